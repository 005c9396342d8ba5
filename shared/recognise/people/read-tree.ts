import { openString } from "../container/open-string.ts";
import { type FieldMeaning, fieldMeaning } from "../field/field-meaning.ts";
import { traitsOf } from "../text/text-traits.ts";
import { collectColumnNames } from "./column-names.ts";
import { columnsOf } from "./columns.ts";
import { headerOf, rowOf } from "./header-row.ts";
import { type Key, keyOf, meaningIn, withoutRole } from "./key-meaning.ts";
import { askedIn, pairListAsFields, textOf } from "./pair-list.ts";
import { alone } from "./person-draft.ts";
import { piecesOf } from "./pieces-of.ts";
import { readRowInto } from "./read-row-into.ts";
import { readLeaf, readText } from "./read-text.ts";
import { LIMITS, type Reading } from "./reading.ts";
import { PersonRecord } from "./record.ts";
import { Fields, isObject, isTrack, Parts, PlacedText, Table } from "./tree.ts";
import { isWorthReading } from "./worth-reading.ts";

const PLAIN: FieldMeaning = { kind: null, sensitive: null, role: "" };
/** Words that give lists of addresses: everyone on them is somebody else. */
const MANY =
  /^(?:to|cc|bcc|recipients?|attendees?|members?|invitees?|participants?|emails?|users?|contacts?|phones?|numbers?|mobiles?|(?:phone|mobile)_?numbers?|email_?(?:addresses|list)|mobile_?list|收件人|抄送|参会人|成员|名单)$/i;

/** A list of these is a list of people, whoever the record is about. */
const NAMES_OF_OTHERS: ReadonlySet<string> = new Set(["weak_name", "person_name", "part_name"]);
const CONTACTS: ReadonlySet<string> = new Set(["mobile", "phone", "email", "contact"]);

/** Reads a whole document: everybody in it goes to `reading.people`. */
export function readTree(value: unknown, reading: Reading): void {
  if (value instanceof PlacedText) readWholeText(value, reading);
  else readRecordTree(value, reading);
}

/** A text that is the whole document is no field of a record: everybody in it stands alone. */
function readWholeText({ text, at }: PlacedText, reading: Reading): void {
  const traits = traitsOf(text);
  const inner = openString(text, traits, reading);
  if (inner !== undefined) readRecordTree(inner, reading);
  else if (isWorthReading(text, traits)) {
    const { people } = readText(text, reading, at, traits);
    const [only] = people;
    if (people.length === 1 && only !== undefined) reading.people.push(alone(only));
    else for (const person of people) reading.people.push(person);
  }
}

function readRecordTree(value: unknown, reading: Reading): void {
  const record = new PersonRecord();
  collectColumnNames(value, reading.columnNames);
  readValue(value, PLAIN, "", record, reading, 0);
  reading.people.push(...record.people());
}

function readValue(value: unknown, meaning: FieldMeaning, name: string, record: PersonRecord, reading: Reading, depth: number): void {
  if (!reading.mayGoOn() || value === null || value === undefined || typeof value === "boolean") return;
  if (depth > LIMITS.depth) reading.cutOff("too-deep");
  else if (typeof value === "string") readString(value, null, meaning, record, reading, depth);
  else if (typeof value === "number" || typeof value === "bigint") readNumber(value, meaning, record, reading);
  else if (Array.isArray(value)) readArray(value, meaning, name, record, reading, depth);
  else if (value instanceof PlacedText) readString(value.text, value.at, meaning, record, reading, depth);
  else if (value instanceof Table) readTable(value, reading);
  else if (value instanceof Parts) for (const part of value.parts) readApart(part, reading, depth);
  else if (value instanceof Fields) readRecord(value.entries, meaning, record, reading, depth);
  else if (isObject(value)) readObject(value, meaning, record, reading, depth);
}

function readApart(value: unknown, reading: Reading, depth: number, meaning = PLAIN): PersonRecord {
  const record = new PersonRecord();
  readValue(value, meaning, "", record, reading, depth + 1);
  reading.people.push(...record.people());
  return record;
}

function readString(text: string, at: ((index: number) => number) | null, meaning: FieldMeaning, record: PersonRecord, reading: Reading, depth: number): void {
  if (meaning.kind === "nobody" && meaning.sensitive === null && isShortNumber(text)) return;
  const traits = traitsOf(text);
  const inner = openString(text, traits, reading);
  if (inner === undefined) readLeaf(text, meaning, record, reading, at, traits);
  else readNested(inner, meaning, record, reading, depth);
}

