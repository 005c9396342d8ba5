import type { FileReaders } from "../files/file-readers.ts";
import { LIMITS, type Reading } from "../people/reading.ts";
import { PlacedText } from "../people/tree.ts";
import { type ContentType, parseContentType } from "./content-type.ts";
import { decodeShort, decodeText } from "./decode-text.ts";
import { decompress, inflateRaw } from "./decompress.ts";
import { detectFormat, type Format } from "./detect-format.ts";
import { formFields } from "./form-fields.ts";
import { openLines } from "./open-lines.ts";
import { openMultipart } from "./open-multipart.ts";
import { parseJson } from "./parse-json.ts";
import { parseJsonPlaced } from "./parse-json-placed.ts";
import { readDelimited } from "./read-delimited.ts";
import { readableStrings } from "./readable-strings.ts";
import { unescapeText } from "./unescape-text.ts";

export interface Opened {
  readonly format: Format;
  readonly value: unknown;
}

/** What needs no waiting for: most bodies. Null where bytes are something else; `openBytes` opens those. */
export function openAtOnce(
  bytes: Uint8Array,
  contentType: string | null | undefined,
  fileName: string | null | undefined,
  reading: Reading,
  readers: FileReaders,
): Opened | null {
  const type = parseContentType(contentType);
  const short = decodeShort(bytes);
  const format = detectFormat(bytes, type, fileName, short);
  return isPlain(format, readers) ? { format, value: openPlain(format, bytes, type, reading, 0, short) } : null;
}

/** Bytes to a tree of records, tables and texts. What cannot be opened is said to `reading`; nothing is thrown. */
export async function openBytes(
  bytes: Uint8Array,
  contentType: string | null | undefined,
  fileName: string | null | undefined,
  reading: Reading,
  readers: FileReaders,
  depth = 0,
): Promise<Opened> {
  const type = parseContentType(contentType);
  const short = decodeShort(bytes);
  const format = detectFormat(bytes, type, fileName, short);
  if (depth > LIMITS.containers) {
    reading.cutOff("too-deep");
    return { format, value: null };
  }
  if (isPlain(format, readers)) return { format, value: openPlain(format, bytes, type, reading, depth, short) };
  return { format, value: await openAs(format, bytes, type, reading, readers, depth) };
}

async function openAs(format: Format, bytes: Uint8Array, type: ContentType, reading: Reading, readers: FileReaders, depth: number): Promise<unknown> {
  const open = async (inner: Uint8Array, innerType: string | null, name: string | null) =>
    (await openBytes(inner, innerType, name, reading, readers, depth + 1)).value;
  switch (format) {
    case "empty":
      return null;
    case "image":
    case "media":
      return reading.cutOff("image-only");
    case "gzip":
    case "deflate": {
      const inner = await decompress(bytes, format, reading);
      return inner === null ? null : open(inner, null, null);
    }
    case "multipart":
      if (reading.withFindings && depth === 0) reading.keepPlaces(decodeText(bytes, type.charset).text);
      return openMultipart(bytes, type, reading, open);
    case "binary": {
      const inner = depth < LIMITS.containers ? await inflateRaw(bytes) : null;
      if (inner !== null) return open(inner, null, null);
      reading.cutOff("binary");
      return readableStrings(bytes);
    }
    case "sealed":
      return reading.cutOff("unknown-format");
  }
  // Containers that keep no places get them by reading along.
  const isText = reading.withFindings && depth === 0 && !WITH_LIBRARY.has(format);
  const reader = readers[format];
  if (isText && reader !== undefined) reading.keepPlaces(decodeText(bytes, type.charset).text);
  if (reader !== undefined) {
    try {
      const value = await (await reader())(bytes, reading, open);
      if (value !== undefined && value !== null) reading.sawContent = true;
      return value;
    } catch {
      return reading.cutOff("damaged");
    }
  }
  if (WITH_LIBRARY.has(format) || MARKED_UP.has(format)) return reading.cutOff("no-reader");
  return openPlain(format, bytes, type, reading, depth, decodeShort(bytes));
}

function isPlain(format: Format, readers: FileReaders): boolean {
  return PLAIN_TEXT.has(format) && readers[format] === undefined;
}

/** What needs no library: the text and what it holds. */
function openPlain(format: Format, bytes: Uint8Array, type: ContentType, reading: Reading, depth: number, short: string | null): unknown {
  reading.sawContent = true;
  const text = decodeText(bytes, type.charset, short).text;
  const withPlaces = reading.withFindings && depth === 0;
  if (withPlaces) reading.keepPlaces(text);
  return openText(format, text, withPlaces);
}

const PLAIN_TEXT: ReadonlySet<Format> = new Set<Format>(["json", "ndjson", "form", "csv", "text"]);

/** Characters of JSON in which findings get their places. */
const PLACED = 4_000_000;
const WITH_LIBRARY: ReadonlySet<Format> = new Set<Format>(["xlsx", "xls", "docx", "pptx", "pdf", "zip"]);
/** Texts that a library reads, too. */
const MARKED_UP: ReadonlySet<Format> = new Set<Format>(["html", "xml", "vcf", "eml"]);

function openText(format: Format, text: string, withPlaces: boolean): unknown {
  if (format === "json")
    return (
      (withPlaces && text.length <= PLACED ? parseJsonPlaced(text) : undefined) ?? parseJson(text.replace(/^\ufeff/, "")) ?? openLines(text) ?? placed(text)
    );
  if (format === "ndjson") return openLines(text) ?? placed(text);
  if (format === "form") return formFields(text);
  if (format === "csv") return readDelimited(text);
  return placed(text);
}

function placed(text: string): PlacedText {
  return (text.includes("\\u") ? unescapeText(text) : null) ?? new PlacedText(text, (index) => index);
}
