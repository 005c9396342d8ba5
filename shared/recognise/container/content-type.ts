export interface ContentType {
  /** Lower case, without parameters; "" when not given. */
  readonly type: string;
  readonly charset: string | null;
  readonly boundary: string | null;
}

/** The last answer: most bodies of a page have one type. */
let latest: { readonly value: string; readonly type: ContentType } | null = null;

/** RFC 9110 §8.3; tolerant, since the value comes from a page. */
export function parseContentType(value: string | null | undefined): ContentType {
  if (latest !== null && latest.value === value) return latest.type;
  const text = (value ?? "").slice(0, 1_000);
  const type = parsed(text);
  if (value === text && text.length <= 100) latest = { value: text, type };
  return type;
}

function parsed(text: string): ContentType {
  if (!text.includes(";")) return { type: text.trim().toLowerCase(), charset: null, boundary: null };
  return {
    type: (text.split(";")[0] ?? "").trim().toLowerCase(),
    charset: /;\s*charset="?([\w.:-]{1,40})/i.exec(text)?.[1] ?? null,
    boundary: (/;\s*boundary=(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(text) ?? []).slice(1).find((part) => part !== undefined) ?? null,
  };
}

/** The extension without its dot, lower case; "" when there is none. */
export function extensionOf(fileName: string | null | undefined): string {
  if (fileName === null || fileName === undefined || fileName === "") return "";
  return /\.([A-Za-z\d]{1,8})$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
}
