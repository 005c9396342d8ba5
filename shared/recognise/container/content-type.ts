export interface ContentType {
  /** Lower case, without parameters; "" when not given. */
  readonly type: string;
  readonly charset: string | null;
  readonly boundary: string | null;
}

/** RFC 9110 §8.3; tolerant, since the value comes from a page. */
export function parseContentType(value: string | null | undefined): ContentType {
  const text = (value ?? "").slice(0, 1_000);
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
