import type { Reading } from "../people/reading.ts";
import { parseJson } from "./parse-json.ts";

const ALPHABET = /^(?:[A-Za-z\d+/]{16,}|[A-Za-z\d_-]{16,})={0,2}$/;
/** Hashes, uuids, numbers and plain words: what strings without spaces mostly are. */
const ORDINARY = /^(?:[\da-f-]+|[\dA-F-]+|[a-z_-]+|[A-Z_-]+|[a-zA-Z]+)$/;
/** The first bytes of ZIP, gzip, zlib, PDF, OLE, PNG, JPEG and GIF, as base64 writes them. */
const FILE = /^(?:UEsD|UEsF|H4sI|eJ[wyz]|eNo|JVBERi|0M8R4|iVBORw|\/9j\/|R0lGOD)/;

/** RFC 2045 §6.8: lines of at most 76 characters. */
const LINES = /^[A-Za-z\d+/]{60,76}\r?\n[A-Za-z\d+/]/;

/** Text inside base64 or base64url (RFC 4648) is answered, a file is put aside in `reading.enclosed` (null); undefined when it is neither. */
export function openBase64(given: string, reading: Reading): unknown {
  const text = LINES.test(given) ? given.replace(/\s+/g, "") : given;
  const head = text.length > 200 ? text.slice(0, 200) : text;
  if (ORDINARY.test(head) || !ALPHABET.test(head)) return undefined;
  const isFile = FILE.test(head);
  if (!isFile && !isReadable(head)) return undefined;
  const bytes = decode(text);
  if (bytes === null) return undefined;
  if (isFile) {
    reading.enclosed.push(bytes);
    return null;
  }
  try {
    const inner = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: text has none of them
    return /[\u0000-\u0008\u000e-\u001f\u007f-\u00bf]/.test(inner) ? undefined : (parseJson(inner) ?? inner);
  } catch {
    return undefined;
  }
}

function binaryOf(text: string): string | null {
  const whole = text.length % 4 === 1 ? text.slice(0, -1) : text;
  try {
    return atob(whole.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return null;
  }
}

function decode(text: string): Uint8Array | null {
  const binary = binaryOf(text);
  if (binary === null) return null;
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** The first bytes are ASCII text or the lead bytes of Chinese in UTF-8; a word in base64's alphabet decodes to noise. */
function isReadable(text: string): boolean {
  const binary = binaryOf(text.slice(0, 32));
  if (binary === null) return false;
  for (let i = 0; i < binary.length; i++) {
    const byte = binary.charCodeAt(i);
    if (byte < 0x20 ? byte !== 9 && byte !== 10 && byte !== 13 : byte === 0x7f || byte > 0xef) return false;
    if (byte >= 0x80 && byte < 0xe2 && (i === 0 || binary.charCodeAt(i - 1) < 0x80)) return false;
  }
  return true;
}
