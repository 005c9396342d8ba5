import { RECOGNISERS } from "../recognisers/all-recognisers.ts";
import { isNumberOfAThing } from "../recognisers/number-of-a-thing.ts";
import { BEGINS, type Recogniser, type Trigger } from "../recognisers/recogniser.ts";
import type { Candidate } from "./candidate.ts";
import { sortByStart } from "./sort-by-start.ts";
import { lowerCased, tellingWords, WORD_BITS } from "./telling-words.ts";
import { TRAIT, traitsOf } from "./text-traits.ts";

/** How far before a candidate a word may stand that announces it. */
const KEYWORD_REACH = 24;
/** A check digit outweighs the words around it. */
const PROVEN: ReadonlySet<string> = new Set(["cn-resident-id", "iban"]);
const DIGITS = /\d[\d \-.·()_/\n]{4,}[\dXx]/;
const PLATE = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z]/;
const ADDRESS = /\d ?(?:号|弄|栋|幢|座|单元|室|组|-\d)/;
const STARS = /\d[ -]?[*•●×xX＊]{2}|[*•●×＊]{4}/;

const BITS: Readonly<Record<Trigger, number>> = { digits: 1, "long-digits": 2, at: 4, star: 8, plate: 16, address: 32, keyword: 64, "card-digits": 128 };

/** Digits beside the name of a document. */
const DOCUMENT = 256;

function isOfADocument(recogniser: Recogniser): boolean {
  return recogniser.trigger === "digits" && recogniser.needsKeyword === true;
}

/** A recogniser with what is worked out of it once. */
interface Prepared {
  readonly recogniser: Recogniser;
  readonly bit: number;
  readonly keyed: boolean;
  readonly ofDigits: boolean;
  /** What no match is without; "" where that is more than one character. */
  readonly sign: "digit" | "@" | "";
  /** Bits of `tellingWords`: the keywords, and what `needs` lists. */
  readonly words: number;
  readonly neededWords: number;
  /** Bits of `BEGINS`; all of them where the pattern may begin anyhow. */
  readonly begins: number;
  readonly neededPattern: RegExp | null;
}

const PREPARED: readonly Prepared[] = RECOGNISERS.map((recogniser: Recogniser, index) => ({
  recogniser,
  bit: isOfADocument(recogniser) ? DOCUMENT : BITS[recogniser.trigger],
  keyed: recogniser.trigger === "keyword" || recogniser.needsKeyword === true,
  ofDigits: recogniser.trigger.endsWith("digits") && !PROVEN.has(recogniser.id),
  sign: recogniser.trigger === "at" ? "@" : recogniser.trigger.endsWith("digits") ? "digit" : "",
  words: WORD_BITS[index]?.keywords ?? 0,
  neededWords: WORD_BITS[index]?.needs ?? 0,
  begins: recogniser.begins ?? -1,
  neededPattern: recogniser.needs instanceof RegExp ? recogniser.needs : null,
}));
const ANY_DOCUMENT = wordsOf(isOfADocument);
/** What the recognisers of addresses need beside a number. */
const ADDRESS_WORDS = PREPARED.reduce((bits, { bit, neededWords }) => (bit === BITS.address ? bits | neededWords : bits), 0);
const ANY_KEYWORD = wordsOf((recogniser) => recogniser.trigger === "keyword");

function wordsOf(some: (recogniser: Recogniser) => boolean): number {
  return PREPARED.reduce((bits, { recogniser, words }) => (some(recogniser) ? bits | words : bits), 0);
}

/** What is worth looking for in a text: one cheap pass instead of one per recogniser. */
function triggersIn(text: string, words: number, traits: number): number {
  let triggers = (words & ANY_KEYWORD) === 0 ? 0 : BITS.keyword;
  if ((traits & TRAIT.run5) !== 0 && ((traits & (TRAIT.run7 | TRAIT.unusual)) === TRAIT.run7 || DIGITS.test(text))) {
    triggers |= (words & ANY_DOCUMENT) === 0 ? BITS.digits : BITS.digits | DOCUMENT;
    if ((traits & TRAIT.digits11) !== 0) triggers |= BITS["long-digits"] | ((traits & TRAIT.digits14) === 0 ? 0 : BITS["card-digits"]);
  }
  if ((traits & TRAIT.at) !== 0) triggers |= BITS.at;
  if ((traits & TRAIT.mask) !== 0 && STARS.test(text)) triggers |= BITS.star;
  if ((traits & TRAIT.province) !== 0 && PLATE.test(text)) triggers |= BITS.plate;
  if ((traits & TRAIT.digit) !== 0 && (words & ADDRESS_WORDS) !== 0 && ADDRESS.test(text)) triggers |= BITS.address;
  return triggers;
}

/** Every identifier in `text` (already normalised), in order, none overlapping. `lower` and `words` are what `telling-words` makes of it. */
export function scanText(text: string, traits = traitsOf(text), lower = lowerCased(text, traits), words = tellingWords(lower)): Candidate[] {
  const triggers = triggersIn(text, words, traits);
  const found: Candidate[] = [];
  if (triggers === 0) return found;
  const candidates = triggeredBy(triggers, beginningsIn(text, traits));
  for (let i = 0; i < candidates.length; i++) {
    const prepared = candidates[i] as Prepared;
    if (mayMatch(prepared, text, words)) scanFor(prepared, text, lower, words, found);
  }
  return sortByStart(found);
}

