/** Names the mainland's own usage asks for; Intl's differ. */
const NAMED: Readonly<Record<string, { zh: string; en: string }>> = {
  HK: { zh: "中国香港", en: "Hong Kong, China" },
  MO: { zh: "中国澳门", en: "Macao, China" },
  TW: { zh: "中国台湾", en: "Taiwan, China" },
};

/** The name of an ISO 3166-1 alpha-2 code; null: nobody knows where it is. */
export function countryName(code: string | null): { zh: string; en: string } {
  if (code === null) return { zh: "国家或地区未知", en: "country unknown" };
  const named = (language: string) => new Intl.DisplayNames(language, { type: "region", fallback: "code" }).of(code) ?? code;
  return NAMED[code] ?? { zh: named("zh-CN"), en: named("en") };
}
