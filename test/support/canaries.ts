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

const PREFIX = 6;

/**
 * The canaries found in a haystack of bytes (Latin-1 text), in whatever form. Names of canaries, not values, are returned.
 * All forms are sought in one pass: the first three bytes say at once that almost every place holds none of them.
 */
export function canariesIn(haystack: string, canaries: Readonly<Record<string, string>>): string[] {
  const byPrefix = new Map<string, { form: string; name: string }[]>();
  const begins = new Uint8Array(1 << 24);
  for (const [name, value] of Object.entries(canaries))
    for (const form of formsOf(value)) {
      const prefix = form.slice(0, PREFIX);
      byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), { form, name }]);
      begins[(form.charCodeAt(0) << 16) | (form.charCodeAt(1) << 8) | form.charCodeAt(2)] = 1;
    }
  const bytes = Buffer.from(haystack, "latin1");
  const found = new Set<string>();
  for (let at = 0; at + PREFIX <= bytes.length; at++) {
    if (begins[(bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!] === 0) continue;
    for (const { form, name } of byPrefix.get(haystack.slice(at, at + PREFIX)) ?? []) if (haystack.startsWith(form, at)) found.add(name);
  }
  return Object.keys(canaries).filter((name) => found.has(name));
}
