/** Takes the place of what a shorter character leaves over, so that every index stays; hidden characters are taken out afterwards. */
const FILLER = "\u200b";
/** Digits of other scripts, in circles, raised and lowered: eleven and more in a row are a number, one is the sign of an item. */
export const OTHER_DIGITS = /[\u24ea\u2460-\u2468\u2776-\u277e\u2780-\u2788\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u2080-\u2089\u0660-\u0669\u06f0-\u06f9]/g;
const RUN =
  /(?:[\u24ea\u2460-\u2468\u2776-\u277e\u2780-\u2788\u2070\u00b9\u00b2\u00b3\u2074-\u2079\u2080-\u2089\u0660-\u0669\u06f0-\u06f9]|\ud835[\udfce-\udfff]){11,19}/g;
const ENTITIES = /(?:&#(?:\d{1,6}|x[\da-f]{1,5});){4,200}/gi;
const ENTITY = /&#(x?)([\da-f]{1,6});/gi;

/** Numbers in circled, raised, mathematical or Arabic digits and runs of HTML's numeric entities as ASCII, of the same length in UTF-16 units. */
export function withPlainDigits(text: string): string {
  const plain = text.replace(RUN, (run) => Array.from(run, asciiDigit).join(""));
  return plain.includes("&#") ? plain.replace(ENTITIES, (run) => run.replace(ENTITY, characterOf)) : plain;
}

function asciiDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code > 0xffff) return `${(code - 0x1d7ce) % 10}${FILLER}`;
  if (code === 0x24ea) return "0";
  if (code === 0xb9) return "1";
  if (code === 0xb2 || code === 0xb3) return String(code - 0xb0);
  if (code >= 0x2460 && code <= 0x2468) return String(code - 0x2460 + 1);
  if (code >= 0x2776) return String(((code - 0x2776) % 10) + 1);
  return String((code & 0xf0) === 0x60 ? code - 0x660 : code >= 0x2080 ? code - 0x2080 : code >= 0x2070 ? code - 0x2070 : code - 0x6f0);
}

function characterOf(entity: string, hexadecimal: string, digits: string): string {
  const code = Number.parseInt(digits, hexadecimal === "" ? 10 : 16);
  return code < 0x20 || code > 0xffff || (code >= 0xd800 && code <= 0xdfff) ? entity : String.fromCharCode(code) + FILLER.repeat(entity.length - 1);
}
