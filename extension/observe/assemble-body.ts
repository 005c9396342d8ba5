import type { ObservedBody } from "./observed-request.ts";

export interface AssembledBody {
  readonly bytes: Uint8Array;
  /** What the bytes are known to be; null leaves it to the recogniser, since `webRequest` names no content type here. */
  readonly contentType: string | null;
  /** Base names of files the browser sends from disk: it names them and never shows their bytes. */
  readonly files: readonly string[];
  /** True when there was a body and none of it was shown: a Blob, a stream, a file sent as it is. */
  readonly opaque: boolean;
  /** File names of the multipart parts that hold a Blob: the browser shows their headers and leaves their bytes out without a word. */
  readonly hidden: readonly string[];
}

/** In a multipart form the browser may give a file's name as the value of its field, exactly as if somebody had typed it. */
const FILE_NAME = /^[^\r\n/\\]{1,200}\.(?:csv|tsv|xlsx?|xlsm|docx?|pptx?|pdf|zip|json|ndjson|txt|vcf|eml|html?|xml|rtf|7z|rar|gz|png|jpe?g|heic|webp|gif)$/i;

/** Puts together what the browser shows of a body: raw parts one behind the other, a decoded form encoded again. */
export function assembleBody({ raw, formData, error }: ObservedBody): AssembledBody {
  if (formData) {
    const files = Object.values(formData)
      .flat()
      .filter((value): value is string => typeof value === "string" && FILE_NAME.test(value));
    return { bytes: encodeForm(formData), contentType: "application/x-www-form-urlencoded", files, opaque: false, hidden: [] };
  }
  const files: string[] = [];
  const parts: Uint8Array[] = [];
  for (const part of raw ?? []) {
    if (part.file !== undefined) files.push(part.file.split(/[\\/]/).at(-1) ?? "");
    else if (part.bytes) parts.push(new Uint8Array(part.bytes));
  }
  const bytes = concatenate(parts);
  const contentType = multipartType(bytes);
  const opaque = error !== null || (bytes.length === 0 && files.length === 0);
  return { bytes, contentType, files, opaque, hidden: contentType === null ? [] : gapsIn(raw ?? []) };
}

/** Bytes are shown in one piece up to the next Blob or file, so a piece that ends behind part headers and meets another piece hides one. */
function gapsIn(raw: NonNullable<ObservedBody["raw"]>): string[] {
  return raw.flatMap(({ bytes }, index) => {
    if (!bytes || !raw[index + 1]?.bytes) return [];
    const tail = new TextDecoder().decode(new Uint8Array(bytes).subarray(-2_000));
    return tail.endsWith("\r\n\r\n") ? [/filename="([^"\r\n]*)"[^"]*$/i.exec(tail)?.[1] ?? ""] : [];
  });
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function encodeForm(formData: NonNullable<ObservedBody["formData"]>): Uint8Array {
  const decoder = new TextDecoder();
  const form = new URLSearchParams();
  for (const [name, values] of Object.entries(formData))
    for (const value of values) form.append(name, typeof value === "string" ? value : decoder.decode(value));
  return new TextEncoder().encode(form.toString());
}

/** RFC 2046 §5.1.1: a multipart body begins with its own boundary. */
function multipartType(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0x2d || bytes[1] !== 0x2d) return null;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 400));
  const boundary = /^--([^\r\n]{1,70})\r\ncontent-disposition:\s*form-data/i.exec(head)?.[1];
  return boundary === undefined ? null : `multipart/form-data; boundary="${boundary}"`;
}
