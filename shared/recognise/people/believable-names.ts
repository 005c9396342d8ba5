import type { Candidate } from "../text/candidate.ts";
import type { NameInText } from "../text/name-in-text.ts";
import { isLikelyName } from "../text/name-shape.ts";
import { namesInText } from "../text/names-in-text.ts";
import { mergedByStart } from "../text/sort-by-start.ts";
import { LETTERS, TRAIT } from "../text/text-traits.ts";
import { numberBehind } from "./numbers-behind-names.ts";

/** The recogniser of a name that stands elsewhere in the text with better proof: the same person again. */
export const REPEATED = "cn-name-again";
/** How far a name may stand from an identifier that vouches for it. */
const NAME_REACH = 16;
/** How far a labelled name ("Name: …") may stand from one in the same block of lines. */
const BLOCK_REACH = 200;
/** Identifiers on either side that may vouch for a name. */
const NEIGHBOURS = 4;
const CERTAINTY = { labelled: 0.7, announced: 0.45, possible: 0.6 } as const;
/** Between the names of two people. */
const JOINED = /^(?:[、,，和及与跟同 ]{1,3}|带着|陪着?|转给)$/;
const LIST = /^[^\S\n]{0,2}(?:[、,，;；/|\t和及与]| {1,3})[^\S\n]{0,2}$/;
/** "A：张三；B：李四". */
const LETTERED = /^[；;，,\s]{1,2}[B-H][:：]\s?$/;

/** Scripts in which names are found. */
const WRITES_NAMES = LETTERS | TRAIT.ideograph;

/** The names of a text that something vouches for: a label, the sentence, a list, an identifier beside them. */
export function believableNames(text: string, found: readonly Candidate[], traits: number, sides: number): Candidate[] {
  const names: Candidate[] = [];
  if ((traits & WRITES_NAMES) === 0) return names;
  const possible = namesInText(text, traits, sides);
  if (possible.length === 0) return names;
  let passed = 0;
  for (let index = 0; index < possible.length; index++) {
    const name = possible[index] as NameInText;
    while (passed < found.length && (found[passed]?.end ?? 0) <= name.start) passed++;
    const beside = found.slice(Math.max(0, passed - NEIGHBOURS), passed + NEIGHBOURS);
    if (overlaps(beside, name)) continue;
    const next = possible[index + 1];
    const before = names.at(-1);
    const listed =
      (next !== undefined && next.strength !== "possible" && JOINED.test(text.slice(name.end, next.start))) ||
      (before !== undefined && isListed(text, before, name));
    const vouched = () => beside.some((other) => stands(text, name, other) || isInBlock(text, name, other));
    if (name.strength === "possible" && !listed && !isInARow(text, possible, index) && !isNumbered(text, name) && !vouched()) continue;
    // An identifier beside it is a better sign than a sentence.
    const strength = name.strength === "announced" && vouched() ? "possible" : name.strength;
    names.push(candidate(name, "cn-name", CERTAINTY[strength], name.strength === "labelled"));
  }
  if (names.length === 0) return names;
  const again = repeated(text, names, found);
  return again.length === 0 ? names : mergedByStart(names, again);
}

/** "张伟民（E10293）": a name by its shape and a number as employers give them. */
function isNumbered(text: string, { value, end }: NameInText): boolean {
  return value.length > 2 && numberBehind(text, end) !== null && isLikelyName(value);
}

/** Three likely names in a row with nothing but "、" between them. */
function isInARow(text: string, names: readonly NameInText[], index: number): boolean {
  for (let first = Math.max(0, index - 2); first <= index; first++) {
    const row = names.slice(first, first + 3);
    if (row.length === 3 && row.every(isNextInRow(text))) return true;
  }
  return false;
}

function isNextInRow(text: string) {
  return (name: NameInText, place: number, row: readonly NameInText[]) => {
    const next = row[place + 1];
    return name.value.length > 1 && isLikelyName(name.value) && (next === undefined || /^[^\S\n]?[、,，/][^\S\n]?$/.test(text.slice(name.end, next.start)));
  };
}

