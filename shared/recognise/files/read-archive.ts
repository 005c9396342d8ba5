import { extensionOf } from "../container/content-type.ts";
import { Parts } from "../people/tree.ts";
import type { ReadFile } from "./file-readers.ts";
import { isEncryptedZip, unpackZip } from "./unpack-zip.ts";

/** What office programs keep beside the content. */
const SKIPPED = /^__MACOSX\/|\/\.|^\.|(?:^|\/)Thumbs\.db$/;
const OFFICE: readonly (readonly [string, string])[] = [
  ["xl/workbook.xml", "a.xlsx"],
  ["word/document.xml", "a.docx"],
  ["ppt/presentation.xml", "a.pptx"],
];

/** A ZIP file: every file in it on its own. An office document without its extension is opened as what it is. */
export const readArchive: ReadFile = async (bytes, reading, open) => {
  if (isEncryptedZip(bytes)) {
    reading.cutOff("encrypted");
    return null;
  }
  const names: string[] = [];
  unpackZip(bytes, reading, (name) => {
    names.push(name);
    return false;
  });
  const office = OFFICE.find(([mark]) => names.includes(mark));
  if (office !== undefined) return open(bytes, null, office[1]);
  const parts: unknown[] = [];
  for (const [name, content] of Object.entries(unpackZip(bytes, reading, (entry) => !SKIPPED.test(entry))))
    parts.push(await open(content, null, `entry.${extensionOf(name)}`));
  return new Parts(parts);
};
