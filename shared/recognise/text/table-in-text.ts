import { rowsOf } from "../container/read-delimited.ts";
import { fieldMeaning } from "../field/field-meaning.ts";

/** A table somebody pasted into prose. Offsets are those of the text; `rows` are cells without the header. */
export interface TableInText {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Offset of every row's first character. */
  readonly offsets: readonly number[];
  readonly start: number;
  readonly end: number;
}

const COMMA = /[,，]/;
const SEPARATORS = [/\t/, /\s*[|｜]\s*/, COMMA, /[;；]/, / {2,}|\u3000+/, / /] as const;

/** Tables with a header that says what the columns are; what has no such header is left to the prose rules. */
export function tablesInText(text: string): TableInText[] {
  if (!text.includes("\n")) return [];
  const tables: TableInText[] = [];
  const lines = linesOf(text);
  for (let i = 0; i + 1 < lines.length; i++) {
    const table = tableAt(lines, i);
    if (table === null) continue;
    tables.push(table.table);
    i = table.last;
  }
  return tables;
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end === -1 ? text.length : end;
    lines.push({ text: text.slice(start, stop).replace(/\r$/, ""), start });
    start = stop + 1;
  }
  return lines;
}

function tableAt(lines: readonly Line[], first: number): { table: TableInText; last: number } | null {
  const top = lines[first];
  if (top === undefined || top.text.length > 1_000 || /\d{6}|@/.test(top.text) || COLUMN_OF_SQL.test(top.text)) return null;
  for (const separator of SEPARATORS) {
    if (!separator.test(top.text)) continue;
    const header = cellsOf(top.text, separator);
    if (header.length < 2 || header.length > 100 || !isHeader(header)) continue;
    const rows: string[][] = [];
    const offsets: number[] = [];
    let last = first;
    for (let i = first + 1; i < lines.length; i++) {
      const line = lines[i];
      if (line === undefined) break;
      if (/^[\s|:+=-]+$/.test(line.text) && line.text.includes("-")) {
        last = i;
        continue;
      }
      const cells = cellsOf(line.text, separator);
      if (cells.length < 2 || cells.length < header.length - 2 || (separator.source !== "," && cells.length > header.length + 1)) break;
      // "联系人：王芳，身份证号 …" below a table is a sentence again.
      if (cells.length < header.length && /[\u4e00-\u9fffA-Za-z]{2} ?[:：]/.test(line.text)) break;
      rows.push(cells);
      offsets.push(line.start);
      last = i;
    }
    const end = lines[last];
    if (rows.length > 0 && end !== undefined) return { table: { header, rows, offsets, start: top.start, end: end.start + end.text.length }, last };
  }
  return null;
}

/** A line that makes a column of a database, whose comment says what the column is: no head of a table. */
const COLUMN_OF_SQL = /`|\b(?:varchar|bigint|char\(|not null|default null|comment ['"])/i;

/** At least two columns that say what they hold, none of them a sentence. */
function isHeader(cells: readonly string[]): boolean {
  if (cells.some((cell) => cell.length > 24 || /[:：。？！?!]/.test(cell))) return false;
  const meanings = cells.map((cell) => fieldMeaning(cell));
  const telling = meanings.filter((meaning) => meaning.kind !== null || meaning.sensitive !== null);
  return telling.length >= 2 && meanings.some((meaning) => meaning.kind !== null);
}

function cellsOf(line: string, separator: RegExp): string[] {
  const trimmed = separator.source.includes("|") ? line.trim().replace(/^[|｜]|[|｜]$/g, "") : line;
  // A cell in quotes may hold the separator.
  if (separator === COMMA && trimmed.includes('"')) return rowsOf(trimmed, ",")[0] ?? [];
  return trimmed.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
}