/** By triggers and beginnings; texts have few combinations of them. */
const TRIGGERED = new Map<number, readonly Prepared[]>();
const MOST_COMBINATIONS = 4_096;

/** The recognisers that may find something, strongest proof first. */
function triggeredBy(triggers: number, begins: number): readonly Prepared[] {
  const key = triggers * 2 * ANYHOW + begins;
  const known = TRIGGERED.get(key);
  if (known !== undefined) return known;
  const some = PREPARED.filter((prepared) => (triggers & prepared.bit) !== 0 && (begins & prepared.begins) !== 0);
  if (TRIGGERED.size >= MOST_COMBINATIONS) TRIGGERED.clear();
  TRIGGERED.set(key, some);
  return some;
}

function mayMatch(prepared: Prepared, text: string, words: number): boolean {
  if (prepared.keyed && (words & prepared.words) === 0) return false;
  return (prepared.neededWords === 0 || (words & prepared.neededWords) !== 0) && prepared.neededPattern?.test(text) !== false;
}

/** Beginnings of matches that no bit stands for. */
const ANYHOW = 1 << 12;

/** How what stands in a text begins, as bits of `BEGINS`. */
function beginningsIn(text: string, traits: number): number {
  const capital = (traits & (TRAIT.upper | TRAIT.upperHex)) === 0 ? 0 : BEGINS.capital;
  const sign = (traits & TRAIT.plusOrSlash) === 0 ? 0 : BEGINS.plusOrSlash;
  return ANYHOW | capital | sign | ((traits & TRAIT.run5) === 0 ? 0 : firstDigits(text));
}

/** The digits with which the numbers of a text begin, as bits: 1 << 7 where a 7 has no digit before it. */
function firstDigits(text: string): number {
  let first = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48;
    const isDigit = digit >= 0 && digit <= 9;
    if (isDigit && !inside) first |= 1 << digit;
    inside = isDigit;
  }
  return first;
}

function scanFor({ recogniser, ofDigits, sign, words: own }: Prepared, text: string, lower: string, words: number, found: Candidate[]): void {
  const isNamed = (words & own) !== 0;
  const pattern = recogniser.pattern;
  const last = sign === "digit" ? lastDigit(text) : sign === "@" ? text.lastIndexOf("@") : text.length;
  pattern.lastIndex = 0;
  for (let match = nextMatch(recogniser, text, last); match !== null; match = nextMatch(recogniser, text, last)) {
    const group = match[1] ?? match[2];
    const raw = group ?? match[0];
    const start = match.index + (group === undefined ? 0 : match[0].lastIndexOf(group));
    const end = start + raw.length;
    const labelled = recogniser.trigger === "keyword" || (isNamed && (tellingWords(lower, Math.max(0, start - KEYWORD_REACH), start) & own) !== 0);
    const ofAThing = ofDigits && isNumberOfAThing(lower, start);
    // What is named for something else is so as a whole: a piece of it is no better.
    if (recogniser.notAfter?.test(lower.slice(Math.max(0, match.index - 10), start)) === true) continue;
    const refuted = (recogniser.needsKeyword && !labelled) || ofAThing;
    const stands = !refuted && recogniser.standsFree?.(text, start, end, labelled ? "word" : "none") !== false;
    const check = stands ? recogniser.validate(raw, labelled) : null;
    if (check === null || check.outcome === "refuted" || isTaken(found, start, end)) {
      // A refuted run may hide a good one that starts inside it.
      pattern.lastIndex = Math.min(pattern.lastIndex, match.index + Math.max(1, leadingRun(text, match.index)));
      continue;
    }
    found.push({
      kind: recogniser.kind,
      value: check.value,
      start,
      end,
      recogniser: recogniser.id,
      check: check.outcome,
      certainty: check.certainty,
      masked: check.masked === true,
      labelled,
    });
  }
}

/** The next match of a pattern; null where it can have none: past the last of the signs that no match is without. */
function nextMatch({ pattern, seek }: Recogniser, text: string, last: number): RegExpExecArray | null {
  if (pattern.lastIndex > last) return null;
  if (seek !== undefined) pattern.lastIndex = seek(text, pattern.lastIndex);
  return pattern.exec(text);
}

function lastDigit(text: string): number {
  let last = text.length - 1;
  while (last >= 0 && (text.charCodeAt(last) < 48 || text.charCodeAt(last) > 57)) last--;
  return last;
}

function isTaken(found: readonly Candidate[], start: number, end: number): boolean {
  for (let i = 0; i < found.length; i++) {
    const other = found[i] as Candidate;
    if (start < other.end && other.start < end) return true;
  }
  return false;
}

/** Length of the unbroken run of digits or letters at `index`: where a second try may start. */
function leadingRun(text: string, index: number): number {
  let end = index;
  while (isAlphanumeric(text.charCodeAt(end))) end++;
  return end - index;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
