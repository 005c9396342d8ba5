import { fieldMeaning } from "../field/field-meaning.ts";
import type { OpenInner } from "../files/file-readers.ts";
import type { Reading } from "../people/reading.ts";
import { Fields, Parts, PlacedText } from "../people/tree.ts";
import type { ContentType } from "./content-type.ts";
import { decodeText } from "./decode-text.ts";
import { readMultipart } from "./read-multipart.ts";

/** The fields of a form are one record; its files are documents of their own. */
export async function openMultipart(bytes: Uint8Array, type: ContentType, reading: Reading, open: OpenInner): Promise<unknown> {
  const boundary = type.boundary ?? /^--([^\r\n]{1,200})/.exec(new TextDecoder().decode(bytes.subarray(0, 256)))?.[1] ?? null;
  const parts = boundary === null ? null : readMultipart(bytes, boundary);
  reading.sawContent = true;
  if (parts === null) return new PlacedText(decodeText(bytes, type.charset).text, (index) => index);
  const fields: [string, unknown][] = [];
  const files: unknown[] = [];
  for (const part of parts) {
    const isFile = part.fileName !== null || (part.contentType !== null && !part.contentType.startsWith("text/plain"));
    if (!isFile) fields.push([part.name, decodeText(part.bytes, null).text]);
    else {
      // A picture in a field called 身份证照片 says something about the person of the form, though it cannot be read.
      const label = [part.name, part.fileName?.replace(/\.\w+$/, "") ?? ""].find((name) => fieldMeaning(name).sensitive !== null);
      if (label !== undefined && part.bytes.length > 0) fields.push([label, "(file)"]);
      files.push(await open(part.bytes, part.contentType, part.fileName));
    }
  }
  return new Parts([new Fields(fields), ...files]);
}
