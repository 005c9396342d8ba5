import { type DecodedForm, decodeForm } from "./decode-form.ts";

/** Characters compared in one document before the rest stays without places. */
const BUDGET = 100_000_000;
const WORD = /[\p{L}\p{N}@._+*-]+/gu;
/** A character as HTML and source code write it. */
const WRITTEN_OUT = /^(?:&#\d{1,7};|&#x[\da-f]{1,6};|&[a-z]{2,8};|\\u[\da-f]{4})/i;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
/** Shorter words stand everywhere: they are only looked for close by. */
const TELLING = 4;
const CLOSE = 200;

/** Where the texts taken out of a document stand in it: found by reading along, for containers that keep no places themselves. */
export class SourcePlaces {
  private cursor = 0;
  private budget = BUDGET;
  private form: DecodedForm | null = null;
  private formCursor = 0;

  constructor(private readonly source: string) {}

  /** From an index in `text` to one in the document; -1 where that piece of `text` is not in it as it is. Worked out when first asked. */
  placesOf(text: string): (index: number) => number {
    let places: ((index: number) => number) | null = null;
    return (index) => {
      places ??= this.locate(text);
      return places(index);
    };
  }

  private locate(text: string): (index: number) => number {
    const whole = this.find(text);
    if (whole !== -1) return (index) => whole + index;
    const decoded = this.locateDecoded(text);
    if (decoded !== null) return decoded;
    const words: { readonly start: number; readonly at: number }[] = [];
    for (const match of text.matchAll(WORD)) words.push({ start: match.index, at: this.find(match[0]) });
    return (index) => {
      const word = words.findLast(({ start }) => start <= index);
      return word === undefined || word.at === -1 ? -1 : word.at + index - word.start;
    };
  }

  /** The character at `index` of the document in UTF-16 units: one, two of a pair, an entity, an escape, or its escapes in a form (`%E5%BC%A0`). */
  widthAt(index: number): number {
    const code = this.source.charCodeAt(index);
    if (code === AMPERSAND || code === BACKSLASH) return WRITTEN_OUT.exec(this.source.slice(index, index + 12))?.[0].length ?? 1;
    if (code >= 0xd800 && code <= 0xdbff) return 2;
    if (this.form === null || this.source[index] !== "%") return 1;
    const first = Number.parseInt(this.source.slice(index + 1, index + 3), 16);
    return Number.isNaN(first) ? 1 : 3 * (first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
  }

  /** Where `text` stands in a document that is written in percent escapes. */
  private locateDecoded(text: string): ((index: number) => number) | null {
    if (text === "" || this.budget < 0 || !this.source.includes("%")) return null;
    this.form ??= decodeForm(this.source);
    const { text: form, at } = this.form;
    this.budget -= form.length;
    const later = form.indexOf(text, this.formCursor);
    const start = later === -1 ? form.indexOf(text) : later;
    if (start === -1) return null;
    this.formCursor = start + text.length;
    return (index) => at[start + index] ?? -1;
  }

  /** The next place of `piece` in reading order, else the first; -1 when there is none. */
  private find(piece: string): number {
    if (piece === "" || this.budget < 0) return -1;
    let at = this.indexOf(piece, this.cursor);
    const short = piece.length < TELLING && !/[^\x20-\x7e]/.test(piece);
    if (at === -1 && !short && this.cursor > 0) at = this.indexOf(piece, 0);
    if (at === -1 || (short && at > this.cursor + CLOSE)) return -1;
    this.cursor = at + piece.length;
    return at;
  }

  /** A number is not found inside a longer one. */
  private indexOf(piece: string, from: number): number {
    for (let start = from; ; ) {
      const at = this.source.indexOf(piece, start);
      this.budget -= (at === -1 ? this.source.length : at) - start;
      if (at === -1) return -1;
      if (!(isDigit(piece, 0) && isDigit(this.source, at - 1)) && !(isDigit(piece, piece.length - 1) && isDigit(this.source, at + piece.length))) return at;
      start = at + 1;
    }
  }
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
