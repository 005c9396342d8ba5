import { IDENTIFIER_STRENGTH, type SensitiveKind } from "../../contract/kinds.ts";
import { AGE_AT_SCHOOL, agesInText } from "../text/ages-in-text.ts";
import type { Candidate } from "../text/candidate.ts";
import { isPupil } from "../text/pupils-in-text.ts";
import { scanText } from "../text/scan-text.ts";
import { sensitiveInText } from "../text/sensitive-in-text.ts";
import { SIDE_WORDS } from "../text/side-words.ts";
import { mergedByStart } from "../text/sort-by-start.ts";
import { lowerCased, tellingWords } from "../text/telling-words.ts";
import { traitsOf } from "../text/text-traits.ts";
import { believableNames, REPEATED } from "./believable-names.ts";
import { type Gap, gapBetween, roleBefore } from "./gap.ts";
import { numbersBehindNames } from "./numbers-behind-names.ts";
import { absorb, addIdentifier, isIdentifierKind, isNameOnly, newDraft, type PersonDraft } from "./person-draft.ts";
import { isNameAgain, isSignature } from "./same-person.ts";

export interface TextReading {
  readonly people: PersonDraft[];
  readonly candidates: readonly Candidate[];
  readonly sensitive: readonly { kind: SensitiveKind; start: number; end: number }[];
}

/** One person of a text and where the text speaks of them. */
interface Mentioned {
  readonly draft: PersonDraft;
  readonly from: number;
  to: number;
  readonly began: "name" | "identifier";
  /** "" or what the text calls them beside the main person ("emergency", "referrer" …). */
  readonly role: string;
  /** Whose number stands before this one's with nothing but "、" between them. */
  either?: Mentioned;
}

/** How far behind somebody an age stands that is theirs. */
const AGE_REACH = 30;
/** Words that make an age somebody else's. */
const CHILD = /儿子|女儿|孩子|小孩|子女|宝宝|弟弟|妹妹|孙|[。\n]{2}/;
const GREETED = /^\s?(?:您好|你好)/;

/**
 * Prose to people: identifiers that stand together are one person, a second value of a kind begins the next, and so does a
 * new name. `text` is normalised.
 */
export function peopleInText(text: string, traits = traitsOf(text)): TextReading {
  const lower = lowerCased(text, traits);
  const words = tellingWords(lower);
  const found = scanText(text, traits, lower, words);
  const sides = SIDE_WORDS.in(lower);
  const names = believableNames(text, found, traits, sides);
  const numbers = names.length === 0 ? names : numbersBehindNames(text, names, found);
  const numbered = numbers.length === 0 ? found : mergedByStart(found, numbers);
  const items = names.length === 0 ? found : numbered.length === 0 ? names : mergedByStart(numbered, names);
  const sensitive = sensitiveInText(text, sides);
  const people = groupItems(text, lower, items);
  for (const item of items) if (!item.masked && !isIdentifierKind(item.kind)) addAttribute(personNearest(people, text, item.start)?.draft, item);
  for (const hit of sensitive) personNearest(people, text, hit.start)?.draft.sensitive.add(hit.kind);
  if (people.length > 0)
    for (const { age, start } of agesInText(text, sides)) {
      const person = people.findLast(({ to }) => to <= start);
      if (person !== undefined && start - person.to <= AGE_REACH && !CHILD.test(text.slice(person.to, start))) person.draft.age ??= age;
    }
  const drafts: PersonDraft[] = [];
  for (const { draft, began, from } of people) {
    const name = began === "name" ? draft.identifiers.get("name")?.[0] : undefined;
    if (name !== undefined && isPupil(text, sides, from, from + name.length)) draft.age ??= AGE_AT_SCHOOL;
    draft.isMention = isNameOnly(draft);
    drafts.push(draft);
  }
  return { people: drafts, candidates: items, sensitive };
}

function addAttribute(draft: PersonDraft | undefined, item: Candidate): void {
  draft?.kinds.add(item.kind);
  if (draft !== undefined && item.kind === "birth_date") draft.birthDate ||= item.value;
}

function groupItems(text: string, lower: string, items: readonly Candidate[]): Mentioned[] {
  const people: Mentioned[] = [];
  let current: Mentioned | null = null;
  let end = 0;
  let previous: Candidate | null = null;
  let shared: Mentioned[] = [];
  for (const item of items) {
    if (item.masked || !isIdentifierKind(item.kind)) continue;
    const { gap, role } = previous === null ? { gap: "near" as const, role: roleBefore(text, lower, item) } : gapBetween(text, lower, end, item);
    if (previous?.kind === "name" && text.slice(end, item.start).includes("分别")) shared = namedInARow(people);
    const next: Mentioned | undefined =
      item.kind !== "name" && (gap === "near" || gap === "either") ? shared.find((person) => valuesOf(person, item).length === 0) : undefined;
    if (next === undefined) shared = [];
    // A signature: the name on one line, the number on the next.
    const signed: boolean = previous?.kind === "name" && gap === "line" && current !== null && valuesOf(current, item).length === 0;
    const again: Mentioned | undefined =
      item.recogniser === REPEATED ? people.find((person) => valuesOf(person, item).includes(item.value)) : passengerAt(text, item, people);
    const before = current as Mentioned | null;
    // "收件人：zhang@example.com … 张伟您好": whom a letter greets is whom it is sent to.
    const greeted: boolean =
      item.kind === "name" &&
      people.length === 1 &&
      before !== null &&
      before.began === "identifier" &&
      (GREETED.test(text.slice(item.end, item.end + 4)) || isSignature(text, item, before.from));
    current =
      again ??
      next ??
      (isNameAgain(previous, item, text.slice(end, item.start)) ? before : undefined) ??
      (greeted && before?.draft.identifiers.has("name") === false ? before : undefined) ??
      (signed && item.kind !== "name" ? current : ownerOf(item, gap, role, current, people)) ??
      begin(item, role, people);
    if (gap === "either" && before !== null && before !== current) current.either = before;
    if (item.kind === "name") takeBackEither(current, people);
    previous = item;
    addIdentifier(current.draft, item.kind, item.value, item.certainty);
    current.to = Math.max(current.to, item.end);
    end = item.end;
  }
  return people;
}

