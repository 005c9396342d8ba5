import Papa from "papaparse";
import { tableFromRows } from "../people/header-row.ts";
import type { Table } from "../people/tree.ts";

const DELIMITERS = [",", "\t", "|", ";"];
/** Characters from which the delimiter is guessed. */
const SAMPLE = 20_000;

/** CSV, TSV and their kin; the delimiter is guessed from the text. */
export function readDelimited(text: string): Table {
  return tableFromRows(rowsOf(text, delimiterOf(text)));
}

export function delimiterOf(text: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, text.lastIndexOf("\n", SAMPLE) + 1 || SAMPLE) : text;
  return Papa.parse(sample, { preview: 20, delimitersToGuess: DELIMITERS }).meta.delimiter;
}

/** Cells without the blanks around them; empty lines are left out. Without a quote in sight a line is a row and nothing needs parsing. */
export function rowsOf(text: string, delimiter: string): string[][] {
  if (text.includes('"')) return trimmed(Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data);
  const rows: string[][] = [];
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
    let end = text.indexOf("\n", start);
    if (end === -1) end = text.length;
    const stop = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    if (stop > start) rows.push(text.slice(start, stop).split(delimiter));
    start = end + 1;
  }
  return trimmed(rows);
}

/** In place: the rows are ours, and most cells need nothing. */
function trimmed(rows: string[][]): string[][] {
  for (const row of rows)
    for (let i = 0; i < row.length; i++) {
      const cell = row[i] ?? "";
      if (cell.charCodeAt(0) <= 32 || cell.charCodeAt(cell.length - 1) <= 32) row[i] = cell.trim();
    }
  return rows;
}
