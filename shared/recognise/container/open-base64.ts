import type { Reading } from "../people/reading.ts";
import { parseContentType } from "./content-type.ts";
import { detectFormat, looksBinary } from "./detect-format.ts";
import { parseJson } from "./open-string.ts";

const ALPHABET = /^(?:[A-Za-z\d+/]{16,}|[A-Za-z\d_-]{16,})={0,2}$/;
/** Formats that base64 carries and that are opened as documents of their own. */
const FILES = new Set(["xlsx", "xls", "docx", "pptx", "pdf", "zip", "gzip", "deflate", "image", "media"]);

/** Text inside base64 or base64url (RFC 4648) is answered, a file is put aside in `reading.enclosed` (null); undefined when it is neither. */
export function openBase64(text: string, reading: Reading): unknown {
  if (!ALPHABET.test(text.length > 200 ? text.slice(0, 200) : text)) return undefined;
  const head = decode(text.slice(0, 96));
  if (head === null) return undefined;
  const format = detectFormat(head, parseContentType(null), null);
  if (FILES.has(format)) {
    const bytes = decode(text);
    if (bytes === null) return undefined;
    reading.enclosed.push(bytes);
    return null;
  }
  if (looksBinary(head) || !isReadable(head)) return undefined;
  const bytes = decode(text);
  if (bytes === null) return undefined;
  try {
    const inner = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return parseJson(inner) ?? inner;
  } catch {
    return undefined;
  }
}

function decode(text: string): Uint8Array | null {
  const whole = text.slice(0, text.length - (text.endsWith("=") ? 0 : text.length % 4 === 1 ? 1 : 0));
  try {
    const binary = atob(whole.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    return null;
  }
}

/** UTF-8 without control characters; a word in base64's alphabet decodes to noise. */
function isReadable(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return /^[\t\n\r\u0020-\u007e\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef\u2010-\u2026]+$/.test(text);
  } catch {
    return false;
  }
}
