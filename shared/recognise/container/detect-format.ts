import { type ContentType, extensionOf } from "./content-type.ts";
import { chineseUtf16, isSomeText } from "./decode-text.ts";

export type Format =
  | "empty"
  | "json"
  | "ndjson"
  | "form"
  | "multipart"
  | "csv"
  | "text"
  | "html"
  | "xml"
  | "vcf"
  | "eml"
  | "xlsx"
  | "xls"
  | "docx"
  | "pptx"
  | "pdf"
  | "zip"
  | "gzip"
  | "deflate"
  | "image"
  | "media"
  | "sealed"
  | "binary";

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  json: "json",
  geojson: "json",
  har: "json",
  ipynb: "json",
  ndjson: "ndjson",
  jsonl: "ndjson",
  csv: "csv",
  tsv: "csv",
  tab: "csv",
  txt: "text",
  log: "text",
  md: "text",
  markdown: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  xml: "xml",
  svg: "xml",
  vcf: "vcf",
  vcard: "vcf",
  eml: "eml",
  xlsx: "xlsx",
  xlsm: "xlsx",
  xls: "xls",
  et: "xls",
  xlsb: "xlsx",
  ods: "xlsx",
  docx: "docx",
  pptx: "pptx",
  doc: "sealed",
  wps: "sealed",
  ppt: "sealed",
  dps: "sealed",
  msg: "sealed",
  rtf: "sealed",
  pdf: "pdf",
  zip: "zip",
  gz: "gzip",
  png: "image",
  jpg: "image",
  jpeg: "image",
  gif: "image",
  webp: "image",
  bmp: "image",
  heic: "image",
  tif: "image",
  tiff: "image",
  mp4: "media",
  mov: "media",
  mp3: "media",
  wav: "media",
  m4a: "media",
  webm: "media",
};

