/** Questions about one UTF-16 unit, asked before a pattern is run. NaN, which stands past the ends of a text, is nothing of all this. */
export function isIdeograph(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** True for every character that `\s` may stand for, and for some others. */
export function mayBeBlank(code: number): boolean {
  return code <= 0x20 || (code >= 0xa0 && code <= 0x3000) || code === 0xfeff;
}

/** Digits and the signs of ASCII but the dot and the @; 、。and their kin. No word ends or begins with one of these. */
export function isSignOrDigit(code: number): boolean {
  return (code > 0x20 && code < 0x40 && code !== 0x2e) || (code > 0x3000 && code < 0x3020);
}
