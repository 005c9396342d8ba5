import { extensionOf } from "../container/content-type.ts";
import { Parts } from "../people/tree.ts";
import type { ReadFile } from "./file-readers.ts";
import { encryptedEntries, unpackZip } from "./unpack-zip.ts";

/** What office programs keep beside the content. */
const SKIPPED = /^__MACOSX\/|\/\.|^\.|(?:^|\/)Thumbs\.db$/;
const OFFICE: readonly (readonly [string, string])[] = [
  ["xl/workbook.xml", "a.xlsx"],
  ["xl/workbook.bin", "a.xlsb"],
  ["word/document.xml", "a.docx"],
  ["ppt/presentation.xml", "a.pptx"],
];

/** A ZIP file: every file in it on its own. An office document without its extension is opened as what it is. */
export const readArchive: ReadFile = async (bytes, reading, open) => {
  const names: string[] = [];
  unpackZip(bytes, reading, (name) => {
    names.push(name);
    return false;
  });
  const office = OFFICE.find(([mark]) => names.includes(mark));
  if (office !== undefined) return open(bytes, null, office[1]);
  const parts: unknown[] = [];
  const sealed = encryptedEntries(bytes);
  if (sealed.size > 0) reading.cutOff("encrypted");
  for (const [name, content] of Object.entries(unpackZip(bytes, reading, (entry) => !SKIPPED.test(entry) && !sealed.has(entry))))
    parts.push(await open(content, null, `entry.${extensionOf(name)}`));
  return parts.length === 0 && sealed.size > 0 ? null : new Parts(parts);
};