const SLASH = 0x2f;

/** "1.ZHANG/WEI MR 2.LI/NA MS … NI…/P2": the document of the second one. */
function passengerAt(text: string, item: Candidate, people: readonly Mentioned[]): Mentioned | undefined {
  if (text.charCodeAt(item.end) !== SLASH) return undefined;
  const number = /^\/P(\d{1,2})\b/.exec(text.slice(item.end, item.end + 4))?.[1];
  return number === undefined ? undefined : people.filter((person) => person.began === "name")[Number(number) - 1];
}

/** "13800138000、13900139000（张伟）": the name behind two numbers takes both. */
function takeBackEither(person: Mentioned, people: Mentioned[]): void {
  const other = person.either;
  if (other === undefined || other.either !== undefined || other.draft.identifiers.size !== 1 || person.draft.identifiers.size !== 1) return;
  const [kind] = other.draft.identifiers.keys();
  if (kind === undefined || kind === "name" || IDENTIFIER_STRENGTH[kind] === "unique" || !person.draft.identifiers.has(kind)) return;
  absorb(person.draft, other.draft);
  people.splice(people.indexOf(other), 1);
}

/** "张三、李四的手机分别是…": those named last, who have nothing but their name. */
function namedInARow(people: readonly Mentioned[]): Mentioned[] {
  const from = people.findLastIndex((person) => person.draft.identifiers.size > 1 || person.began !== "name") + 1;
  return people.slice(from);
}

function begin(item: Candidate, role: string, people: Mentioned[]): Mentioned {
  const person = { draft: newDraft(), from: item.start, to: item.end, began: item.kind === "name" ? "name" : "identifier", role } as const;
  people.push(person);
  return person;
}

/** Who of those already met an identifier belongs to; null = somebody new. */
function ownerOf(item: Candidate, gap: Gap, role: string, current: Mentioned | null, people: readonly Mentioned[]): Mentioned | null {
  const known = people.find((person) => valuesOf(person, item).includes(item.value));
  if (known !== undefined && (item.kind !== "name" || gap !== "line" || known === current)) return known;
  if (current === null) return null;
  if (role !== "" && role !== current.role) {
    const same = people.find((person) => person.role === role);
    return same !== undefined && valuesOf(same, item).length === 0 ? same : null;
  }
  // A form goes back to its own person after the lines about somebody else.
  if (role === "" && current.role !== "" && current.draft.identifiers.size > 1 && item.labelled && (gap === "line" || gap === "paragraph")) {
    const self = people.find((person) => person.role === "");
    if (self !== undefined && valuesOf(self, item).length === 0) return self;
  }
  return continues(current, item, gap, role) ? current : null;
}

function valuesOf(person: Mentioned, item: Candidate): readonly string[] {
  return (isIdentifierKind(item.kind) ? person.draft.identifiers.get(item.kind) : undefined) ?? [];
}

function continues(person: Mentioned, item: Candidate, gap: Gap, role: string): boolean {
  if (gap === "other") return false;
  const size = person.draft.identifiers.size;
  const values = valuesOf(person, item);
  if (values.length > 0) return item.kind === "device_id" ? gap === "near" && isOtherForm(values, item.value) : isSpare(person, item, gap);
  if (item.kind === "name")
    return person.began === "identifier" && (gap === "near" || gap === "either" || (item.labelled && (gap === "line" || (gap === "sentence" && size === 1))));
  if (gap === "near" || gap === "spare" || gap === "either" || (role !== "" && item.labelled)) return true;
  if (gap === "sentence") return item.labelled;
  if (gap === "line") return item.labelled || (person.began === "name" && size < 2);
  return item.labelled && person.began === "name";
}

/** "备用手机 …" is a second number of whoever it stands with; a bare "、" or "/" only of one with a name and one number. */
function isSpare(person: Mentioned, item: Candidate, gap: Gap): boolean {
  if (item.kind === "name" || !isIdentifierKind(item.kind) || IDENTIFIER_STRENGTH[item.kind] === "unique") return false;
  return gap === "spare" || (gap === "either" && person.draft.identifiers.size > 1 && valuesOf(person, item).length === 1);
}

/** A device has one IMEI and one MAC address; two of the same form are two devices. */
function isOtherForm(values: readonly string[], value: string): boolean {
  const form = (id: string) => id.replace(/[\da-f]+/gi, (run) => String(run.length));
  return values.every((other) => form(other) !== form(value));
}

/** Whom a remark is about: the last person spoken of before it in its paragraph, else the next one on its line, else the only one. */
function personNearest(people: readonly Mentioned[], text: string, at: number): Mentioned | null {
  const before = people.findLast((person) => person.from <= at);
  if (before !== undefined && !hasBlankLine(text.slice(before.to, at))) return before;
  const after = people.find((person) => person.from > at);
  if (after !== undefined && !hasBlankLine(text.slice(at, after.from))) return after;
  return people.length === 1 ? (people[0] ?? null) : null;
}

function hasBlankLine(text: string): boolean {
  return text.includes("\n") && /\n\s*\n/.test(text);
}