function candidate(name: { value: string; start: number; end: number }, recogniser: string, certainty: number, labelled: boolean): Candidate {
  const { value, start, end } = name;
  return { kind: "name", value, start, end, recogniser, check: "unknown", certainty, masked: false, labelled };
}

function overlaps(others: readonly { start: number; end: number }[], name: { start: number; end: number }): boolean {
  return others.some((other) => name.start < other.end && other.start < name.end);
}

/** The next one of a list: "张三、李四", "张三/李四", one on each line. */
function isListed(text: string, before: Candidate, name: NameInText): boolean {
  const gap = text.slice(before.end, name.start);
  if (JOINED.test(gap)) return true;
  if (!isLikelyName(name.value)) return false;
  return LIST.test(gap) || LETTERED.test(gap) || (isOneLineBreak(gap) && /^$|[\r\n]/.test(text[name.end] ?? ""));
}

/** Where the names found stand once more: nothing need vouch for them twice. One pass over the text, whatever their number. */
function repeated(text: string, names: readonly Candidate[], found: readonly Candidate[]): Candidate[] {
  if (names.length <= FEW && names.every((name) => standsOnce(text, name))) return NONE;
  const values = new Set(names.filter((name) => names.length > FEW || !standsOnce(text, name)).map((name) => name.value));
  for (const value of values) if (!isLikelyName(value)) values.delete(value);
  if (values.size === 0) return [];
  const firsts = new Set(Array.from(values, (value) => value.charCodeAt(0)));
  const taken = [...names, ...found].sort((a, b) => a.start - b.start);
  const again: Candidate[] = [];
  let next = 0;
  for (let start = 0; start < text.length; start++) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++;
    const ahead = taken[next];
    if (ahead !== undefined && ahead.start <= start) start = ahead.end - 1;
    else if (firsts.has(text.charCodeAt(start))) {
      const value = [4, 3, 2].map((length) => text.slice(start, start + length)).find((slice) => values.has(slice));
      if (value === undefined || (ahead !== undefined && ahead.start < start + value.length)) continue;
      again.push(candidate({ value, start, end: start + value.length }, REPEATED, 0.45, false));
      start += value.length - 1;
    }
  }
  return again;
}

const NONE: Candidate[] = [];

/** Names up to which each is looked for on its own. */
const FEW = 4;

function standsOnce(text: string, name: Candidate): boolean {
  return text.indexOf(name.value) === name.start && text.indexOf(name.value, name.start + 1) === -1;
}

/** True when nothing but a label or punctuation stands between a possible name and an identifier on the same line. */
function stands(text: string, name: { start: number; end: number }, other: Candidate): boolean {
  const gap = name.end <= other.start ? text.slice(name.end, other.start) : text.slice(other.end, name.start);
  if (isOneLineBreak(gap)) return standsAlone(text, name);
  // A name at the head of a form, its labels below.
  if (name.end <= other.start && /^[ \t]*\r?\n[^\n]{2,6}[:：][^\S\n]*$/.test(gap))
    return standsAlone(text, name) && isLikelyName(text.slice(name.start, name.end));
  return gap.length <= NAME_REACH && !/[\n。！？!?；;]/.test(gap) && (name.end <= other.start || /^[^\u4e00-\u9fffA-Za-z]*$/.test(gap));
}

/** "Name: John Smith" and, a line or two below, the phone. */
function isInBlock(text: string, name: NameInText, other: Candidate): boolean {
  if (!/[A-Za-z·•‧・]/.test(name.value)) return false;
  const gap = name.end <= other.start ? text.slice(name.end, other.start) : text.slice(other.end, name.start);
  return gap.length <= BLOCK_REACH && !/\n\s*\n/.test(gap);
}

function isOneLineBreak(gap: string): boolean {
  return /^[ \t]*\r?\n[ \t]*$/.test(gap);
}

/** A name on a line of its own, as in a signature. */
function standsAlone(text: string, name: { start: number; end: number }): boolean {
  return (name.start === 0 || text[name.start - 1] === "\n") && (name.end === text.length || /[\r\n]/.test(text[name.end] ?? ""));
}
