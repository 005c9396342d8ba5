import type { Reading } from "../people/reading.ts";
import { Fields, Parts, PlacedText } from "../people/tree.ts";
import { type ContentType, parseContentType } from "./content-type.ts";
import { decodeText } from "./decode-text.ts";
import { detectFormat, type Format } from "./detect-format.ts";
import { parseJson } from "./open-string.ts";
import { readDelimited } from "./read-delimited.ts";
import { readMultipart } from "./read-multipart.ts";

export interface Opened {
  readonly format: Format;
  readonly value: unknown;
}

/** Bytes to a tree of records, tables and texts. What cannot be opened is said to `reading`. */
export async function openBytes(
  bytes: Uint8Array,
  contentType: string | null | undefined,
  fileName: string | null | undefined,
  reading: Reading,
): Promise<Opened> {
  const type = parseContentType(contentType);
  const format = detectFormat(bytes, type, fileName);
  return { format, value: await openAs(format, bytes, type, reading) };
}

async function openAs(format: Format, bytes: Uint8Array, type: ContentType, reading: Reading): Promise<unknown> {
  if (format === "empty") return null;
  if (format === "multipart") return openMultipart(bytes, type, reading);
  if (format === "image" || format === "media") {
    reading.cutOff("image-only");
    return null;
  }
  reading.sawContent = true;
  const text = decodeText(bytes, type.charset).text;
  if (format === "json") return parseJson(text.replace(/^\ufeff/, "")) ?? openLines(text) ?? placed(text);
  if (format === "ndjson") return openLines(text) ?? placed(text);
  if (format === "form") return new Fields([...new URLSearchParams(text)]);
  if (format === "csv") return readDelimited(text);
  return placed(text);
}

function placed(text: string): PlacedText {
  return new PlacedText(text, (index) => index);
}

function openLines(text: string): Parts | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map(parseJson);
  return values.length > 1 && values.every((value) => value !== undefined) ? new Parts(values) : null;
}

async function openMultipart(bytes: Uint8Array, type: ContentType, reading: Reading): Promise<unknown> {
  const boundary = type.boundary ?? /^--([^\r\n]{1,200})/.exec(new TextDecoder().decode(bytes.subarray(0, 256)))?.[1] ?? null;
  const parts = boundary === null ? null : readMultipart(bytes, boundary);
  if (parts === null) return placed(decodeText(bytes, type.charset).text);
  const fields: [string, unknown][] = [];
  const files: unknown[] = [];
  for (const part of parts) {
    if (part.fileName !== null || (part.contentType !== null && !part.contentType.startsWith("text/plain")))
      files.push((await openBytes(part.bytes, part.contentType, part.fileName, reading)).value);
    else fields.push([part.name, decodeText(part.bytes, null).text]);
  }
  return new Parts([new Fields(fields), ...files]);
}
