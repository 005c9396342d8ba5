import type { SensitiveKind } from "../../contract/kinds.ts";
import type { Candidate } from "../text/candidate.ts";
import { namesInText } from "../text/names-in-text.ts";
import { scanText } from "../text/scan-text.ts";
import { sensitiveInText } from "../text/sensitive-in-text.ts";
import { type Gap, gapBetween } from "./gap.ts";
import { addIdentifier, isIdentifierKind, isNameOnly, newDraft, type PersonDraft } from "./person-draft.ts";

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
}

/** How far a name may stand from an identifier that vouches for it. */
const NAME_REACH = 16;

/**
 * Prose to people: identifiers that stand together are one person, a second value of a kind begins the next, and so does a
 * new name. `text` is normalised.
 */
export function peopleInText(text: string): TextReading {
  const found = scanText(text);
  const names = believableNames(text, found);
  const items = [...found, ...names].sort((a, b) => a.start - b.start);
  const sensitive = sensitiveInText(text);
  const people = groupItems(text, items);
  for (const item of items) if (!item.masked && !isIdentifierKind(item.kind)) addAttribute(personNearest(people, text, item.start)?.draft, item);
  for (const hit of sensitive) personNearest(people, text, hit.start)?.draft.sensitive.add(hit.kind);
  for (const { draft } of people) draft.isMention = isNameOnly(draft);
  return { people: people.map((person) => person.draft), candidates: items, sensitive };
}

function addAttribute(draft: PersonDraft | undefined, item: Candidate): void {
  draft?.kinds.add(item.kind);
  if (draft !== undefined && item.kind === "birth_date") draft.birthDate ??= item.value;
}

function believableNames(text: string, found: readonly Candidate[]): Candidate[] {
  const names: Candidate[] = [];
  const possible = namesInText(text);
  for (const [index, name] of possible.entries()) {
    if (found.some((other) => name.start < other.end && other.start < name.end)) continue;
    const next = possible[index + 1];
    const first = next !== undefined && next.strength !== "possible" && /^[、,，和及与 ]{1,3}$/.test(text.slice(name.end, next.start));
    const listed = first || (names.at(-1) !== undefined && /^[、,，和及与 ]{1,3}$/.test(text.slice(names.at(-1)?.end, name.start)));
    if (name.strength === "possible" && !listed && !found.some((other) => stands(text, name, other))) continue;
    const certainty = name.strength === "labelled" ? 0.7 : name.strength === "announced" ? 0.45 : 0.6;
    names.push({ kind: "name", ...name, recogniser: "cn-name", check: "unknown", certainty, masked: false, labelled: name.strength === "labelled" });
  }
  return names;
}

/** True when nothing but a label or punctuation stands between a possible name and an identifier on the same line. */
function stands(text: string, name: { start: number; end: number }, other: Candidate): boolean {
  const gap = name.end <= other.start ? text.slice(name.end, other.start) : text.slice(other.end, name.start);
  if (isOneLineBreak(gap)) return standsAlone(text, name);
  return gap.length <= NAME_REACH && !/[\n。！？!?；;]/.test(gap) && (name.end <= other.start || /^[^\u4e00-\u9fffA-Za-z]*$/.test(gap));
}

function isOneLineBreak(gap: string): boolean {
  return /^[ \t]*\r?\n[ \t]*$/.test(gap);
}

/** A name on a line of its own, as in a signature. */
function standsAlone(text: string, name: { start: number; end: number }): boolean {
  return (name.start === 0 || text[name.start - 1] === "\n") && (name.end === text.length || /[\r\n]/.test(text[name.end] ?? ""));
}

function groupItems(text: string, items: readonly Candidate[]): Mentioned[] {
  const people: Mentioned[] = [];
  let current: Mentioned | null = null;
  let end = 0;
  let previous: Candidate | null = null;
  let shared: Mentioned[] = [];
  for (const item of items) {
    if (item.masked || !isIdentifierKind(item.kind)) continue;
    const { gap, role } = gapBetween(text, end, item);
    if (previous?.kind === "name" && text.slice(end, item.start).includes("分别")) shared = namedInARow(people);
    const next: Mentioned | undefined = item.kind !== "name" && gap === "near" ? shared.find((person) => valuesOf(person, item).length === 0) : undefined;
    if (next === undefined) shared = [];
    // A signature: the name on one line, the number on the next.
    const signed: boolean = previous?.kind === "name" && gap === "line" && current !== null && valuesOf(current, item).length === 0;
    current = next ?? (signed && item.kind !== "name" ? current : ownerOf(item, gap, role, current, people)) ?? begin(item, role, people);
    previous = item;
    addIdentifier(current.draft, item.kind, item.value, item.certainty);
    current.to = Math.max(current.to, item.end);
    end = item.end;
  }
  return people;
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
  if (valuesOf(person, item).length > 0) return gap === "spare" && item.kind !== "name";
  if (item.kind === "name")
    return person.began === "identifier" && (gap === "near" || (item.labelled && (gap === "line" || (gap === "sentence" && size === 1))));
  if (gap === "near" || gap === "spare" || (role !== "" && item.labelled)) return true;
  if (gap === "sentence") return item.labelled;
  if (gap === "line") return item.labelled || (person.began === "name" && size < 2);
  return item.labelled && person.began === "name";
}

/** Whom a remark is about: the last person spoken of before it in its paragraph, else the next one on its line, else the only one. */
function personNearest(people: readonly Mentioned[], text: string, at: number): Mentioned | null {
  const before = people.findLast((person) => person.from <= at);
  if (before !== undefined && !/\n\s*\n/.test(text.slice(before.to, at))) return before;
  const after = people.find((person) => person.from > at);
  if (after !== undefined && !/\n\s*\n/.test(text.slice(at, after.from))) return after;
  return people.length === 1 ? (people[0] ?? null) : null;
}
