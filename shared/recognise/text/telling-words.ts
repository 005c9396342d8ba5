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

/** Characters that have another form in lower case. */
const CASED = TRAIT.upperHex | TRAIT.upper | TRAIT.casedWide;

/** `text` in lower case; the very text where nothing in it has another form. */
export function lowerCased(text: string, traits: number): string {
  return (traits & CASED) === 0 ? text : text.toLowerCase();
}

/** Which words of recognisers stand between two places of a text: the bits above. `lower` is the text in lower case. */
export function tellingWords(lower: string, start?: number, end?: number): number {
  return FINDER.in(lower, start, end);
}
