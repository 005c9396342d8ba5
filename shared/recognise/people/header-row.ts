import { fieldMeaning } from "../field/field-meaning.ts";
import { isLikelyName } from "../text/name-shape.ts";
import { textOf } from "./pair-list.ts";
import { PlacedText, Table } from "./tree.ts";

/** `[["姓名","手机"],["张三","138…"]]` as a table; null when the array is not one. */
export function headerOf(array: readonly unknown[]): Table | null {
  if (array.length < 2 || !array.every((row) => Array.isArray(row) && row.every(isCell))) return null;
  const rows = (array as readonly unknown[][]).map((row) => row.map((cell) => cellText(textOf(cell))));
  const table = tableFromRows(rows);
  return new Table(table.header, withoutBareNumbers(array as readonly unknown[][], rows, table));
}

/** What a cell can hold. Lists of objects are lists, however they are nested. */
function isCell(value: unknown): boolean {
  return typeof value !== "object" || value === null || value instanceof PlacedText;
}

const MOST_CELLS = 12;

/** `["张伟", "13800138000", "上海", 3]`: what is put into the places of a statement or a template is a row, if it has one name and one number or address; null for lists. */
export function rowOf(array: readonly unknown[]): Table | null {
  if (array.length < 2 || array.length > MOST_CELLS || !array.every(isCell)) return null;
  const cells = array.map((cell) => cellText(textOf(cell)));
  const names = cells.filter(isLikelyName).length;
  const contacts = cells.filter((cell) => /^1[3-9]\d{9}$|^[^\s@]{1,40}@[^\s@]{3,60}$|^\d{17}[\dXx]$/.test(cell)).length;
  return names === 1 && contacts > 0 ? new Table(new Array<string>(cells.length).fill(""), [cells]) : null;
}

/** A number without quotes is somebody's only under a header that says so, or beside a name or an address. */
function withoutBareNumbers(array: readonly (readonly unknown[])[], rows: readonly (readonly string[])[], table: Table): readonly (readonly string[])[] {
  const first = rows.length - table.rows.length;
  const kinds = table.header.map((name) => fieldMeaning(name).kind);
  return table.rows.map((row, index) => {
    const cells = array[first + index] ?? [];
    if (cells.some((cell) => /[\u4e00-\u9fff@]/.test(cellText(textOf(cell))))) return row;
    return row.map((cell, column) => (typeof cells[column] === "number" && (kinds[column] ?? null) === null ? "" : cell));
  });
}

/** Rows whose first is a header when it names columns and holds no values; otherwise columns without names. */
export function tableFromRows(rows: readonly (readonly string[])[]): Table {
  if (isUpright(rows))
    return new Table(
      rows.map((row) => row[0] ?? ""),
      [rows.map((row) => row[1] ?? "")],
    );
  const at = headerIndex(rows);
  if (at === -1) return new Table(new Array<string>(widest(rows)).fill(""), rows);
  return new Table(rows[at] ?? [], rows.slice(at + 1));
}

/** A form as a table: the fields one below the other, their values beside them. */
function isUpright(rows: readonly (readonly string[])[]): boolean {
  if (rows.length < 2 || rows.length > 60 || !rows.every((row) => row.length === 2)) return false;
  const telling = rows.filter(([name = ""]) => isTelling(name)).length;
  return telling > 1 && telling > rows.length / 2 && !isTelling(rows[0]?.[1] ?? "");
}

function isTelling(name: string): boolean {
  const { kind, sensitive } = fieldMeaning(name);
  return sensitive !== null || (kind !== null && kind !== "code" && kind !== "weak_name");
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
