import { Fields } from "../people/tree.ts";
import { mayNameSomebodysNumber } from "../recognisers/number-neighbours.ts";
import { nestFields } from "./nest-fields.ts";

/**
 * application/x-www-form-urlencoded (WHATWG URL, "urlencoded parsing") as fields; `contacts[0][name]` becomes a list of records. A form
 * does not tell numbers from texts: eleven digits under a name that speaks of something else are a number.
 */
export function formFields(text: string): Fields {
  return new Fields(
    nestFields(pairsOf(text).map(([name, value]) => [name, /^1[3-9]\d{9}$/.test(value) && !mayNameSomebodysNumber(name) ? Number(value) : value])),
  );
}

function pairsOf(text: string): (readonly [name: string, value: string])[] {
  const pairs = [...new URLSearchParams(text)];
  if (!pairs.some(([name, value]) => name.includes("\ufffd") || value.includes("\ufffd"))) return pairs;
  // Older mainland sites escape the bytes of GB18030.
  return text.split("&").map((pair) => {
    const [name = "", ...value] = pair.split("=");
    return [fromGb18030(name), fromGb18030(value.join("="))];
  });
}

function fromGb18030(escaped: string): string {
  const bytes = new TextEncoder().encode(escaped.replaceAll("+", " "));
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const hex = bytes[i] === PERCENT ? /^[\da-f]{2}$/i.exec(String.fromCharCode(bytes[i + 1] ?? 0, bytes[i + 2] ?? 0)) : null;
    plain[length++] = hex === null ? (bytes[i] ?? 0) : Number.parseInt(hex[0], 16);
    if (hex !== null) i += 2;
  }
  return new TextDecoder("gb18030").decode(plain.subarray(0, length));
}

const PERCENT = 0x25;
