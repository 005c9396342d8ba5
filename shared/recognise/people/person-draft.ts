import type { IdentifierKind, PiKind, SensitiveKind } from "../../contract/kinds.ts";
import { IDENTIFIER_STRENGTH } from "../../contract/kinds.ts";

/** A person while a document is being read. */
export interface PersonDraft {
  readonly identifiers: Map<IdentifierKind, string[]>;
  readonly kinds: Set<PiKind>;
  readonly sensitive: Set<SensitiveKind>;
  /** YYYY-MM-DD or null. */
  birthDate: string | null;
  age: number | null;
  certainty: number;
  /** Named in passing ("经理：李娜", in prose): the same name elsewhere in the document is the same person. */
  isMention: boolean;
}

export function newDraft(): PersonDraft {
  return { identifiers: new Map(), kinds: new Set(), sensitive: new Set(), birthDate: null, age: null, certainty: 0, isMention: false };
}

export function addIdentifier(draft: PersonDraft, kind: IdentifierKind, value: string, certainty: number): void {
  const values = draft.identifiers.get(kind);
  if (values === undefined) draft.identifiers.set(kind, [value]);
  else if (!values.includes(value)) values.push(value);
  draft.kinds.add(kind);
  draft.certainty = surer(draft.certainty, certainty);
}

/** Two independent signs of one person are surer than each alone, whatever their order; 0 where there was none yet. */
function surer(before: number, certainty: number): number {
  return before === 0 ? certainty : 1 - (1 - Math.max(before, certainty)) * (1 - Math.min(before, certainty) / 2);
}

const IDENTIFIER_KINDS: ReadonlySet<string> = new Set(Object.keys(IDENTIFIER_STRENGTH));

/** The draft as a new one that has absorbed it would be, without another draft. */
export function alone(draft: PersonDraft): PersonDraft {
  const { certainty } = draft;
  draft.certainty = 0;
  for (const values of draft.identifiers.values()) for (let i = 0; i < values.length; i++) draft.certainty = surer(draft.certainty, certainty);
  draft.isMention = false;
  return draft;
}

export function isIdentifierKind(kind: string): kind is IdentifierKind {
  return IDENTIFIER_KINDS.has(kind);
}

/** True when two drafts cannot be one record's person: a kind of which both have values and share none. */
export function conflict(a: PersonDraft, b: PersonDraft): boolean {
  for (const [kind, values] of b.identifiers) {
    const others = a.identifiers.get(kind);
    if (others !== undefined && !values.some((value) => others.some((other) => sameValue(kind, value, other)))) return true;
  }
  return false;
}

function sameValue(kind: IdentifierKind, a: string, b: string): boolean {
  return a === b || (kind === "name" && (a.includes(b) || b.includes(a)));
}

export function shareIdentifier(a: PersonDraft, b: PersonDraft): boolean {
  for (const [kind, values] of b.identifiers)
    if (IDENTIFIER_STRENGTH[kind] !== "weak" && a.identifiers.get(kind)?.some((value) => values.includes(value))) return true;
  return false;
}

export function absorb(into: PersonDraft, from: PersonDraft): void {
  for (const [kind, values] of from.identifiers) for (const value of values) addIdentifier(into, kind, value, from.certainty);
  for (const kind of from.kinds) into.kinds.add(kind);
  for (const kind of from.sensitive) into.sensitive.add(kind);
  if (hasIdentifiers(from)) into.isMention = into.isMention && from.isMention && isNameOnly(into);
  into.birthDate ??= from.birthDate;
  into.age ??= from.age;
}

export function hasIdentifiers(draft: PersonDraft): boolean {
  return draft.identifiers.size > 0;
}

/** Only a name, or only what cannot say that a person is meant. */
export function isNameOnly(draft: PersonDraft): boolean {
  return draft.identifiers.size === 1 && draft.identifiers.has("name");
}
