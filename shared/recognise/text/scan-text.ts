import { RECOGNISERS } from "../recognisers/all-recognisers.ts";
import { isNumberOfAThing } from "../recognisers/number-of-a-thing.ts";
import type { Recogniser, Trigger } from "../recognisers/recogniser.ts";
import type { Candidate } from "./candidate.ts";

/** How far before a candidate a word may stand that announces it. */
const KEYWORD_REACH = 24;
/** A check digit outweighs the words around it. */
const PROVEN: ReadonlySet<string> = new Set(["cn-resident-id", "iban"]);
const DIGITS = /\d[\d \-.·()_/\n]{4,}[\dXx]/;
/** Eleven digits with what may stand between them: dates and clocks have fewer. */
const LONG_DIGITS = /\d(?:[ \-.·()_/\n]{0,3}\d){10}/;
const PLATE = /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z]/;
const ADDRESS = /\d(?:号|弄|栋|幢|座|单元|室|组|-\d)/;
const STARS = /\d[ -]?[*•●×xX＊]{2}|[*•●]{4}/;

/** What is worth looking for in a text: one cheap pass instead of one per recogniser. */
export function triggersIn(text: string): ReadonlySet<Trigger> {
  const triggers = new Set<Trigger>();
  if (DIGITS.test(text)) {
    triggers.add("digits");
    if (LONG_DIGITS.test(text)) triggers.add("long-digits");
  }
  if (text.includes("@")) triggers.add("at");
  if (STARS.test(text)) triggers.add("star");
  if (PLATE.test(text)) triggers.add("plate");
  if (ADDRESS.test(text)) triggers.add("address");
  return triggers;
}

/** Every identifier in `text` (already normalised), in order, none overlapping. */
export function scanText(text: string): Candidate[] {
  const triggers = triggersIn(text);
  const found: Candidate[] = [];
  const lower = text.toLowerCase();
  for (const recogniser of RECOGNISERS) {
    const keyed = recogniser.trigger === "keyword" || recogniser.needsKeyword === true;
    if (recogniser.trigger !== "keyword" && !triggers.has(recogniser.trigger)) continue;
    if (!keyed || hasKeyword(lower, recogniser)) scanFor(recogniser, text, lower, found);
  }
  return found.sort((a, b) => a.start - b.start);
}

function hasKeyword(lower: string, recogniser: Recogniser): boolean {
  return recogniser.keywords.some((word) => lower.includes(word));
}

function scanFor(recogniser: Recogniser, text: string, lower: string, found: Candidate[]): void {
  const pattern = recogniser.pattern;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const group = match[1] ?? match[2];
    const raw = group ?? match[0];
    const start = match.index + (group === undefined ? 0 : match[0].lastIndexOf(group));
    const end = start + raw.length;
    const before = lower.slice(Math.max(0, start - KEYWORD_REACH), start);
    const labelled = recogniser.trigger === "keyword" || recogniser.keywords.some((word) => before.includes(word));
    const ofAThing = recogniser.trigger.endsWith("digits") && !PROVEN.has(recogniser.id) && isNumberOfAThing(before.slice(-16));
    // What is named for something else is so as a whole: a piece of it is no better.
    if (recogniser.notAfter?.test(lower.slice(Math.max(0, match.index - 10), start)) === true) continue;
    const refuted = (recogniser.needsKeyword && !labelled) || ofAThing;
    const stands = !refuted && recogniser.standsFree?.(text, start, end, labelled ? "word" : "none") !== false;
    const check = stands ? recogniser.validate(raw, labelled) : null;
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
