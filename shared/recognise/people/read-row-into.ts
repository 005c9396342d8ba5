import type { CompiledColumn } from "./columns.ts";
import { readRowFast } from "./read-row-fast.ts";
import { readRow } from "./read-text.ts";
import type { Reading } from "./reading.ts";

/** A row of a table that is a document of its own: its people go straight to `reading`, the plain ones the short way. */
export function readRowInto(cells: readonly string[], columns: readonly CompiledColumn[], reading: Reading): void {
  const plain = reading.withFindings ? undefined : readRowFast(cells, columns, reading.day);
  if (plain === undefined) for (const person of readRow(cells, columns, reading, null)) reading.people.push(person);
  else if (plain !== null) reading.people.push(plain);
}
