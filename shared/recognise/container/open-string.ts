import { fieldMeaning } from "../field/field-meaning.ts";
import type { Reading } from "../people/reading.ts";
import { Fields } from "../people/tree.ts";
import { formFields } from "./form-fields.ts";
import { openBase64 } from "./open-base64.ts";
import { parseJson } from "./parse-json.ts";
import { textOfMarkup } from "./text-of-markup.ts";

/** Longest string that is tried as a document of its own. */
const LONGEST = 8_000_000;

/** What a string holds when it is a document itself (JSON, a form, base64, markup); undefined for plain text. */
export function openString(text: string, reading: Reading): unknown {
  const length = text.length;
  if (length < 8 || length > LONGEST) return undefined;
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(length - 1);
  if ((first === 0x7b && last === 0x7d) || (first === 0x5b && last === 0x5d) || (first === 0x22 && last === 0x22)) return parseJson(text);
  if (first === 0x3c && last === 0x3e && /^<(?:!|\?|[a-z][a-z\d:-]*[\s/>])/i.test(text)) return textOfMarkup(text, reading);
  if (first === 0x68 && /^https?:\/\//.test(text)) return openAddress(text);
  if ((first === 0x74 || first === 0x6d) && /^(?:tel|mailto):/.test(text)) return decoded(text.slice(text.indexOf(":") + 1).replace(/\?.*$/s, ""));
  // A JSON Web Token (RFC 7519): header, payload, signature.
  if (first === 0x65 && /^eyJ[\w-]{5,2000}\.eyJ[\w-]{5,}\.[\w-]*$/.test(text)) return openBase64(text.split(".")[1] ?? "", reading);
  if (text.includes("&") && text.includes("=")) return openForm(text);
  if (length >= 16 && !text.includes(" ")) return text.startsWith("data:") ? openBase64(text.slice(text.indexOf(",") + 1), reading) : openBase64(text, reading);
  return text.includes("<") && /<\/(?:p|div|li|td|span|b|strong)>|<br\s?\/?>/i.test(text) ? textOfMarkup(text, reading) : undefined;
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
