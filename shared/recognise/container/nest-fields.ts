import { Fields, Table } from "../people/tree.ts";

type Entry = readonly [name: string, value: unknown];

/** `contacts[0][name]`, `contacts[][name]`, `contacts[0].name`, `contacts.0.name` → list, place in it, and what is left of the name. */
const INDEXED = /^([^[\]]{1,80}?)(?:\[(\d{0,6})\]|\.(\d{1,6})(?=[.[]|$))(.{0,120})$/s;
/** `user[name]`: a record in a record. */
const NAMED = /^([^[\]]{1,80})(\[[^\d[\]][^[\]]{0,80}\].{0,120})$/s;
/** What is nested deeper than people nest keeps its long name. */
const DEPTH = 6;

/** What the form says under one name: values, and the records by their place. */
interface List {
  readonly values: unknown[];
  readonly records: Entry[][];
  readonly byIndex: Map<string, Entry[]>;
  /** Names in the record that goes on where there is no index. */
  readonly open: Set<string>;
}

/**
 * The names of a form say what is nested in what (PHP, Rails, jQuery, ASP.NET): fields of one index are one record, `emails[]` a list, and
 * lists of equal length the columns of a table.
 */
export function nestFields(entries: readonly Entry[], depth = 0): readonly Entry[] {
  if (depth > DEPTH || !entries.some(([name]) => INDEXED.test(name) || NAMED.test(name))) return entries;
  const plain: Entry[] = [];
  const named = new Map<string, Entry[]>();
  const lists = new Map<string, List>();
  for (const [name, value] of entries) {
    const [, list, bracketed, dotted, rest = ""] = INDEXED.exec(name) ?? [];
    const [, record, inner = ""] = list === undefined ? (NAMED.exec(name) ?? []) : [];
    if (list !== undefined) addTo(entryOf(lists, list, newList), bracketed ?? dotted ?? "", innerName(rest), value);
    else if (record !== undefined) entryOf(named, record, () => []).push([innerName(inner), value]);
    else plain.push([name, value]);
  }
  const records = [...named].map(([name, inner]): Entry => [name, new Fields(nestFields(inner, depth + 1))]);
  return [...plain, ...records, ...columnsOrLists(lists, depth)];
}

function newList(): List {
  return { values: [], records: [], byIndex: new Map(), open: new Set() };
}

function entryOf<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

/** "[name]" → "name", ".phones[0]" → "phones[0]", "[phones][0]" → "phones[0]". */
function innerName(rest: string): string {
  return rest.replace(/^\.|^\[([^[\]]*)\]/, (_, inner: string | undefined) => inner ?? "");
}

/** Without an index a record ends where a name comes again. */
function addTo(list: List, index: string, inner: string, value: unknown): void {
  if (inner === "") {
    list.values.push(value);
    return;
  }
  let record = index === "" ? list.records.at(-1) : list.byIndex.get(index);
  if (record === undefined || (index === "" && list.open.has(inner))) {
    record = [];
    list.records.push(record);
    list.open.clear();
    if (index !== "") list.byIndex.set(index, record);
  }
  if (index === "") list.open.add(inner);
  record.push([inner, value]);
}

function columnsOrLists(lists: ReadonlyMap<string, List>, depth: number): Entry[] {
  const columns = [...lists].filter(([, { values, records }]) => values.length > 1 && records.length === 0);
  const length = columns[0]?.[1].values.length ?? 0;
  const isTable = columns.length > 1 && columns.every(([, { values }]) => values.length === length);
  const found: Entry[] = [];
  for (const [name, { values, records }] of lists) {
    if (values.length > 0 && !(isTable && values.length === length)) found.push([name, values.length === 1 ? values[0] : values]);
    if (records.length > 0) found.push([name, records.map((record) => new Fields(nestFields(record, depth + 1)))]);
  }
  if (isTable) found.push(["", new Table(namesOf(columns), rowsOf(columns, length))]);
  return found;
}

type Column = readonly [name: string, list: List];

function namesOf(columns: readonly Column[]): string[] {
  return columns.map(([name]) => name);
}

function rowsOf(columns: readonly Column[], length: number): string[][] {
  return Array.from({ length }, (_, row) => columns.map(([, { values }]) => String(values[row] ?? "")));
}
