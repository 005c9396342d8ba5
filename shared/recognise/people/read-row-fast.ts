import type { IdentifierKind } from "../../contract/kinds.ts";
import type { FieldKind } from "../field/field-meaning.ts";
import { NOT_A_PERSON } from "../field/names-in-field.ts";
import { isEmptyValue } from "../field/read-field.ts";
import { isPlainEmail } from "../recognisers/email.ts";
import { isResidentId18 } from "../recognisers/resident-id-check.ts";
import { isChineseName } from "../text/names-in-text.ts";
import { addIdentifier, newDraft, type PersonDraft } from "./person-draft.ts";
import { isWorthReading } from "./read-leaf.ts";
import type { CompiledColumn } from "./read-row.ts";

/** Certainties are those of the recognisers that would have read the cell the long way. */
const CERTAINTY = { mobile: 0.97, email: 0.99, resident_id: 0.99, name: 0.7 } as const;

/**
 * The person of a row whose cells all have their plainest form, without the general machinery; undefined where any cell needs
 * it. A million-row file is almost only such rows.
 */
export function readRowFast(cells: readonly string[], columns: readonly CompiledColumn[]): PersonDraft | null | undefined {
  const draft = newDraft();
  for (const column of columns) {
    const cell = cells[column.index];
    if (cell === undefined || cell === "") continue;
    const { kind, role, sensitive } = column.meaning;
    if (role !== "" || sensitive !== null) return undefined;
    const found = kind === null ? (isPlainNothing(cell) ? "nothing" : undefined) : plainKind(kind, cell);
    if (found === undefined) return undefined;
    if (found === "nothing") continue;
    if (found === "postal_address") draft.kinds.add(found);
    else addIdentifier(draft, found, found === "email" ? cell.toLowerCase() : cell, CERTAINTY[found]);
  }
  return draft.identifiers.size === 0 ? null : draft;
}

type Plain = keyof typeof CERTAINTY & IdentifierKind;

function plainKind(kind: FieldKind, cell: string): Plain | "postal_address" | "nothing" | undefined {
  switch (kind) {
    case "mobile":
    case "phone":
      return isPlainMobile(cell) ? "mobile" : undefined;
    case "resident_id":
    case "identity_number":
      return isResidentId18(cell) && /^\d{17}[\dX]$/.test(cell) ? "resident_id" : undefined;
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
