import { gapBetween, roleBefore } from "@outflow/shared/recognise/people/gap.ts";
import { isWorthReading } from "@outflow/shared/recognise/people/worth-reading.ts";
import { RECOGNISERS } from "@outflow/shared/recognise/recognisers/all-recognisers.ts";
import { isNumberOfAThing } from "@outflow/shared/recognise/recognisers/number-of-a-thing.ts";
import type { Recogniser } from "@outflow/shared/recognise/recognisers/recogniser.ts";
import { agesInText } from "@outflow/shared/recognise/text/ages-in-text.ts";
import type { Candidate } from "@outflow/shared/recognise/text/candidate.ts";
import { labelledNames } from "@outflow/shared/recognise/text/labelled-names.ts";
import { endsInListLetter, endsInRoleEnding, endsInTrigger, endsInWhen, isHonoured } from "@outflow/shared/recognise/text/name-surroundings.ts";
import { scanText } from "@outflow/shared/recognise/text/scan-text.ts";
import { sensitiveInText } from "@outflow/shared/recognise/text/sensitive-in-text.ts";
import { SIDE_WORDS } from "@outflow/shared/recognise/text/side-words.ts";
import { traitsOf } from "@outflow/shared/recognise/text/text-traits.ts";
import { describe, expect, test } from "vitest";
import { textsOfPattern } from "../../support/texts-of-pattern.ts";
import { keyOf, patternsRunBy } from "../../support/watched-patterns.ts";

/** Patterns that run only where a cheap look at the text says that they may match: a list of words, a table of last characters, traits. */
interface Gate {
  readonly name: string;
  /** Those behind it; where one runs, the gate is open. */
  readonly patterns: readonly RegExp[];
  /** What is read before `text` is put to the gate. */
  readonly lead?: string;
  /** Puts a text to the gate. */
  readonly ask: (text: string) => unknown;
  /** Texts that it is to let through, where it keeps others out on purpose. */
  readonly admits?: ((text: string) => boolean) | undefined;
}

/** What a number needs before it; an IBAN that its check lets pass holds a longer run of digits than its pattern asks for. */
function leadOf({ id, keywords, needsKeyword }: Recogniser): string {
  return id === "iban" ? "100000 " : needsKeyword === true ? `${keywords[0]} ` : "";
}

/** A bare # is read as an @ before a few mail hosts only, or where the dot is spelled out in brackets. */
function hasKnownHash(text: string): boolean {
  return !/(?<!at)#(?!at#|(?:qq|163|126|gmail|example)\.)/.test(text);
}

const EVERY_BIT = -1;
const sidesOf = (text: string) => SIDE_WORDS.in(text.toLowerCase());
/** An identifier right behind `text`. */
const behind = (text: string) => ({ kind: "phone", start: text.length, end: text.length + 1 }) as unknown as Candidate;
const gapAfter = (text: string, lower = text.toLowerCase()) => gapBetween(`${text}1`, `${lower}1`, 0, behind(text));
const roleAfter = (text: string) => roleBefore(`${text}1`, `${text.toLowerCase()}1`, behind(text));
/** The patterns behind a gate are those that run once something has opened it. */
const gate = (name: string, opened: () => unknown, ask: Gate["ask"]): Gate => ({ name, patterns: patternsRunBy(opened), ask });
/** A gate for each of them. */
const gates = (name: string, opened: () => unknown, ask: Gate["ask"]): Gate[] => patternsRunBy(opened).map((pattern) => ({ name, patterns: [pattern], ask }));

const GATES: readonly Gate[] = [
  ...RECOGNISERS.map((recogniser: Recogniser) => ({
    name: recogniser.id,
    patterns: [recogniser.pattern],
    lead: leadOf(recogniser),
    ask: (text: string) => scanText(text),
    admits: recogniser.id === "email-spelled-out" ? hasKnownHash : undefined,
  })),
  gate("number of a thing", () => isNumberOfAThing("n"), isNumberOfAThing),
  gate("role before an identifier", () => roleAfter("refer"), roleAfter),
  gate(
    "words between two identifiers",
    () => gapAfter("\n"),
    (text) => gapAfter(text),
  ),
  gate("trigger before a name", () => endsInTrigger(" "), endsInTrigger),
  gate("when before a name", () => endsInWhen("天"), endsInWhen),
  gate("role ending before a name", () => endsInRoleEnding("员"), endsInRoleEnding),
  gate("letter of a list before a name", () => endsInListLetter("A "), endsInListLetter),
  gate(
    "honorific behind a name",
    () => isHonoured("女", 0),
    (text) => isHonoured(text, 0),
  ),
  ...gates(
    "sensitive",
    () => sensitiveInText("患", EVERY_BIT),
    (text) => sensitiveInText(text, sidesOf(text)),
  ),
  ...gates(
    "Tibetan names",
    () => labelledNames("扎西", 0, EVERY_BIT),
    (text) => labelledNames(text, traitsOf(text), sidesOf(text)),
  ).slice(0, 1),
  ...gates(
    "age",
    () => agesInText("岁", EVERY_BIT),
    (text) => agesInText(text, sidesOf(text)),
  ),
];

test("every gate has patterns behind it", () => {
  expect(GATES.filter(({ patterns }) => patterns.length === 0).map(({ name }) => name)).toEqual([]);
  expect(GATES.filter(({ name }) => name === "sensitive").length).toBeGreaterThan(10);
});

describe.each(GATES.map((one) => [one.name, one] as const))("%s", (_name, { patterns, ask, lead = "", admits = () => true }) => {
  const behindIt = new Set(patterns.map(keyOf));
  test.each(patterns.map((pattern) => [String(pattern).slice(0, 60), pattern] as const))("%s", (_source, pattern) => {
    const { texts, missed } = textsOfPattern(pattern);
    expect(missed, "alternatives that match nothing").toEqual([]);
    expect(texts.length).toBeGreaterThan(0);
    const unread = texts.filter((text) => admits(text) && !patternsRunBy(() => ask(lead + text)).some((run) => behindIt.has(keyOf(run))));
    expect(unread.slice(0, 20), "texts that the pattern matches and its gate keeps out: give the gate their words").toEqual([]);
  });
});

/** A masked number identifies nobody: alone it is not worth reading. */
const IDENTIFYING = RECOGNISERS.filter(({ id }) => !id.startsWith("masked-"));

test.each(IDENTIFYING.map((recogniser: Recogniser) => [recogniser.id, recogniser] as const))(
  "%s: a sentence that holds one is worth reading",
  (id, recogniser) => {
    const leads = recogniser.needsKeyword === true ? recogniser.keywords.map((word) => `${word} `) : [leadOf(recogniser)];
    const admits = id === "email-spelled-out" ? hasKnownHash : () => true;
    const texts = textsOfPattern(recogniser.pattern).texts.filter(admits);
    expect(
      leads
        .flatMap((lead) => texts.map((text) => `${lead}${text} `))
        .filter((text) => !isWorthReading(text))
        .slice(0, 20),
    ).toEqual([]);
  },
);