const BY_TYPE: readonly (readonly [RegExp, Format])[] = [
  [/^application\/(?:x-ndjson|ndjson|jsonl|x-jsonlines|json-seq)/, "ndjson"],
  [/json|graphql/, "json"],
  [/x-www-form-urlencoded/, "form"],
  [/^multipart\//, "multipart"],
  [/csv|tab-separated/, "csv"],
  [/html/, "html"],
  [/vcard/, "vcf"],
  [/message\/rfc822/, "eml"],
  [/spreadsheetml/, "xlsx"],
  [/ms-excel/, "xls"],
  [/wordprocessingml/, "docx"],
  [/presentationml/, "pptx"],
  [/pdf/, "pdf"],
  [/zip-compressed|application\/zip/, "zip"],
  [/gzip/, "gzip"],
  [/xml/, "xml"],
  [/^image\//, "image"],
  [/^(?:video|audio)\//, "media"],
];

/** What the first bytes say, then the file name, then the declared type, then the look of the text. `short`: what `decodeShort` says of the bytes. */
export function detectFormat(bytes: Uint8Array, type: ContentType, fileName: string | null | undefined, short: string | null = null): Format {
  if (bytes.length === 0) return "empty";
  const extension = BY_EXTENSION[extensionOf(fileName)];
  const declared = declaredFormat(type.type);
  const magic = magicOf(bytes);
  if (magic === "zip")
    return extension === "xlsx" || extension === "docx" || extension === "pptx"
      ? extension
      : declared === "xlsx" || declared === "docx" || declared === "pptx"
        ? declared
        : "zip";
  if (magic === "xls" && extension === "sealed") return extension;
  if (magic !== null) return magic;
  const said = extension ?? declared ?? null;
  if (said !== null && TEXTS.has(said) && !isOpening(bytes[0]) && looksBinary(bytes)) return "binary";
  if (said === null || said === "text" || said === "xls" || (declared === undefined && type.type === ""))
    return said === "csv" || said === "ndjson" || said === "html" || said === "vcf" || said === "eml" || said === "xml" ? said : lookOf(bytes, said, short);
  // What is not a picture or a film by its first bytes may still be one by name.
  return said;
}

const DECLARED = new Map<string, Format | undefined>();

function declaredFormat(type: string): Format | undefined {
  if (DECLARED.has(type)) return DECLARED.get(type);
  const format = BY_TYPE.find(([pattern]) => pattern.test(type))?.[1];
  if (DECLARED.size < 200) DECLARED.set(type, format);
  return format;
}

/** The first bytes of all the signatures below, and the fifth of those that begin there. */
const SIGNED: ReadonlySet<number | undefined> = new Set([0x50, 0x25, 0xd0, 0x1f, 0x89, 0xff, 0x47, 0x52, 0x49, 0x4f, 0x37, 0x28, 0x42, 0x78]);

function magicOf(b: Uint8Array): Format | null {
  if (!SIGNED.has(b[0]) && b[4] !== 0x66) return null;
  const at = (offset: number, ...bytes: number[]) => bytes.every((byte, i) => b[offset + i] === byte);
  if (at(0, 0x50, 0x4b, 3, 4) || at(0, 0x50, 0x4b, 5, 6)) return "zip";
  if (at(0, 0x25, 0x50, 0x44, 0x46, 0x2d)) return "pdf";
  if (at(0, 0xd0, 0xcf, 0x11, 0xe0)) return "xls";
  if (at(0, 0x1f, 0x8b, 8)) return "gzip";
  if (
    at(0, 0x89, 0x50, 0x4e, 0x47) ||
    at(0, 0xff, 0xd8, 0xff) ||
    at(0, 0x47, 0x49, 0x46, 0x38) ||
    (at(0, 0x52, 0x49, 0x46, 0x46) && at(8, 0x57, 0x45, 0x42, 0x50))
  )
    return "image";
  if (at(4, 0x66, 0x74, 0x79, 0x70) || at(0, 0x49, 0x44, 0x33) || at(0, 0x4f, 0x67, 0x67, 0x53)) return "media";
  if (at(0, 0x7b, 0x5c, 0x72, 0x74, 0x66)) return "sealed";
  if (at(0, 0x37, 0x7a, 0xbc, 0xaf) || at(0, 0x52, 0x61, 0x72, 0x21) || at(0, 0x28, 0xb5, 0x2f, 0xfd) || at(0, 0x42, 0x5a, 0x68)) return "sealed";
  if (b[0] === 0x78 && (b[1] === 0x01 || b[1] === 0x9c || b[1] === 0xda) && b.length > 8) return "deflate";
  return null;
}

const TEXTS: ReadonlySet<Format> = new Set<Format>(["json", "ndjson", "form", "csv", "text", "html", "xml", "vcf"]);

/** The first byte of nearly every body: { or [ or ". */
function isOpening(byte: number | undefined): boolean {
  return byte === 0x7b || byte === 0x5b || byte === 0x22;
}

const HEAD = new TextDecoder("utf-8", { ignoreBOM: true });

/** The first bytes of what "text" may be instead: brackets, quotes, tags, a contact card, blanks and the marks before them. */
const NOT_PLAIN: ReadonlySet<number | undefined> = new Set([0x5b, 0x7b, 0x22, 0x3c, 0x42, 0x62, 9, 10, 11, 12, 13, 32, 0xc2, 0xe1, 0xe2, 0xe3, 0xef]);

function lookOf(bytes: Uint8Array, said: Format | null, short: string | null): Format {
  if (!NOT_PLAIN.has(bytes[0]) && (said === "text" || (short !== null && isSentence(bytes, short)))) return "text";
  const head = HEAD.decode(bytes.subarray(0, 2_048))
    .replace(/^\ufeff/, "")
    .trimStart();
  if (/^[[{"]/.test(head)) return "json";
  if (
    /^<(?:!doctype html|html|head|body|div|p|table|thead|tbody|tr|td|span|a|b|i|u|em|strong|font|h[1-6]|ul|ol|li|dl|br|label|meta|select|img|form|input|section|article|header|footer|nav|main|center|blockquote|pre)[\s/>]/i.test(
      head,
    )
  )
    return "html";
  // What Excel calls an XML table; its rows are cells without names.
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xls";
  if (/^<\?xml|^<[a-z][\w:-]*[\s>]/i.test(head)) return "xml";
  if (/^BEGIN:VCARD/i.test(head)) return "vcf";
  if (said === "text") return "text";
  if (/^--[^\r\n]{4,100}\r?\n(?:content-)/i.test(head)) return "multipart";
  // A padding at the end is base64's.
  if (/^[\w.[\]%+-]{1,80}=(?!&#)[^\s]*(?:&|$)/.test(head) && !/\n/.test(head.trim()) && !/^[\w+/-]{16,}={1,2}$/.test(head.trim())) return "form";
  return looksBinary(bytes) || !isSomeText(bytes) ? "binary" : "text";
}

/** True for UTF-8 without a sign of anything else: no equals sign of a form, no boundary, no namespace, no control characters. Its first byte is none of `NOT_PLAIN`. */
function isSentence(bytes: Uint8Array, text: string): boolean {
  if (bytes[0] === 0x2d) return false;
  let colon = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte < 0x20 ? byte < 9 || (byte > 13 && byte !== 27) : byte === 0x3d || byte === 0x7f) return false;
    if (byte === 0x3a) colon = true;
  }
  return !colon || !text.includes("urn:schemas");
}

/** Control characters that no text encoding leaves in text; UTF-16 is told apart by whoever decodes. */
export function looksBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff) || chineseUtf16(bytes) !== null) return false;
  const length = Math.min(bytes.length, 4_096);
  let strange = 0;
  let zeros = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) zeros++;
    else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) strange++;
  }
  return strange > length / 100 || (zeros > 0 && zeros < length / 4) || (zeros >= length / 4 && strange > 0);
}
