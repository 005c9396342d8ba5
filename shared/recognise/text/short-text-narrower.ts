/** Texts longer than this are left to the patterns. */
const LONGEST = 4_096;

/** What a character of a text asks for. */
const AS_IT_IS = 0;
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

  /** `wide`: one character each, which `narrow` makes half-width; `spoken`: words for digits; `other`: characters that the patterns must see to. */
  constructor(
    wide: RegExp,
    spoken: string,
    other: readonly RegExp[],
    private readonly narrow: (char: string) => string,
  ) {
    for (const [char] of SPECIAL.matchAll(wide)) this.asked[char.charCodeAt(0)] = HALF_WIDTH;
    for (const pattern of other) for (const [char] of SPECIAL.matchAll(pattern)) this.asked[char.charCodeAt(0)] = OTHER;
    this.asked.fill(OTHER, 0xd800, 0xe000);
    this.asked.fill(OTHER, 0x2e80, 0x2fd6);
    for (const char of spoken) this.asked[char.charCodeAt(0)] = SPOKEN;
  }

  /** The text with half-width signs, of the same length; null where more than that may have to be done. */
  narrowed(text: string): string | null {
    if (text.length > LONGEST) return null;
    let out = "";
    let from = 0;
    let spoken = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const asked = this.asked[code];
      if (asked === AS_IT_IS) {
        spoken = 0;
        if ((code === 0x2a && text.charCodeAt(i + 1) === 0x2a) || (code === 0x26 && text.charCodeAt(i + 1) === 0x23)) return null;
      } else if (asked === HALF_WIDTH) {
        spoken = 0;
        out += text.slice(from, i) + (code > 0xff00 ? String.fromCharCode(code - 0xfee0) : this.narrow(text.charAt(i)));
        from = i + 1;
      } else if (asked === OTHER || ++spoken >= LEAST_SPOKEN) return null;
    }
    return from === 0 ? text : out + text.slice(from);
  }
}
