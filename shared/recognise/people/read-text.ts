import type { SensitiveKind } from "../../contract/kinds.ts";
import { type FieldMeaning, fieldMeaning } from "../field/field-meaning.ts";
import { isEmptyValue, readField } from "../field/read-field.ts";
import { isPlainResidentId } from "../recognisers/resident-id-check.ts";
import { insertsInText } from "../text/inserts-in-text.ts";
import { isLikelyName } from "../text/name-shape.ts";
import { normaliseText } from "../text/normalise-text.ts";
import { sensitiveInText } from "../text/sensitive-in-text.ts";
import { SIDE_WORDS } from "../text/side-words.ts";
import { type TableInText, tablesInText } from "../text/table-in-text.ts";
import { TRAIT, traitsOf } from "../text/text-traits.ts";
import { type CompiledColumn, compileColumns } from "./columns.ts";
import { peopleInText } from "./people-in-text.ts";
import type { PersonDraft } from "./person-draft.ts";
import { LIMITS, type Reading } from "./reading.ts";
import { PersonRecord } from "./record.ts";
import { isWorthReading } from "./worth-reading.ts";

// A text may hold a table, its cells are fields, and a field may hold a text: the three readers are one subject.

/** Texts no longer than this in a field without meaning are a label or a code, unless they hold digits, an @ or the colon of a label. */
const SHORT = 8;
const NAMES: ReadonlySet<string> = new Set(["name", "weak_name", "person_name", "part_name"]);

export interface TextPeople {
  readonly people: readonly PersonDraft[];
  /** Said of somebody, though the text names nobody. */
  readonly loose: readonly SensitiveKind[];
}

/** Prose with the tables pasted into it. `base` leads from this text's offsets to the document's; null = the container gives none. */
export function readText(raw: string, reading: Reading, base: ((index: number) => number) | null, rawTraits = traitsOf(raw)): TextPeople {
  if (raw.length > LIMITS.text) reading.cutOff("too-large");
  const { text, offsetOf, traits } = normaliseText(raw.length > LIMITS.text ? raw.slice(0, LIMITS.text) : raw, rawTraits);
  const toDocument = base === null ? null : (index: number) => base(offsetOf(index));
  const tables = tablesOf(text, traits);
  if (tables.length === 0) return readProse(text, traits, reading, toDocument);
  const people: PersonDraft[] = [];
  const loose: SensitiveKind[] = [];
  let from = 0;
  for (const table of [...tables, null]) {
    const start = from;
    const piece = text.slice(start, table?.start);
    const found = readProse(piece, traitsOf(piece), reading, toDocument === null ? null : (index: number) => toDocument(start + index));
    people.push(...found.people);
    loose.push(...found.loose);
    if (table === null) break;
    people.push(...readTable(table, text, reading, toDocument));
    from = table.end;
  }
  return { people, loose };
}

/** Pasted tables and rows that a statement inserts, in their order. */
function tablesOf(text: string, traits: number): readonly TableInText[] {
  const tables = (traits & TRAIT.lineBreak) === 0 ? [] : tablesInText(text);
  const inserts = (traits & TRAIT.otherAscii) === 0 ? [] : insertsInText(text);
  if (inserts.length === 0) return tables;
  const apart = tables.filter((table) => inserts.every(({ start, end }) => table.end <= start || end <= table.start));
  return [...apart, ...inserts].sort((a, b) => a.start - b.start);
}

function readProse(text: string, traits: number, reading: Reading, at: ((index: number) => number) | null): TextPeople {
  const { people, candidates, sensitive } = peopleInText(text, traits);
  if (reading.withFindings) {
    for (const candidate of candidates) reading.find(candidate, at);
    for (const hit of sensitive) reading.findSensitive(hit.kind, hit.start, hit.end, at);
  }
  return { people, loose: people.length > 0 || sensitive.length === 0 ? NOTHING : sensitive.map((hit) => hit.kind) };
}

const NOTHING: readonly SensitiveKind[] = [];

function readTable(table: TableInText, text: string, reading: Reading, toDocument: ((index: number) => number) | null): PersonDraft[] {
  const columns = compileColumns(table.header.map((name) => ({ name, meaning: fieldMeaning(name) })));
  const people: PersonDraft[] = [];
  table.rows.forEach((cells, row) => {
    let at = table.offsets[row] ?? table.start;
    const starts = cells.map((cell) => {
      const start = text.indexOf(cell, at);
      at = start + cell.length;
      return start;
    });
    const base = toDocument === null ? null : (column: number) => (index: number) => toDocument((starts[column] ?? 0) + index);
    people.push(...readRow(cells, columns, reading, base));
  });
  return people;
}

/** One row of a table to the people in it. */
export function readRow(
  cells: readonly string[],
  columns: readonly CompiledColumn[],
  reading: Reading,
  base: ((column: number) => (index: number) => number) | null,
): readonly PersonDraft[] {
  const record = new PersonRecord();
  for (const column of columns) {
    const cell = cells[column.index];
    if (cell === undefined || cell === "") continue;
    readLeaf(cell, column.meaning, record, reading, base === null ? null : base(column.index));
  }
  return record.people();
}