/** Too short to hold a document, and no form: an instant, a count, a number of a thing. */
function isShortNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  return text.length < 16 && first >= 48 && first <= 57 && !text.includes("&");
}

/** A number is a value only where the field says so: identifiers of things are numbers too. */
function readNumber(value: number | bigint, meaning: FieldMeaning, record: PersonRecord, reading: Reading): void {
  if (meaning.sensitive === null && (meaning.kind === null || meaning.kind === "code" || meaning.kind === "nobody")) return;
  if (typeof value === "number" && !Number.isSafeInteger(value) && meaning.sensitive === null) return;
  if (Number(value) !== 0) readLeaf(String(value), meaning, record, reading, null);
}

type Entry = readonly [name: string, value: unknown];

function readRecord(entries: readonly Entry[], outer: FieldMeaning, record: PersonRecord, reading: Reading, depth: number): void {
  const later: Entry[] = [];
  for (const [name, value] of entries) if (!readEntry(name, value, outer, record, reading, depth)) later.push([name, value]);
  readLater(later, outer, record, reading, depth);
}

/** An object as JSON.parse makes it. Object.entries would cost as much as everything else done to a clean body. */
function readObject(value: Record<string, unknown>, outer: FieldMeaning, record: PersonRecord, reading: Reading, depth: number): void {
  let later: Entry[] | null = null;
  for (const key in value) {
    const name = key === "value" || key === "answer" || key === "val" ? (askedIn(value) ?? key) : key;
    const inner = value[key];
    if (readEntry(name, inner, outer, record, reading, depth)) continue;
    later ??= [];
    later.push([name, inner]);
  }
  if (later !== null) readLater(later, outer, record, reading, depth);
}

/** Plain values at once, since they say who the record is about; false for what is nested and has to wait. */
function readEntry(name: string, value: unknown, outer: FieldMeaning, record: PersonRecord, reading: Reading, depth: number): boolean {
  const key = keyOf(name);
  if (key === null) readKeyed(name, value, reading, depth);
  else if (typeof value === "object" && value !== null && !(value instanceof PlacedText)) return false;
  // The list of columns itself: "c1" is "姓名", which is nobody's name.
  else if (reading.columnNames.size > 0 && reading.columnNames.get(name) === textOf(value)) return true;
  else if (typeof value !== "boolean" && value !== null && value !== "") {
    const meaning = meaningIn(key, outer, reading.columnNames);
    const pieces = meaning.kind !== null && CONTACTS.has(meaning.kind) && MANY.test(name) && !record.isIdentified && !record.hasOwner ? piecesOf(value) : null;
    if (pieces === null) readValue(value, meaning, name, record, reading, depth + 1);
    else for (const piece of pieces) readApart(piece, reading, depth, meaning);
  }
  return true;
}

function readLater(later: readonly Entry[], outer: FieldMeaning, record: PersonRecord, reading: Reading, depth: number): void {
  if (later.length === 0) return;
  const alike = areRecordsOfOneShape(later);
  for (const [name, value] of later) {
    const meaning = meaningIn(keyOf(name) as Key, outer, reading.columnNames);
    if (alike && fieldMeaning(name).role !== "organisation") readApart(value, reading, depth);
    else if (Array.isArray(value)) readArray(value, meaning, name, record, reading, depth + 1);
    else readNested(value, meaning, record, reading, depth);
  }
}

function readKeyed(name: string, value: unknown, reading: Reading, depth: number): void {
  const record = new PersonRecord();
  readLeaf(name, PLAIN, record, reading, null);
  if (!(typeof value === "string" && value.length < 3)) readValue(value, fieldMeaning("name"), "", record, reading, depth + 1);
  reading.people.push(...record.people());
}

function readNested(value: unknown, meaning: FieldMeaning, record: PersonRecord, reading: Reading, depth: number, always = false): void {
  const child = new PersonRecord();
  readValue(value, withoutRole(meaning), "", child, reading, depth + 1);
  if (meaning.role === "organisation") reading.people.push(...child.others);
  else record.addNested(meaning.role, child, always);
}

