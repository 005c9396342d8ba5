/** Names the mainland's own usage asks for; Intl's differ. */
const NAMED = {
  "zh-CN": { HK: "中国香港", MO: "中国澳门", TW: "中国台湾", CN: "中国内地" },
  en: { HK: "Hong Kong, China", MO: "Macao, China", TW: "Taiwan, China", CN: "Chinese mainland" },
} as const satisfies Record<string, Record<string, string>>;

/** The name of an ISO 3166-1 alpha-2 code in the language of the screen; the code itself where no name is known. */
export function countryName(code: string, language: string): string {
  const tongue = language.startsWith("zh") ? "zh-CN" : "en";
  const named: Record<string, string> = NAMED[tongue];
  if (named[code]) return named[code];
  try {
    return new Intl.DisplayNames(tongue, { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
