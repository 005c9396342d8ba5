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
  return Papa.parse(sample, { preview: 20, skipEmptyLines: true, delimitersToGuess: DELIMITERS }).meta.delimiter;
}

/** Cells without the blanks around them; empty lines are left out. Without a quote in sight a line is a row and nothing needs parsing. */
export function rowsOf(text: string, delimiter: string): string[][] {
  if (text.includes('"')) return trimmed(Papa.parse<string[]>(text, { delimiter, skipEmptyLines: true }).data);
  const rows: string[][] = [];
  // Where the delimiter stands next; it is not looked for again before it is passed, so that lines without one cost nothing.
  let next = -1;
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; ) {
    let end = text.indexOf("\n", start);
    if (end === -1) end = text.length;
    const stop = text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    if (stop > start) {
      // An array of the right size at once: growing one costs more than reading it.
      const cells = new Array<string>(Math.min(rows[0]?.length ?? 1, WIDEST));
      let count = 0;
      for (let from = start; from <= stop; count++) {
        if (next < from) next = indexOrEnd(text, delimiter, from);
        const until = Math.min(next, stop);
        const cell = text.slice(from, until);
        cells[count] = hasBlankEdge(cell) ? cell.trim() : cell;
        from = until + delimiter.length;
      }
      cells.length = count;
      rows.push(cells);
    }
    start = end + 1;
  }
  return rows;
}

const WIDEST = 64;

function indexOrEnd(text: string, delimiter: string, from: number): number {
  const index = text.indexOf(delimiter, from);
  return index === -1 ? text.length : index;
}

function hasBlankEdge(cell: string): boolean {
  return cell.charCodeAt(0) <= 32 || cell.charCodeAt(cell.length - 1) <= 32;
}

/** In place: the rows are ours, and most cells need nothing. */
function trimmed(rows: string[][]): string[][] {
  for (const row of rows)
    for (let i = 0; i < row.length; i++) {
      const cell = row[i] ?? "";
      if (hasBlankEdge(cell)) row[i] = cell.trim();
    }
  return rows;
}
