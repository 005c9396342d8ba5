import { OTHER_DIGITS, withPlainDigits } from "./other-digits.ts";
import { plainIdeograph } from "./plain-ideograph.ts";
import { ShortTextNarrower } from "./short-text-narrower.ts";
import { TRAIT, traitsOf } from "./text-traits.ts";

/** Half-width text with what hides between digits taken out; `offsetOf` leads back to the text as it was. */
export interface NormalisedText {
  readonly text: string;
  readonly offsetOf: (index: number) => number;
  /** The traits of `text`. */
  readonly traits: number;
}

const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\ufe0f|\u20e3/;
const ALL_HIDDEN = new RegExp(HIDDEN, "g");
const WIDE = /[\u2e80-\u2fd5\uff0b-\uff0e\uff10-\uff1a\uff08\uff09\uff20-\uff3a\uff3f\uff41-\uff5a\u00a0\u2000-\u200a\u2010-\u2015\u202f\u2212\u3000]/g;
/** Markdown's bold around a label; not the stars of a masked number. */
const BOLD = /(?<![^\s])\*\*(?=[^\d*\s])|(?<=[^\d*\s])\*\*(?=[\s:：,，\u4e00-\u9fff]|$)/g;
const SPOKEN_ONE = "[零〇一二三四五六七八九幺洞拐勾壹贰叁肆伍陆柒捌玖]";
/** Eleven and more in a row, or a mobile number in its usual groups. */
const SPOKEN = new RegExp(`${SPOKEN_ONE}{11,19}|${SPOKEN_ONE}{3}[ -]${SPOKEN_ONE}{4}[ -]${SPOKEN_ONE}{4}(?!${SPOKEN_ONE})`, "g");
const SPOKEN_DIGITS = new Map(
  [..."零0〇0一1二2三3四4五5六6七7八8九9幺1洞0拐7勾9壹1贰2叁3肆4伍5陆6柒7捌8玖9"].reduce<[string, string][]>((pairs, char, i, all) => {
    if (i % 2 === 0) pairs.push([char, all[i + 1] ?? ""]);
    return pairs;
  }, []),
);

/** What one of the replacements below may touch, beside bold type. */
const TOUCHED = TRAIT.unusual | TRAIT.spokenDigit;

function same(index: number): number {
  return index;
}

function asDigits(run: string): string {
  return Array.from(run, (char) => SPOKEN_DIGITS.get(char) ?? char).join("");
}

function narrow(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0x2e80 && code <= 0x2fd5) return plainIdeograph(char);
  if (code > 0xff00) return String.fromCharCode(code - 0xfee0);
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? "-" : " ";
}

const SHORT = new ShortTextNarrower(WIDE, [...SPOKEN_DIGITS.keys()].join(""), [ALL_HIDDEN, OTHER_DIGITS], narrow);

/** Radicals in the place of the characters they look like, as they come out of PDFs, become the characters; full-width forms become ASCII, exotic spaces and dashes plain ones, spoken digits (一三八…) digits, zero-width characters vanish. */
export function normaliseText(text: string, traits = traitsOf(text)): NormalisedText {
  const hasEntities = (traits & TRAIT.ampersand) !== 0 && text.includes("&#");
  if ((traits & TOUCHED) === 0 && !hasEntities && ((traits & TRAIT.mask) === 0 || !text.includes("**"))) return { text, offsetOf: same, traits };
  const short = SHORT.narrowed(text);
  if (short !== null) return { text: short, offsetOf: same, traits: (traits & TRAIT.stranger) === 0 ? traits & ~TRAIT.unusual : traitsOf(short) };
  const plain = hasEntities || (traits & TRAIT.unusual) !== 0 ? withPlainDigits(text) : text;
  const narrowed = (plain.includes("**") ? plain.replace(BOLD, "  ") : plain).replace(WIDE, narrow).replace(SPOKEN, asDigits);
  if (!HIDDEN.test(narrowed)) return { text: narrowed, offsetOf: same, traits: traitsOf(narrowed) };
  const removed: number[] = [];
  for (const match of narrowed.matchAll(ALL_HIDDEN)) removed.push(match.index - removed.length);
  const shown = narrowed.replace(ALL_HIDDEN, "");
  return { text: shown, offsetOf: (index) => index + countUpTo(removed, index), traits: traitsOf(shown) };
}

/** How many removed characters stood at or before `index`; `removed` holds ascending positions in the shortened text. */
function countUpTo(removed: readonly number[], index: number): number {
  let low = 0;
  let high = removed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((removed[middle] ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
