import type { RecognisedIdentifier, RecognisedPerson } from "../../contract/examination.ts";
import type { PiKind, SensitiveKind } from "../../contract/kinds.ts";
import type { FieldKind } from "../field/field-kind.ts";
import { NOT_A_PERSON } from "../field/not-a-person.ts";
import { isEmptyValue } from "../field/read-field.ts";
import { isPlainEmail } from "../recognisers/email.ts";
import { birthDateOfResidentId, isPlainResidentId, yearsSinceBirth } from "../recognisers/resident-id-check.ts";
import { isChineseName } from "../text/name-shape.ts";
import { SIDE_WORDS } from "../text/side-words.ts";
import type { CompiledColumn } from "./columns.ts";
import { type Day, isUnder14 } from "./finish-person.ts";
import { isWorthReading } from "./worth-reading.ts";

/** The plainest forms of a cell, each with its bit. Certainties are those of the recognisers that would have read it the long way. */
const PLAIN = { resident_id: 1, mobile: 2, email: 4, name: 8, postal_address: 16 } as const;
const CERTAINTY: Readonly<Record<number, number>> = { 1: 0.99, 2: 0.97, 4: 0.99, 8: 0.7 };
const BITS = Object.keys(PLAIN) as (keyof typeof PLAIN)[];
/** A cell that is nobody's, and one that needs the long way. */
const NOTHING = 0;
const UNPLAIN = -1;

/** Rows of one file share their lists of kinds; nobody changes them. */
const KINDS: (readonly PiKind[])[] = Array.from({ length: 32 }, (_, shape) => BITS.filter((kind) => (shape & PLAIN[kind]) !== 0));
const NONE: readonly SensitiveKind[] = [];
const DOCUMENT: readonly SensitiveKind[] = ["identity_document_number"];

/**
 * The person of a row whose cells all have their plainest form, without the general machinery: null = nobody, undefined where
 * any cell needs the long way. A million-row file is almost only such rows.
 */
export function readRowFast(cells: readonly string[], columns: readonly CompiledColumn[], day: Day): RecognisedPerson | null | undefined {
  let shape = 0;
  for (const column of columns) {
    const cell = cells[column.index];
    if (cell === undefined || cell === "") continue;
    const { kind, role, sensitive } = column.meaning;
    if (role !== "" || sensitive !== null) return undefined;
    const bit = kind === null ? (isPlainNothing(cell) ? NOTHING : UNPLAIN) : plainKind(kind, cell);
    // Two of one form in a row are two people, or one with two numbers.
    if (bit === UNPLAIN || (shape & bit) !== 0) return undefined;
    shape |= bit;
  }
  if ((shape & ~PLAIN.postal_address) === 0) return null;
  return personOf(cells, columns, shape, day);
}

function personOf(cells: readonly string[], columns: readonly CompiledColumn[], shape: number, day: Day): RecognisedPerson {
  // Of the right size at once, the strongest first: growing an array costs more than the row.
  const identifiers = new Array<RecognisedIdentifier>(countBits(shape & ~PLAIN.postal_address));
  let next = (shape & PLAIN.resident_id) === 0 ? 0 : 1;
  let sure = 0;
  let minor = false;
  for (const column of columns) {
    const cell = cells[column.index];
    const bit = cell === undefined || cell === "" ? NOTHING : bitOfKind(column.meaning.kind);
    if (cell === undefined || bit === NOTHING) continue;
    sure = Math.max(sure, CERTAINTY[bit] ?? 0);
    if (bit === PLAIN.resident_id) {
      identifiers[0] = { kind: "resident_id", value: cell };
      // By the year alone nearly everybody is older.
      minor = yearsSinceBirth(cell, day.today) <= 14 && isUnder14(birthDateOfResidentId(cell), day.today);
    } else if (bit !== PLAIN.postal_address)
      identifiers[next++] = { kind: bit === PLAIN.mobile ? "mobile" : bit === PLAIN.email ? "email" : "name", value: cell };
  }
  const number = (shape & PLAIN.resident_id) !== 0 && day.sensitiveKinds.has("identity_document_number") ? DOCUMENT : NONE;
  return { identifiers, kinds: KINDS[shape] ?? [], sensitiveKinds: minor ? [...number, "minor_under_14"] : number, minor, certainty: sure };
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The bit of what a column of this kind holds in its plainest form; NOTHING for other kinds. */
function bitOfKind(kind: FieldKind | null): number {
  switch (kind) {
    case "mobile":
    case "phone":
      return PLAIN.mobile;
    case "resident_id":
    case "identity_number":
      return PLAIN.resident_id;
    case "email":
      return PLAIN.email;
    case "name":
      return PLAIN.name;
    case "postal_address":
      return PLAIN.postal_address;
    default:
      return NOTHING;
  }
}

function plainKind(kind: FieldKind, cell: string): number {
  const bit = bitOfKind(kind);
  switch (bit) {
    case PLAIN.mobile:
      return isPlainMobile(cell) ? bit : UNPLAIN;
    case PLAIN.resident_id:
      return isPlainResidentId(cell) ? bit : UNPLAIN;
    case PLAIN.email:
      return isPlainEmail(cell) ? bit : UNPLAIN;
    case PLAIN.name:
      return cell.length <= 4 && isChineseName(cell) && !NOT_A_PERSON.test(cell) ? bit : UNPLAIN;
    case PLAIN.postal_address:
      return cell.length >= 6 && cell.length <= 80 && !/\d{7}|[@:<{[]/.test(cell) && !isEmptyValue(cell) ? bit : UNPLAIN;
    default:
      return kind === "code" && !cell.includes("@") ? NOTHING : UNPLAIN;
  }
}

/** Eleven digits, 13–19, not all alike. */
function isPlainMobile(cell: string): boolean {
  if (cell.length !== 11 || cell.charCodeAt(0) !== 49 || cell.charCodeAt(1) < 51) return false;
  let alike = true;
  for (let i = 1; i < 11; i++) {
    const code = cell.charCodeAt(i);
    if (code < 48 || code > 57) return false;
    alike &&= code === cell.charCodeAt(1);
  }
  return !alike;
}

function isPlainNothing(cell: string): boolean {
  if (cell.length > 8) return !isWorthReading(cell);
  // A word or two may be a diagnosis.
  return !/[\d@]{5}|@/.test(cell) && (cell < "\u4e00" || SIDE_WORDS.in(cell) === 0);
}
