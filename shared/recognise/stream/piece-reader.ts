import { parseJson } from "../container/parse-json.ts";
import { delimiterOf, rowsOf } from "../container/read-delimited.ts";
import { type CompiledColumn, columnsOf } from "../people/columns.ts";
import { tableFromRows } from "../people/header-row.ts";
import { readRowInto } from "../people/read-row-into.ts";
import { readText } from "../people/read-text.ts";
import { readTree } from "../people/read-tree.ts";
import type { Reading } from "../people/reading.ts";

/** Takes a document piece by piece and puts the people into its reading. */
export interface PieceReader {
  read(piece: string): void;
  end(): void;
}

/** A row or line longer than this is not waited for. */
const LONGEST_LINE = 4_000_000;

/** Cuts the stream behind the last line break that ends a record and hands over what is whole. */
function lineReader(reading: Reading, minds: "quotes" | "nothing", take: (text: string) => void): PieceReader {
  let rest = "";
  const flush = (text: string) => {
    rest = "";
    if (text !== "") take(text);
  };
  return {
    read(piece) {
      const text = rest + piece;
      const cut = minds === "quotes" ? lastRecordEnd(text) : text.lastIndexOf("\n") + 1;
      if (cut > 0) {
        take(text.slice(0, cut));
        rest = text.slice(cut);
      } else rest = text;
      if (rest.length > LONGEST_LINE) {
        reading.cutOff("too-large");
        flush(rest);
      }
    },
    end: () => flush(rest),
  };
}

/** Behind the last line break outside quotes (RFC 4180: a quote inside quotes is doubled, so parity decides). */
function lastRecordEnd(text: string): number {
  if (!text.includes('"')) return text.lastIndexOf("\n") + 1;
  let quotes = 0;
  for (let i = text.indexOf('"'); i !== -1; i = text.indexOf('"', i + 1)) quotes++;
  let end = text.length;
  while (end > 0) {
    const newline = text.lastIndexOf("\n", end - 1);
    if (newline === -1) return 0;
    for (let i = text.lastIndexOf('"', end - 1); i > newline; i = i === 0 ? -1 : text.lastIndexOf('"', i - 1)) quotes--;
    if (quotes % 2 === 0) return newline + 1;
    end = newline;
  }
  return 0;
}

export function readerOfRows(reading: Reading): PieceReader {
  let columns: readonly CompiledColumn[] | null = null;
  let delimiter = "";
  return lineReader(reading, "quotes", (text) => {
    if (delimiter === "") delimiter = delimiterOf(text);
    let rows: readonly (readonly string[])[] = rowsOf(text, delimiter);
    if (columns === null) {
      const table = tableFromRows(rows);
      columns = columnsOf(table);
      rows = table.rows;
    }
    for (const row of rows) readRowInto(row, columns, reading);
  });
}

export function readerOfLines(reading: Reading): PieceReader {
  return lineReader(reading, "nothing", (text) => {
    for (const line of text.split("\n")) if (line.trim() !== "") readTree(parseJson(line) ?? line, reading);
  });
}

export function readerOfProse(reading: Reading): PieceReader {
  return lineReader(reading, "nothing", (text) => reading.people.push(...readText(text, reading, null).people));
}
