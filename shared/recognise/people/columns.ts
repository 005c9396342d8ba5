import { type FieldMeaning, fieldMeaning } from "../field/field-meaning.ts";
import { isChineseName, isLikelyName } from "../text/name-shape.ts";
import { isIdentifierKind } from "./person-draft.ts";
import type { Table } from "./tree.ts";

/** A column of a table: its header and what that says. */
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
    ? columns.map((column) =>
        column.meaning.kind === "weak_name" || column.meaning.kind === "account_name"
          ? { ...column, meaning: { ...column.meaning, kind: "person_name" as const } }
          : column,
      )
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
  // 白切鸡 and 黄焖鱼 have the shape of names; of dishes few are of characters that people bear.
  return cells.length > 0 && cells.filter(isChineseName).length >= cells.length * 0.9 && cells.filter(isLikelyName).length >= cells.length * 0.5;
}
