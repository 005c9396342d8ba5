import { BEGINNINGS, FIRST_STEPS, IDIOMS, INSIDES, LAST_STEPS, SURNAME_STEPS, WORD_STEPS } from "./name-odds-table.ts";
import { WordSet } from "./word-set.ts";

const FIRST_IDEOGRAPH = 0x4e00;
const IDEOGRAPHS = 0x9fff - FIRST_IDEOGRAPH + 1;
/** What is in no table: borne by nobody the tables know. */
const UNKNOWN = -6;
/** Beginning, first and last given character of one character, side by side. */
const PARTS = 3;

interface Tables {
  readonly odds: Int8Array;
  readonly words: ReadonlyMap<number, number>;
  readonly beginnings: ReadonlySet<string>;
  readonly insides: ReadonlySet<string>;
}

let tables: Tables | null = null;

/** Read when the first name is looked for. */
function read(): Tables {
  const odds = new Int8Array(IDEOGRAPHS * PARTS).fill(UNKNOWN);
  [SURNAME_STEPS, FIRST_STEPS, LAST_STEPS].forEach((steps, part) => {
    for (const [step, characters] of Object.entries(steps))
      for (const char of characters) odds[(char.charCodeAt(0) - FIRST_IDEOGRAPH) * PARTS + part] = Number(step.slice(1));
  });
  const words = new Map<number, number>();
  for (const [step, pairs] of Object.entries(WORD_STEPS))
    for (let i = 0; i < pairs.length; i += 2) words.set(wordKey(pairs.charCodeAt(i), pairs.charCodeAt(i + 1)), Number(step.slice(1)));
  return { odds, words, beginnings: new Set(cut(BEGINNINGS, 3)), insides: new Set(cut(INSIDES, 3)) };
}

function cut(text: string, length: number): string[] {
  const pieces: string[] = [];
  for (let i = 0; i < text.length; i += length) pieces.push(text.slice(i, i + length));
  return pieces;
}

const FOUR = 4;
const IDIOM_SET = new WordSet(cut(IDIOMS, FOUR));

/** Characters of an idiom that begins like a name ("张冠李戴") at `start`; 0 where there is none. */
export function idiomLength(text: string, start: number): number {
  return IDIOM_SET.mayBegin(text, start) && IDIOM_SET.has(text.slice(start, start + FOUR)) ? FOUR : 0;
}

function oddsOf(code: number, part: 0 | 1 | 2): number {
  tables ??= read();
  return tables.odds[(code - FIRST_IDEOGRAPH) * PARTS + part] ?? UNKNOWN;
}

/** Twice the natural logarithm of how much likelier the character begins a name than stands in ordinary text. `code` is a UTF-16 unit. */
export function surnameOdds(code: number): number {
  return oddsOf(code, 0);
}

/** The same of the first of two given characters. */
export function firstGivenOdds(code: number): number {
  return oddsOf(code, 1);
}

/** The same of the last given character, and of a single one. */
export function lastGivenOdds(code: number): number {
  return oddsOf(code, 2);
}

/** The natural logarithm of how often the two characters are a word in jieba's corpus; 0 where they seldom are. */
export function wordWeight(first: number, second: number): number {
  tables ??= read();
  return tables.words.get(wordKey(first, second)) ?? 0;
}

/** True where a longer word of the dictionary begins at `start` of `text`, or goes on there. */
export function isInLongerWord(text: string, start: number): boolean {
  tables ??= read();
  return tables.beginnings.has(text.slice(start, start + 3)) || (start > 0 && tables.insides.has(text.slice(start - 1, start + 2)));
}

function wordKey(first: number, second: number): number {
  return (first - FIRST_IDEOGRAPH) * IDEOGRAPHS + second - FIRST_IDEOGRAPH;
}
