import { SURNAME_CHARACTERS } from "./surnames.ts";

/**
 * What a text is made of, as bits: one pass over its characters says which of the readers can find anything at all, so that
 * most of them never start. A bit may be set for nothing; one that is not set is a promise.
 */
export const TRAIT = {
  digit: 1,
  /** a–f and g–z, A–F and G–Z apart: hashes are written with the first ones. */
  lowerHex: 1 << 1,
  lower: 1 << 2,
  upperHex: 1 << 3,
  upper: 1 << 4,
  hyphen: 1 << 5,
  underscore: 1 << 6,
  plusOrSlash: 1 << 7,
  equals: 1 << 8,
  space: 1 << 9,
  lineBreak: 1 << 10,
  at: 1 << 11,
  ampersand: 1 << 12,
  lessThan: 1 << 13,
  /** What hides digits: * • ● × ＊ x X. */
  mask: 1 << 14,
  /** : and |, which stand behind a label. */
  label: 1 << 15,
  otherAscii: 1 << 16,
  ideograph: 1 << 17,
  /** A character that can begin a Chinese name. */
  surname: 1 << 18,
  /** A province as vehicle plates write it. */
  province: 1 << 19,
  /** A digit as a Chinese word. */
  spokenDigit: 1 << 20,
  /** Full-width, hidden or exotic: to be normalised before anything is looked for. */
  unusual: 1 << 21,
  otherWide: 1 << 22,
  /** Digits with nothing but separators between them, from the first to the last at least 5, at least 7 characters. */
  run5: 1 << 23,
  run7: 1 << 24,
  /** Eleven, fourteen digits with nothing but separators between them. */
  digits11: 1 << 25,
  digits14: 1 << 26,
  /** Unusual by more than its width: what becomes ASCII by subtraction ("，", "１") has the traits of what it becomes as well. */
  stranger: 1 << 28,
} as const;

export const LETTERS = TRAIT.lowerHex | TRAIT.lower | TRAIT.upperHex | TRAIT.upper;
/** Inside a run of digits: not a trait that is asked for. */
const SEPARATOR = 1 << 27;
const IN_RUN = TRAIT.digit | SEPARATOR;

const ASCII = Uint32Array.from(
  { length: 128 },
  (_, code) => asciiTraits(String.fromCharCode(code)) | (/[ \-.·()_/\n]/.test(String.fromCharCode(code)) ? SEPARATOR : 0),
);
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;
const IDEOGRAPHS = new Uint32Array(LAST_IDEOGRAPH - FIRST_IDEOGRAPH + 1).fill(TRAIT.ideograph);
mark(SURNAME_CHARACTERS, TRAIT.surname);
mark("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼", TRAIT.province);
mark("零一二三四五六七八九幺洞拐勾壹贰叁肆伍陆柒捌玖", TRAIT.spokenDigit);

function mark(characters: string, trait: number): void {
  for (const char of characters) {
    const index = char.charCodeAt(0) - FIRST_IDEOGRAPH;
    IDEOGRAPHS[index] = (IDEOGRAPHS[index] ?? 0) | trait;
  }
}

function asciiTraits(char: string): number {
  if (/\d/.test(char)) return TRAIT.digit;
  if (/[a-f]/.test(char)) return TRAIT.lowerHex;
  if (/[A-F]/.test(char)) return TRAIT.upperHex;
  if (/[a-z]/.test(char)) return TRAIT.lower | (char === "x" ? TRAIT.mask : 0);
  if (/[A-Z]/.test(char)) return TRAIT.upper | (char === "X" ? TRAIT.mask : 0);
  if (/[\t-\r]/.test(char)) return TRAIT.lineBreak;
  const signs: Record<string, number> = {
    "-": TRAIT.hyphen,
    _: TRAIT.underscore,
    "+": TRAIT.plusOrSlash,
    "/": TRAIT.plusOrSlash,
    "=": TRAIT.equals,
    " ": TRAIT.space,
    "@": TRAIT.at,
    "&": TRAIT.ampersand,
    "<": TRAIT.lessThan,
    "*": TRAIT.mask,
    ":": TRAIT.label,
    "|": TRAIT.label,
  };
  return signs[char] ?? TRAIT.otherAscii;
}

