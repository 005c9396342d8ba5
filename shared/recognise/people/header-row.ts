import { fieldMeaning } from "../field/field-meaning.ts";
import { textOf } from "./pair-list.ts";
import { Table } from "./tree.ts";

/** `[["姓名","手机"],["张三","138…"]]` as a table; null when the array is not one. */
export function headerOf(array: readonly unknown[]): Table | null {
  if (array.length < 2 || !array.every((row) => Array.isArray(row))) return null;
  const rows = (array as readonly unknown[][]).map((row) => row.map((cell) => cellText(textOf(cell))));
  return tableFromRows(rows);
}

/** Rows whose first is a header when it names columns and holds no values; otherwise columns without names. */
export function tableFromRows(rows: readonly (readonly string[])[]): Table {
  const at = headerIndex(rows);
  if (at === -1) return new Table(new Array<string>(widest(rows)).fill(""), rows);
  return new Table(rows[at] ?? [], rows.slice(at + 1));
}

/** The header is the first row, or one below a title: the row among the first five that names most columns. */
export function headerIndex(rows: readonly (readonly string[])[]): number {
  for (let i = 0; i < Math.min(rows.length, 5); i++) if (isHeaderRow(rows[i] ?? [])) return i;
  return -1;
}

function isHeaderRow(cells: readonly string[]): boolean {
  if (cells.some((cell) => cell.length > 60 || /\d{6}|@/.test(cell))) return false;
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 0 || (filled.length < 2 && cells.length > 1)) return false;
  return filled.some((cell) => {
    const meaning = fieldMeaning(cell);
    return meaning.kind !== null || meaning.sensitive !== null;
  });
}

function widest(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, row) => Math.max(most, row.length), 0);
}

function cellText(cell: unknown): string {
  return typeof cell === "string" ? cell : typeof cell === "number" || typeof cell === "bigint" ? String(cell) : "";
}
