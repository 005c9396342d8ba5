import { createHash } from "node:crypto";

/** Forms in which a value could slip out: as it is, URL-encoded, base64 at each alignment, hex, and unsalted digests. */
export function formsOf(value: string): string[] {
  const bytes = Buffer.from(value, "utf8");
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .replace(/=+$/, "");
    // The first and last characters depend on the neighbours; the middle does not.
    return text.slice(shift === 0 ? 0 : shift + 1, -1);
  });
  const digests = ["md5", "sha1", "sha256"].flatMap((name) => (["hex", "base64"] as const).map((encoding) => createHash(name).update(bytes).digest(encoding)));
  const forms = [
    bytes.toString("latin1"),
    encodeURIComponent(value),
    bytes.toString("hex"),
    JSON.stringify(value).slice(1, -1),
    bytes.toString("utf16le"),
    ...base64,
    ...digests,
  ];
  return [...new Set(forms)].filter((form) => form.length >= 6);
}

/** The canaries found in a haystack of bytes (Latin-1 text), each with the form it was found in. Names of canaries, not values, are returned. */
export function canariesIn(haystack: string, canaries: Readonly<Record<string, string>>): string[] {
  return Object.entries(canaries).flatMap(([name, value]) => (formsOf(value).some((form) => haystack.includes(form)) ? [name] : []));
}
