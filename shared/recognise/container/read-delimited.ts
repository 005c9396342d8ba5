import Papa from "papaparse";
import { tableFromRows } from "../people/header-row.ts";
import type { Table } from "../people/tree.ts";

/** CSV, TSV and their kin; the delimiter is guessed from the text. */
export function readDelimited(text: string): Table {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true, delimitersToGuess: [",", "\t", "|", ";"] });
  return tableFromRows(trimmed(data));
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