/** `{u1: {…}, u2: {…}}`: a list written as an object. */
function areRecordsOfOneShape(entries: readonly (readonly [string, unknown])[]): boolean {
  if (entries.length < 2) return false;
  const [, first] = entries[0] ?? [];
  const size = isObject(first) ? Object.keys(first).length : 0;
  if (size < 2 || !entries.every(([, value]) => isObject(value) && Object.keys(value).length === size)) return false;
  const shapes = entries.map(([name, value]) => (isObject(value) && fieldMeaning(name).kind === null ? Object.keys(value).sort().join() : ""));
  return shapes[0] !== "" && shapes.every((shape) => shape === shapes[0]);
}

function readArray(array: readonly unknown[], meaning: FieldMeaning, name: string, record: PersonRecord, reading: Reading, depth: number): void {
  if (array.length === 0) return;
  if (Array.isArray(array[0]) && isTrack(array)) {
    record.self.sensitive.add("location_track");
    return;
  }
  const pairs = pairListAsFields(array);
  const table = pairs === null ? (headerOf(array) ?? (meaning.kind === null ? rowOf(array) : null)) : null;
  const text = pairs === null && table === null ? joinedFragments(array) : null;
  if (pairs !== null) readNested(pairs, meaning, record, reading, depth);
  else if (table !== null) readTable(table, reading);
  else if (text !== null) readString(text, null, meaning, record, reading, depth + 1);
  else readItems(array, meaning, name, record, reading, depth);
}

function readItems(array: readonly unknown[], meaning: FieldMeaning, name: string, record: PersonRecord, reading: Reading, depth: number): void {
  // A text that is one number in brackets looks like a list of numbers; longer lists are counters.
  const [only] = array;
  if (array.length === 1 && typeof only === "number" && name === "" && depth <= 1) {
    readApart(String(only), reading, depth, meaning);
    return;
  }
  if (array.every((item) => typeof textOf(item) === "string" || typeof item === "number")) {
    const oneOwner =
      array.length === 1 || (record.isIdentified && !MANY.test(name)) || (record.hasOwner && meaning.kind !== null && !NAMES_OF_OTHERS.has(meaning.kind));
    for (const item of array)
      if (oneOwner) readValue(item, meaning, name, record, reading, depth + 1);
      else readApart(item, reading, depth, meaning);
    return;
  }
  if (isTrack(array)) record.self.sensitive.add("location_track");
  // phones: [{type, value}] of a person are that person's.
  const belongs = meaning.kind !== null && meaning.kind !== "nobody" && meaning.kind !== "name" && !NAMES_OF_OTHERS.has(meaning.kind) && record.hasOwner;
  for (const item of array) {
    if (belongs) readNested(item, meaning, record, reading, depth, true);
    else readElement(item, array.length, meaning, record, reading, depth);
  }
}

/** One of many: somebody else, unless it holds no identifier of its own and only describes our person. */
function readElement(item: unknown, count: number, meaning: FieldMeaning, record: PersonRecord, reading: Reading, depth: number): void {
  const child = new PersonRecord();
  readValue(item, withoutRole(meaning), "", child, reading, depth + 1);
  const people = child.people();
  if (meaning.role === "organisation") return;
  if (people.length === 0 && record.isIdentified) record.addNested("", child);
  else if (count === 1 && people.length === 1 && !record.isIdentified) record.addNested(meaning.role, child);
  else reading.people.push(...people);
}

function readTable(table: Table, reading: Reading): void {
  const columns = columnsOf(table);
  for (const row of table.rows) {
    if (!reading.mayGoOn()) return;
    readRowInto(row, columns, reading);
  }
}

/** Rich text in pieces (`[{type: "text", text: …}, …]`, Quill's `{insert: …}`) read as one; null for other arrays. */
function joinedFragments(array: readonly unknown[]): string | null {
  if (array.length < 2) return null;
  let joined = "";
  for (const item of array) {
    if (!isObject(item) || Object.keys(item).length > 5) return null;
    const piece = textOf(item.text ?? item.insert ?? item.plain_text ?? item.words);
    if (typeof piece !== "string") return null;
    if ("type" in item && typeof textOf(item.type) !== "string") return null;
    if (!("insert" in item) && !("type" in item) && !("words" in item)) return null;
    // Slack's fields are paragraphs, what was read off a picture comes in lines; other pieces are those of one line.
    joined += (textOf(item.type) === "mrkdwn" || "words" in item) && joined !== "" ? `\n${piece}` : piece;
  }
  return joined;
}
