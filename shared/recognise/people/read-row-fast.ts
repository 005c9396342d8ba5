import type { RecognisedIdentifier, RecognisedPerson } from "../../contract/examination.ts";
import type { PiKind, SensitiveKind } from "../../contract/kinds.ts";
import type { FieldKind } from "../field/field-kind.ts";
import { NOT_A_PERSON } from "../field/not-a-person.ts";
import { isEmptyValue } from "../field/read-field.ts";
import { isPlainEmail } from "../recognisers/email.ts";
import { birthDateOfResidentId, isResidentId18 } from "../recognisers/resident-id-check.ts";
import { isChineseName } from "../text/name-shape.ts";
import type { CompiledColumn } from "./columns.ts";
import { type Day, isUnder14 } from "./finish-person.ts";
import { isWorthReading } from "./worth-reading.ts";

/** Certainties are those of the recognisers that would have read the cell the long way. */
const CERTAINTY = { resident_id: 0.99, mobile: 0.97, email: 0.99, name: 0.7 } as const;
type Plain = keyof typeof CERTAINTY;

/** Rows of one file share their lists of kinds; nobody changes them. */
const KINDS = new Map<number, readonly PiKind[]>();
const BITS: readonly PiKind[] = ["resident_id", "mobile", "email", "name", "postal_address"];
const NONE: readonly SensitiveKind[] = [];
const DOCUMENT: readonly SensitiveKind[] = ["identity_document_number"];

/**
 * The person of a row whose cells all have their plainest form, without the general machinery: null = nobody, undefined where
 * any cell needs the long way. A million-row file is almost only such rows.
 */
export function readRowFast(cells: readonly string[], columns: readonly CompiledColumn[], day: Day): RecognisedPerson | null | undefined {
  const identifiers: RecognisedIdentifier[] = [];
  let shape = 0;
  let sure = 0;
  let residentId = "";
  for (const column of columns) {
    const cell = cells[column.index];
    if (cell === undefined || cell === "") continue;
    const { kind, role, sensitive } = column.meaning;
    if (role !== "" || sensitive !== null) return undefined;
    const found = kind === null ? (isPlainNothing(cell) ? "nothing" : undefined) : plainKind(kind, cell);
    if (found === undefined) return undefined;
    if (found === "nothing") continue;
    const bit = 1 << BITS.indexOf(found);
    if ((shape & bit) !== 0) return undefined;
    shape |= bit;
    if (found === "postal_address") continue;
    const identifier = { kind: found, value: cell };
    if (found === "resident_id") {
      residentId = cell;
      identifiers.unshift(identifier);
    } else identifiers.push(identifier);
    sure = Math.max(sure, CERTAINTY[found]);
  }
  if (identifiers.length === 0) return null;
  const minor = residentId !== "" && isUnder14(birthDateOfResidentId(residentId), day.today);
  return { identifiers, kinds: kindsOf(shape), sensitiveKinds: sensitiveOf(residentId, minor, day), minor, certainty: sure };
}

function kindsOf(shape: number): readonly PiKind[] {
  let kinds = KINDS.get(shape);
  if (kinds === undefined) {
    kinds = BITS.filter((_, bit) => (shape & (1 << bit)) !== 0);
    KINDS.set(shape, kinds);
  }
  return kinds;
}

function sensitiveOf(residentId: string, minor: boolean, day: Day): readonly SensitiveKind[] {
  const number = residentId !== "" && day.sensitiveKinds.has("identity_document_number") ? DOCUMENT : NONE;
  return minor ? [...number, "minor_under_14"] : number;
}

function plainKind(kind: FieldKind, cell: string): Plain | "postal_address" | "nothing" | undefined {
  switch (kind) {
    case "mobile":
    case "phone":
      return isPlainMobile(cell) ? "mobile" : undefined;
    case "resident_id":
    case "identity_number":
      return /^\d{17}[\dX]$/.test(cell) && isResidentId18(cell) ? "resident_id" : undefined;
    case "email":
      return isPlainEmail(cell) ? "email" : undefined;
    case "name":
      return cell.length <= 4 && isChineseName(cell) && !NOT_A_PERSON.test(cell) ? "name" : undefined;
    case "postal_address":
      return cell.length >= 6 && cell.length <= 80 && !/\d{7}|[@:<{[]/.test(cell) && !isEmptyValue(cell) ? "postal_address" : undefined;
    case "code":
      return cell.includes("@") ? undefined : "nothing";
    default:
      return undefined;
  }
}

/** Eleven digits, 13–19, not all alike. */
function isPlainMobile(cell: string): boolean {
  return cell.length === 11 && /^1[3-9]\d{9}$/.test(cell) && !/^1(\d)\1{9}$/.test(cell);
}

function isPlainNothing(cell: string): boolean {
  return cell.length <= 8 ? !/[\d@]{5}|@/.test(cell) : !isWorthReading(cell);
}
