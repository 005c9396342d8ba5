import type { Reading } from "../people/reading.ts";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", "#39": "'", "#64": "@", "#x40": "@" };

/** Rich text in a field as plain text; markup with a table is put aside as a document of its own (null). */
export function textOfMarkup(markup: string, reading: Reading): string | null {
  if (/<t(?:able|body)[\s>]/i.test(markup)) {
    reading.enclosed.push(new TextEncoder().encode(`<html>${markup}`));
    return null;
  }
  return (
    markup
      // A link to call or to write to somebody says whom in its address only.
      .replace(/<a\b[^<>]{0,500}\bhref=["']?(?:tel|mailto):([^"'?<>\s]{3,200})[^<>]{0,500}>/gi, " $1 ")
      .replace(/<(?:br|\/?(?:p|div|li|ul|ol|tr|h\d|blockquote))\b[^<>]{0,2000}>/gi, "\n")
      .replace(/\n[ \t]{0,20}\n+/g, "\n")
      // "<zhang@example.com>" is an address, not a tag.
      .replace(/<(?![^<>\s]{1,80}@)[a-z/!][^<>]{0,2000}>/gi, "")
      .replace(/&(\w{2,5}|#x?[\da-f]{1,5});/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
  );
}
