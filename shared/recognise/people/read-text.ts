import type { SensitiveKind } from "../../contract/kinds.ts";
import { fieldMeaning } from "../field/field-meaning.ts";
import { normaliseText } from "../text/normalise-text.ts";
import { type TableInText, tablesInText } from "../text/table-in-text.ts";
import { peopleInText } from "./people-in-text.ts";
import type { PersonDraft } from "./person-draft.ts";
import { compileColumns, readRow } from "./read-row.ts";
import { LIMITS, type Reading } from "./reading.ts";

export interface TextPeople {
  readonly people: readonly PersonDraft[];
  /** Said of somebody, though the text names nobody. */
  readonly loose: readonly SensitiveKind[];
}

/** Prose with the tables pasted into it. `base` leads from this text's offsets to the document's; null = the container gives none. */
export function readText(raw: string, reading: Reading, base: ((index: number) => number) | null): TextPeople {
  if (raw.length > LIMITS.text) reading.cutOff("too-large");
  const normalised = normaliseText(raw.length > LIMITS.text ? raw.slice(0, LIMITS.text) : raw);
  const toDocument = base === null ? null : (index: number) => base(normalised.offsetOf(index));
  const people: PersonDraft[] = [];
  const loose: SensitiveKind[] = [];
  let from = 0;
  const prose = (until: number) => {
    const start = from;
    const text = normalised.text.slice(start, until);
    const found = peopleInText(text);
    people.push(...found.people);
    const at = toDocument === null ? null : (index: number) => toDocument(start + index);
    for (const candidate of found.candidates) reading.find(candidate, at);
    for (const hit of found.sensitive) {
      reading.findSensitive(hit.kind, hit.start, hit.end, at);
      if (found.people.length === 0) loose.push(hit.kind);
    }
  };
  for (const table of tablesInText(normalised.text)) {
    prose(table.start);
    people.push(...readTable(table, normalised.text, reading, toDocument));
    from = table.end;
  }
  prose(normalised.text.length);
  return { people, loose };
}

function readTable(table: TableInText, text: string, reading: Reading, toDocument: ((index: number) => number) | null): PersonDraft[] {
  const columns = compileColumns(table.header.map((name) => ({ name, meaning: fieldMeaning(name) })));
  const people: PersonDraft[] = [];
  table.rows.forEach((cells, row) => {
    let at = table.offsets[row] ?? table.start;
    const starts = cells.map((cell) => {
      const start = text.indexOf(cell, at);
      at = start + cell.length;
      return start;
    });
    const base = toDocument === null ? null : (column: number) => (index: number) => toDocument((starts[column] ?? 0) + index);
    people.push(...readRow(cells, columns, reading, base));
  });
  return people;
}
