import type { RecognisedIdentifier, RecognisedPerson } from "../../contract/examination.ts";
import { CARRIERS, ID_NUMBERS, IDENTIFIER_KINDS, IDENTIFIER_STRENGTH, type IdentifierKind, type PiKind, type SensitiveKind } from "../../contract/kinds.ts";
import { birthDateOfResidentId } from "../recognisers/resident-id-check.ts";
import { beijingDay, sensitiveKindsAt } from "../taxonomy.ts";
import type { PersonDraft } from "./person-draft.ts";

/** What depends on the day of the transfer. */
export interface Day {
  readonly today: string;
  readonly sensitiveKinds: ReadonlySet<SensitiveKind>;
}

/** The last answer: bodies come in thousands a day. */
let latest: { readonly at: number; readonly idNumberIsSensitive: boolean; readonly day: Day } | null = null;

export function dayOf(at: Date, idNumberIsSensitive = false): Day {
  const time = at.getTime();
  if (latest !== null && latest.at === time && latest.idNumberIsSensitive === idNumberIsSensitive) return latest.day;
  const day = { today: beijingDay(at), sensitiveKinds: sensitiveKindsAt(at, idNumberIsSensitive) };
  latest = { at: time, idNumberIsSensitive, day };
  return day;
}

/** What matters here of a kind, as bits: 0, 1 or 2 by how little it tells people apart, and whether it is an account or a document. */
const RANK = 3;
const ACCOUNT = 4;
const DOCUMENT = 8;
const MARKS = new Map<PiKind, number>(IDENTIFIER_KINDS.map((kind) => [kind, ["unique", "linking", "weak"].indexOf(IDENTIFIER_STRENGTH[kind])]));
for (const kind of CARRIERS.financial_account ?? []) MARKS.set(kind, markOf(kind) | ACCOUNT);
for (const kind of ID_NUMBERS) MARKS.set(kind, markOf(kind) | DOCUMENT);

function markOf(kind: PiKind): number {
  return MARKS.get(kind) ?? 0;
}

/** Age below which everything about a person is sensitive (PIPL Art. 28): "不满十四周岁". */
const AGE_OF_CHILD = 14;
/** Alone these say that something exists, not that a person does. */
const NOT_ALONE: ReadonlySet<IdentifierKind> = new Set(["landline"]);

/** The draft as the contract wants it; null where nothing in it identifies anybody. */
export function finishPerson(draft: PersonDraft, day: Day): RecognisedPerson | null {
  if (draft.identifiers.size === 0) return null;
  if (draft.identifiers.size === 1 && draft.certainty < 0.9) for (const kind of draft.identifiers.keys()) if (NOT_ALONE.has(kind)) return null;
  const identifiers: RecognisedIdentifier[] = [];
  for (const [kind, values] of draft.identifiers) for (const value of values) identifiers.push({ kind, value });
  let marks = 0;
  let inOrder = true;
  for (let i = 0, rank = 0; i < identifiers.length; i++) {
    const mark = markOf((identifiers[i] as RecognisedIdentifier).kind);
    if ((mark & RANK) < rank) inOrder = false;
    rank = mark & RANK;
    marks |= mark;
  }
  // Strongest first: a cap that keeps the first few keeps what tells people apart.
  if (!inOrder) identifiers.sort((a, b) => (markOf(a.kind) & RANK) - (markOf(b.kind) & RANK));
  const minor = isChild(draft, day.today);
  const sensitive = [...draft.sensitive];
  if ((marks & ACCOUNT) !== 0) addOnce(sensitive, "financial_account");
  if ((marks & DOCUMENT) !== 0) addOnce(sensitive, "identity_document_number");
  if (minor) addOnce(sensitive, "minor_under_14");
  return {
    identifiers,
    kinds: [...draft.kinds],
    sensitiveKinds: sensitive.length === 0 ? sensitive : sensitive.filter((kind) => day.sensitiveKinds.has(kind)),
    minor,
    certainty: Math.round(Math.min(draft.certainty, 0.999) * 1000) / 1000,
  };
}

function addOnce(kinds: SensitiveKind[], kind: SensitiveKind): void {
  if (!kinds.includes(kind)) kinds.push(kind);
}

function isChild(draft: PersonDraft, today: string): boolean {
  if (draft.birthDate !== null && isUnder14(draft.birthDate, today)) return true;
  if (draft.age !== null && draft.age < AGE_OF_CHILD) return true;
  return draft.identifiers.get("resident_id")?.some((id) => isUnder14(birthDateOfResidentId(id), today)) === true;
}

/** The birthday itself is the first day of being 14; dates after today are nobody's. Both are YYYY-MM-DD. */
export function isUnder14(birthDate: string, today: string): boolean {
  if (Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) > AGE_OF_CHILD) return false;
  const fourteenth = `${Number(birthDate.slice(0, 4)) + AGE_OF_CHILD}${birthDate.slice(4)}`;
  return birthDate <= today && today < fourteenth;
}
