import { fieldMeaning } from "../field/field-meaning.ts";
import type { Reading } from "../people/reading.ts";
import { Fields } from "../people/tree.ts";
import { LETTERS, TRAIT } from "../text/text-traits.ts";
import { formFields } from "./form-fields.ts";
import { openBase64 } from "./open-base64.ts";
import { parseJson } from "./parse-json.ts";
import { textOfMarkup } from "./text-of-markup.ts";
import { unescapeText } from "./unescape-text.ts";

/** Longest string that is tried as a document of its own. */
const LONGEST = 8_000_000;

/** What a string holds when it is a document itself (JSON, a form, base64, markup); undefined for plain text. */
export function openString(text: string, traits: number, reading: Reading): unknown {
  const length = text.length;
  if (length < 8 || length > LONGEST || isOrdinary(length, traits)) return undefined;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(length - 1);
  if ((first === 0x7b && last === 0x7d) || (first === 0x5b && last === 0x5d) || (first === 0x22 && last === 0x22)) return parseJson(text);
  if (first === 0x3c && last === 0x3e && /^<(?:!|\?|[a-z][a-z\d:-]*[\s/>])/i.test(text)) return textOfMarkup(text, reading);
  if (first === 0x68 && /^https?:\/\//.test(text)) return openAddress(text);
  if ((first === 0x74 || first === 0x6d) && /^(?:tel|mailto):/.test(text)) return decoded(text.slice(text.indexOf(":") + 1).replace(/\?.*$/s, ""));
  // A JSON Web Token (RFC 7519): header, payload, signature.
  if (first === 0x65 && /^eyJ[\w-]{5,2000}\.eyJ[\w-]{5,}\.[\w-]*$/.test(text)) return openBase64(text.split(".")[1] ?? "", reading);
  if (first === 0x64 && text.startsWith("data:")) return openDataUrl(text, reading);
  if ((traits & TRAIT.ampersand) !== 0 && (traits & TRAIT.equals) !== 0) return openForm(text);
  const escaped = (traits & TRAIT.otherAscii) === 0 ? undefined : openEscaped(text);
  if (escaped !== undefined) return escaped;
  if (length >= 16 && (traits & TRAIT.space) === 0) return openBase64(text, reading);
  return (traits & TRAIT.lessThan) !== 0 && /<\/(?:p|div|li|td|span|b|strong)>|<br\s?\/?>/i.test(text) ? textOfMarkup(text, reading) : undefined;
}

/** Signs without which a string is no document but base64: brackets, quotes, colons, dots and ampersands. */
const SIGNS = TRAIT.otherAscii | TRAIT.lessThan | TRAIT.label | TRAIT.ampersand;
/** What no base64 has. */
const NOT_BASE64 = TRAIT.space | TRAIT.at | TRAIT.ideograph | TRAIT.unusual | TRAIT.otherWide;
const KINDS = TRAIT.digit | LETTERS | TRAIT.hyphen | TRAIT.underscore | TRAIT.plusOrSlash | TRAIT.equals;
/** Numbers and hashes, words and identifiers: what is put together of these is not taken for base64 either. */
const ORDINARY = [
  TRAIT.digit | TRAIT.lowerHex | TRAIT.hyphen,
  TRAIT.digit | TRAIT.upperHex | TRAIT.hyphen,
  TRAIT.lowerHex | TRAIT.lower | TRAIT.underscore | TRAIT.hyphen,
  LETTERS,
] as const;

function isOrdinary(length: number, traits: number): boolean {
  if ((traits & SIGNS) !== 0) return false;
  if (length < 16 || (traits & NOT_BASE64) !== 0) return true;
  const kinds = traits & KINDS;
  return (kinds & ~ORDINARY[0]) === 0 || (kinds & ~ORDINARY[1]) === 0 || (kinds & ~ORDINARY[2]) === 0 || (kinds & ~ORDINARY[3]) === 0;
}

/** JSON, or Chinese, whose escapes were escaped once more, and `\\u5f20` in a text; undefined for other texts. */
function openEscaped(text: string): unknown {
  if (text.includes("\\u")) return unescapeText(text)?.text;
  if (!text.includes("%")) return undefined;
  if (/[^\w.~!*'():,;+=&/?%-]/.test(text) || !/%7B%22|%5B%7B|%E[4-9]%[89AB][\dA-F]%[89AB][\dA-F]/i.test(text)) return undefined;
  const plain = decoded(text);
  return plain === text ? undefined : plain;
}

/** RFC 2397. */
function openDataUrl(text: string, reading: Reading): unknown {
  const comma = text.indexOf(",");
  if (comma === -1 || comma > 200) return undefined;
  return text.slice(0, comma).endsWith(";base64") ? openBase64(text.slice(comma + 1), reading) : decoded(text.slice(comma + 1));
}

function openForm(text: string): unknown {
  if (text.length > 200_000 || /\s/.test(text)) return undefined;
  const pairs = text.split("&");
  return pairs.length > 1 && pairs.every((pair) => /^[\w.[\]%+-]{1,80}=/.test(pair)) ? formFields(text) : undefined;
}

/** What the query of a web address says about somebody: fields with a telling name, and values that are words. */
function openAddress(text: string): unknown {
  const query = text.length > 20_000 || /\s/.test(text) ? -1 : text.indexOf("?");
  if (query === -1) return undefined;
  const pairs = [...new URLSearchParams(text.slice(query + 1).replace(/#.*$/s, ""))];
  const telling = pairs.filter(([name, value]) => {
    const { kind } = fieldMeaning(name);
    return (kind !== null && kind !== "nobody" && kind !== "code" && kind !== "weak_name") || /[@\u4e00-\u9fff]/.test(value);
  });
  return telling.length === 0 ? undefined : new Fields(telling);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
