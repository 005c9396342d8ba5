import type { Candidate } from "../text/candidate.ts";

/** "张伟（E10293）": letters and digits in brackets right behind a name. */
const NUMBER = /^[(（]([A-Z]{1,3}-?\d{4,8})[)）]/;
const LONGEST = 16;
const NONE: Candidate[] = [];

/** The employee number in brackets right behind the index `end` of a name; null where none stands there. */
export function numberBehind(text: string, end: number): string | null {
  const code = text.charCodeAt(end);
  return code === 0x28 || code === 0xff08 ? (NUMBER.exec(text.slice(end, end + LONGEST))?.[1] ?? null) : null;
}

/** Employee numbers that stand in brackets behind names, but for what something else was found to be. */
export function numbersBehindNames(text: string, names: readonly Candidate[], found: readonly Candidate[]): Candidate[] {
  let numbers = NONE;
  for (const { end: nameEnd } of names) {
    const value = numberBehind(text, nameEnd);
    if (value === null) continue;
    const start = nameEnd + 1;
    const end = start + value.length;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    if (numbers === NONE) numbers = [];
    numbers.push({
      kind: "employee_number",
      value,
      start,
      end,
      recogniser: "employee-number-behind-name",
      check: "unknown",
      certainty: 0.5,
      masked: false,
      labelled: true,
    });
  }
  return numbers;
}
