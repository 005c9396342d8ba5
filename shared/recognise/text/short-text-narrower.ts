/** Texts longer than this are left to the patterns. */
const LONGEST = 4_096;

/** What a character of a text asks for; 0 is nothing. */
const HALF_WIDTH = 1;
/** Spoken digits count only where many stand in a row. */
const SPOKEN = 2;
const OTHER = 3;
/** Fewer spoken digits in a row than these stay words. */
const LEAST_SPOKEN = 11;

/** All characters but radicals, surrogates and spoken digits that something may happen to: the patterns say what. */
const SPECIAL = charactersFrom(0x80, 0x30ff) + charactersFrom(0xfe00, 0xffff);

function charactersFrom(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).join("");
}

/** For the many short texts in which nothing but signs of another width stands: one walk over the characters in the place of five patterns. */
export class ShortTextNarrower {
  private readonly asked = new Uint8Array(0x1_0000);
  /** What each character is read as: mostly itself. */
  private readonly becomes = Uint16Array.from({ length: 0x1_0000 }, (_, code) => code);

  /** `wide`: one character each, which `narrow` makes half-width; `spoken`: words for digits; `other`: characters that the patterns must see to. */
  constructor(wide: RegExp, spoken: string, other: readonly RegExp[], narrow: (char: string) => string) {
    for (const [char] of SPECIAL.matchAll(wide)) this.becomes[char.charCodeAt(0)] = narrow(char).charCodeAt(0);
    for (const [char] of SPECIAL.matchAll(wide)) this.asked[char.charCodeAt(0)] = HALF_WIDTH;
    for (const pattern of other) for (const [char] of SPECIAL.matchAll(pattern)) this.asked[char.charCodeAt(0)] = OTHER;
    this.asked.fill(OTHER, 0xd800, 0xe000);
    this.asked.fill(OTHER, 0x2e80, 0x2fd6);
    for (const char of spoken) this.asked[char.charCodeAt(0)] = SPOKEN;
  }

  /** The text with half-width signs, of the same length; null where more than that may have to be done. */
  narrowed(text: string): string | null {
    if (text.length > LONGEST) return null;
    let wide = false;
    let spoken = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const asked = this.asked[code];
      if (asked === SPOKEN) {
        if (++spoken >= LEAST_SPOKEN) return null;
        continue;
      }
      if (!isBlankOrDash(code)) spoken = 0;
      if (asked === OTHER || ((code === 0x2a || code === 0x26) && isDoubt(code, text.charCodeAt(i + 1)))) return null;
      if (asked === HALF_WIDTH) wide = true;
    }
    return wide ? this.inHalfWidth(text) : text;
  }

  /** One string out of all its characters: put together of pieces it would be read more slowly by all that comes after. */
  private inHalfWidth(text: string): string {
    const codes = new Array<number>(text.length);
    for (let i = 0; i < text.length; i++) codes[i] = this.becomes[text.charCodeAt(i)] as number;
    return String.fromCharCode.apply(null, codes);
  }
}

/** What may set groups of spoken digits apart. */
function isBlankOrDash(code: number): boolean {
  return code === 0x20 || code === 0x2d || code === 0x3000 || code === 0xff0d;
}

/** "**" of bold type, "&#" of an entity. */
function isDoubt(code: number, next: number): boolean {
  return code === 0x2a ? next === 0x2a : next === 0x23;
}
