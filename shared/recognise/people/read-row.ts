import { type FieldMeaning, fieldMeaning } from "../field/field-meaning.ts";
import { isChineseName } from "../text/names-in-text.ts";
import { isIdentifierKind, type PersonDraft } from "./person-draft.ts";
import { readLeaf } from "./read-leaf.ts";
import { readRowFast } from "./read-row-fast.ts";
import type { Reading } from "./reading.ts";
import { PersonRecord } from "./record.ts";
import type { Table } from "./tree.ts";

export interface Column {
  readonly name: string;
  readonly meaning: FieldMeaning;
}

export interface CompiledColumn extends Column {
  readonly index: number;
}

/** Columns worth looking into, with their places. */
export function compileColumns(columns: readonly Column[]): readonly CompiledColumn[] {
  // "Name" beside a salary or a number of somebody's is a person's name.
  const ofPeople = columns.some(({ meaning: { kind, sensitive } }) => sensitive !== null || (kind !== null && isIdentifierKind(kind) && kind !== "name"));
  const named = ofPeople
    ? columns.map((column) => (column.meaning.kind === "weak_name" ? { ...column, meaning: { ...column.meaning, kind: "person_name" as const } } : column))
    : columns;
  return named.map((column, index) => ({ ...column, index })).filter((column) => column.meaning.kind !== "nobody" || column.meaning.sensitive !== null);
}

const SAMPLE = 30;

/** Columns of a table; where it has no header, a column of nothing but Chinese names is one of names. */
export function columnsOf(table: Table): readonly CompiledColumn[] {
  const columns = table.header.map((name, index) => ({
    name,
    meaning: name === "" && holdsNames(table.rows, index) ? fieldMeaning("姓名") : fieldMeaning(name),
  }));
  return compileColumns(columns);
}

function holdsNames(rows: Table["rows"], index: number): boolean {
  const cells = rows.slice(0, SAMPLE).flatMap((row) => (row[index] ? [row[index]] : []));
  return cells.length > 0 && cells.filter(isChineseName).length >= cells.length * 0.9;
}

/** One row of a table to the people in it. */
export function readRow(
  cells: readonly string[],
  columns: readonly CompiledColumn[],
  reading: Reading,
  base: ((column: number) => (index: number) => number) | null,
): PersonDraft[] {
  const record = new PersonRecord();
  for (const column of columns) {
    const cell = cells[column.index];
    if (cell === undefined || cell === "") continue;
    readLeaf(cell, column.meaning, record, reading, base === null ? null : base(column.index));
  }
  return record.isEmpty ? [] : record.people();
}

/** The same for a table that is a document of its own: its people go straight to `reading`, the plain ones the short way. */
export function readRowInto(cells: readonly string[], columns: readonly CompiledColumn[], reading: Reading): void {
  const plain = reading.withFindings ? undefined : readRowFast(cells, columns, reading.day);
  if (plain === undefined) for (const person of readRow(cells, columns, reading, null)) reading.people.push(person);
  else if (plain !== null) reading.people.push(plain);
}
