import { RECOGNISERS } from "../recognisers/all-recognisers.ts";
import type { Recogniser } from "../recognisers/recogniser.ts";
import { TRAIT } from "./text-traits.ts";
import { WordFinder } from "./word-finder.ts";

const FINDER = new WordFinder();

/** What is looked up of a recogniser: its keywords, and the words it needs where `needs` lists them. */
export interface WordBits {
  readonly keywords: number;
  readonly needs: number;
}

export const WORD_BITS: readonly WordBits[] = RECOGNISERS.map(({ keywords, needs }: Recogniser) => ({
  keywords: FINDER.add(keywords),
  needs: needs === undefined || needs instanceof RegExp ? 0 : FINDER.add(needs),
}));

const CAPITALS = TRAIT.upperHex | TRAIT.upper;

/** `text` in lower case; the very text where nothing in it has another form. */
export function lowerCased(text: string, traits: number): string {
  return (traits & CAPITALS) !== 0 || ((traits & TRAIT.otherWide) !== 0 && holdsOtherLetters(text)) ? text.toLowerCase() : text;
}

/** Letters of other alphabets, some of which have a lower case; no Chinese and none of its signs. */
function holdsOtherLetters(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xb4 && (code < 0x2e80 || (code > 0x9fff && code < 0xff00))) return true;
  }
  return false;
}

/** Which words of recognisers stand between two places of a text: the bits above. `lower` is the text in lower case. */
export function tellingWords(lower: string, start?: number, end?: number): number {
  return FINDER.in(lower, start, end);
}