const FIRST_FULL_WIDTH = 0xff00;
/** U+FF00 and up: what `normaliseText` makes half-width, and the rest. */
const FULL_WIDTH = Uint32Array.from({ length: 0x100 }, (_, offset) => {
  const code = FIRST_FULL_WIDTH + offset;
  const own = TRAIT.unusual | SEPARATOR | TRAIT.mask;
  return isNarrowed(code) ? TRAIT.unusual | (ASCII[code - 0xfee0] as number) : own | TRAIT.stranger;
});

/** ＋，－． ０–９： （） ＠Ａ–Ｚ ＿ ａ–ｚ: full-width forms that are read as half-width ones. */
export function isNarrowed(code: number): boolean {
  return (
    (code >= 0xff0b && code <= 0xff0e) ||
    (code >= 0xff10 && code <= 0xff1a) ||
    code === 0xff08 ||
    code === 0xff09 ||
    (code >= 0xff20 && code <= 0xff3a) ||
    code === 0xff3f ||
    (code >= 0xff41 && code <= 0xff5a)
  );
}

/** The rest of Unicode: signs that stand between digits, that hide them, or that are something else in another width. */
function otherTraits(code: number): number {
  if (code === 0xb7) return TRAIT.otherWide | SEPARATOR;
  if (code === 0x3007) return TRAIT.otherWide | TRAIT.spokenDigit;
  if (code === 0xa0 || code === 0xad || code === 0x3000 || code === 0x2212 || code === 0x20e3 || code === 0xfe0f || (code >= 0x2000 && code <= 0x206f))
    return TRAIT.unusual | TRAIT.stranger | SEPARATOR | (code === 0x2022 ? TRAIT.mask : 0);
  if (code === 0x25cf) return TRAIT.otherWide | TRAIT.mask;
  // Digits in circles, raised, lowered, Arabic and mathematical ones.
  if (
    (code >= 0x2070 && code <= 0x2089) ||
    (code >= 0x2460 && code <= 0x2792) ||
    (code >= 0x660 && code <= 0x6f9) ||
    code === 0xd835 ||
    (code >= 0xb2 && code <= 0xb9)
  )
    return TRAIT.unusual | TRAIT.stranger | TRAIT.otherWide;
  if (code >= 0x2e80 && code <= 0x2fd5) return TRAIT.unusual | TRAIT.stranger | TRAIT.ideograph;
  if (code >= 0xfeff) return TRAIT.unusual | TRAIT.stranger | SEPARATOR | TRAIT.mask;
  return code === 0xd7 ? TRAIT.otherWide | TRAIT.mask : TRAIT.otherWide;
}

/** The traits of `text`: at most about a nanosecond a character. */
export function traitsOf(text: string): number {
  let traits = 0;
  let digits = 0;
  let first = 0;
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const own =
      code < 128
        ? (ASCII[code] as number)
        : code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH
          ? (IDEOGRAPHS[code - FIRST_IDEOGRAPH] as number)
          : code >= FIRST_FULL_WIDTH
            ? (FULL_WIDTH[code - FIRST_FULL_WIDTH] as number)
            : otherTraits(code);
    traits |= own;
    if ((own & TRAIT.digit) !== 0) {
      if (digits++ === 0) first = i;
      last = i;
    } else if (digits !== 0 && (own & IN_RUN) === 0) {
      traits |= runTraits(digits, last - first + 1);
      digits = 0;
    }
  }
  return digits === 0 ? traits : traits | runTraits(digits, last - first + 1);
}

function runTraits(digits: number, length: number): number {
  return (length >= 5 ? TRAIT.run5 : 0) | (length >= 7 ? TRAIT.run7 : 0) | (digits >= 11 ? TRAIT.digits11 : 0) | (digits >= 14 ? TRAIT.digits14 : 0);
}
