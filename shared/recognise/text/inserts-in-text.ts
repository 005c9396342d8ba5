import { fieldMeaning } from "../field/field-meaning.ts";
import type { TableInText } from "./table-in-text.ts";

/** The head of a statement that says which columns its rows have. */
const HEAD = /\b(?:insert|replace)(?:\s{1,3}ignore)?\s{1,3}into\s{1,3}[\w.`"[\]]{1,80}\s{0,3}\(([^()]{1,2000})\)\s{0,9}values?\s{0,9}(?=\()/gi;
const SHORTEST = 40;
const NONE: TableInText[] = [];

/** `INSERT INTO t (a, b) VALUES ('…', '…'), (…)` as tables, where a column says what it holds: something of somebody, or the number of an order. */
export function insertsInText(text: string): TableInText[] {
  if (text.length < SHORTEST || !(text.includes("VALUES") || text.includes("values") || text.includes("Values"))) return NONE;
  const tables: TableInText[] = [];
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(text); match !== null; match = HEAD.exec(text)) {
    const header = (match[1] ?? "").split(",").map((name) => name.replace(/[\s`"'[\]]/g, ""));
    if (!header.some(isTelling)) continue;
    const rows: string[][] = [];
    const offsets: number[] = [];
    let end = HEAD.lastIndex;
    for (let row = rowAt(text, end); row !== null; row = rowAt(text, end)) {
      rows.push(row.cells);
      offsets.push(row.start);
      end = row.end;
    }
    if (rows.length > 0) tables.push({ header, rows, offsets, start: match.index, end });
    HEAD.lastIndex = Math.max(end, HEAD.lastIndex);
  }
  return tables;
}

function isTelling(name: string): boolean {
  const { kind, sensitive } = fieldMeaning(name);
  return sensitive !== null || kind !== null;
}

const OPENS = /\s{0,9},?\s{0,9}\(/y;
/** A value in quotes, which may hold doubled and escaped ones, or one without; and the sign behind it. */
const CELL = /\s{0,9}(?:[NEne]?'((?:[^'\\]|''|\\.){0,4000})'|"((?:[^"\\]|""|\\.){0,4000})"|([^'"(),]{0,200}(?:\([^()]{0,80}\))?))\s{0,9}([,)])/y;
const MOST_CELLS = 200;

/** The row that begins at `from`, a comma before it or not; null where there is none. */
function rowAt(text: string, from: number): { readonly cells: string[]; readonly start: number; readonly end: number } | null {
  OPENS.lastIndex = from;
  if (!OPENS.test(text)) return null;
  const start = OPENS.lastIndex;
  const cells: string[] = [];
  CELL.lastIndex = start;
  for (let cell = CELL.exec(text); cell !== null; cell = CELL.exec(text)) {
    const value = cell[1] ?? cell[2] ?? (cell[3] ?? "").trim();
    cells.push(/^null$/i.test(value) ? "" : value);
    if (cell[4] === ")") return { cells, start, end: CELL.lastIndex };
    if (cells.length === MOST_CELLS) return null;
  }
  return null;
}
