import { RECOGNISERS } from "../recognisers/all-recognisers.ts";
import type { Recogniser, Trigger } from "../recognisers/recogniser.ts";
import type { Candidate } from "./candidate.ts";

/** How far before a candidate a word may stand that announces it. */
const KEYWORD_REACH = 24;
const DIGITS = /\d[\d \-.·()\n]{4,}[\dXx]/;
const STARS = /\d[\d -]{0,20}[*•●×xX＊]{2,}/;

/** What is worth looking for in a text: one cheap pass instead of one per recogniser. */
export function triggersIn(text: string): ReadonlySet<Trigger> {
  const triggers = new Set<Trigger>();
  if (DIGITS.test(text)) triggers.add("digits");
  if (text.includes("@")) triggers.add("at");
  if (STARS.test(text)) triggers.add("star");
  return triggers;
}

/** Every identifier in `text` (already normalised), in order, none overlapping. */
export function scanText(text: string): Candidate[] {
  const triggers = triggersIn(text);
  const found: Candidate[] = [];
  const lower = text.toLowerCase();
  for (const recogniser of RECOGNISERS) {
    if (recogniser.trigger === "keyword" || recogniser.trigger === "letters" ? hasKeyword(lower, recogniser) : triggers.has(recogniser.trigger))
      scanFor(recogniser, text, lower, found);
  }
  return found.sort((a, b) => a.start - b.start);
}

function hasKeyword(lower: string, recogniser: Recogniser): boolean {
  return recogniser.keywords.some((word) => lower.includes(word));
}

function scanFor(recogniser: Recogniser, text: string, lower: string, found: Candidate[]): void {
  if (recogniser.needsKeyword && recogniser.trigger === "digits" && !hasKeyword(lower, recogniser)) return;
  const pattern = recogniser.pattern;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const raw = match[1] ?? match[0];
    const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(match[1]));
    const end = start + raw.length;
    const before = lower.slice(Math.max(0, start - KEYWORD_REACH), start);
    const labelled = recogniser.trigger === "keyword" || recogniser.keywords.some((word) => before.includes(word));
    const check = recogniser.needsKeyword && !labelled ? null : recogniser.validate(raw);
    if (check === null || check.outcome === "refuted" || found.some((other) => start < other.end && other.start < end)) {
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

/** Length of the unbroken run of digits or letters at `index`: where a second try may start. */
function leadingRun(text: string, index: number): number {
  let end = index;
  while (end < text.length && /[\dA-Za-z]/.test(text[end] ?? "")) end++;
  return end - index;
}
