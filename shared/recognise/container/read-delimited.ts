import Papa from "papaparse";
import { tableFromRows } from "../people/header-row.ts";
import type { Table } from "../people/tree.ts";

/** CSV, TSV and their kin; the delimiter is guessed from the text. */
export function readDelimited(text: string): Table {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: "greedy", delimitersToGuess: [",", "\t", "|", ";"] });
  return tableFromRows(data.map((row) => row.map((cell) => cell.trim())));
}