/** One text value of a record. What is found goes to the record's person, or to the role the field's name gives. */
export function readLeaf(
  text: string,
  meaning: FieldMeaning,
  record: PersonRecord,
  reading: Reading,
  base: ((index: number) => number) | null,
  known?: number,
): void {
  const { sensitive, role } = meaning;
  if (role === "animal") record.meet(role);
  if ((meaning.kind === "nobody" && sensitive === null) || role === "animal") return;
  // "leader": "张伟" names somebody, though the field does not say "name".
  const places = base ?? reading.placesIn(text);
  const said = meaning.kind === "account_name" ? (isLikelyName(text.trim()) ? "name" : "weak_name") : meaning.kind;
  const kind =
    said === "weak_name" && isSomebodysPart(role)
      ? "person_name"
      : (said ?? (isSomebodysPart(role) && sensitive === null && text.length <= 12 ? "person_name" : null));
  if (sensitive !== null && !isEmptyValue(text.trim()) && !isDenial(text) && (sensitive !== "precise_location" || isPrecise(text))) {
    record.side(role).draft.sensitive.add(sensitive);
    reading.findSensitive(sensitive, 0, text.length, places);
  }
  // "wife_id": the number of a person, if it is one of theirs by its check.
  if (kind === "code" && isSomebodysPart(role) && isPlainResidentId(text)) {
    readLeaf(text, { ...meaning, kind: "resident_id" }, record, reading, base, known);
    return;
  }
  if (kind === "nobody" || (kind === "code" && !text.includes("@"))) return;
  if (kind === "age") {
    const age = /^(\d{1,3})\s?(?:岁|周岁)?$/.exec(text.trim());
    if (age !== null) record.side(role).draft.age = Number(age[1]);
    return;
  }
  // Titles and labels are sentences far more often than they are names.
  const isSentence = kind === "weak_name" && (text.length > 40 || (text.length > 12 && text.split(" ", 5).length > 4));
  // A name with an address or a number behind it is a text about somebody.
  const isMore = kind !== null && NAMES.has(kind) && /\d{7}|@/.test(text);
  if (kind !== null && text.length <= 400 && !isSentence && !isMore) {
    const normalised = normaliseText(withoutDecimals(text));
    const found = readField(kind, normalised.text.trim());
    const lead = normalised.text.length - normalised.text.trimStart().length;
    for (const candidate of found) {
      record.add(role, kind, candidate);
      reading.find(candidate, places === null ? null : (index) => places(normalised.offsetOf(index + lead)), kind === "weak_name" && candidate.kind === "name");
    }
    if (found.length > 0) return;
  }
  const traits = known ?? traitsOf(text);
  if (!isWorthReading(text, traits)) return;
  if (base === null && text.length <= SHORT && (traits & (TRAIT.digit | TRAIT.at | TRAIT.label)) === 0) {
    if (record.isIdentified) readShort(text, role, record);
    return;
  }
  if (reading.isKnownEmpty(text)) record.meet(role);
  else readRemark(text, traits, role, record, reading, places);
}

/** A part that people have in a record. */
function isSomebodysPart(role: string): boolean {
  return role !== "" && role !== "organisation" && role !== "animal";
}

/** A word or two beside somebody's name: no name of anybody else, but perhaps a diagnosis. */
function readShort(text: string, role: string, record: PersonRecord): void {
  for (const { kind } of sensitiveInText(text, SIDE_WORDS.in(text))) record.side(role).draft.sensitive.add(kind);
}

/** A text in a field: whoever it speaks of joins the record. */
function readRemark(text: string, traits: number, role: string, record: PersonRecord, reading: Reading, places: ((index: number) => number) | null): void {
  const { people, loose } = readText(text, reading, places, traits);
  if (people.length > 0) record.addFromText(role, people, text);
  else {
    record.meet(role);
    if (loose.length === 0) reading.noteEmpty(text);
  }
  for (const hit of loose) record.side(role).draft.sensitive.add(hit);
}

/** "13912345678.0": a spreadsheet has taken the number for a measure. */
function withoutDecimals(text: string): string {
  return text.length < 26 && text.includes(".0") && /^\s*\d{6,19}\.0{1,2}\s*$/.test(text) ? text.replace(/\.0+\s*$/, "") : text;
}

/** A point to the metre or an address; the four decimals of an IP address's city are not one. */
function isPrecise(text: string): boolean {
  return /\d\.\d{5}|\d[°度]|[\u4e00-\u9fff]{6}/.test(text) || !/^\s*-?\d{0,3}(?:\.\d{0,4})?\s*$/.test(text);
}

function isDenial(text: string): boolean {
  return /^(?:无|否|没有|不是|未|正常|健康|none|no|false|negative|n)\b|^(?:无|否|没有|未见|正常|健康|良好)/i.test(text.trim());
}
