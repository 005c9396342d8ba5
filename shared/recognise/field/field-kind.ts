import type { PiKind } from "../../contract/kinds.ts";

/** What a field may hold, beyond the kinds of the contract: halves of names, names that need a second sign, and what is nobody's. */
export type FieldKind =
  | PiKind
  | "first_name"
  | "last_name"
  | "weak_name"
  | "account_name"
  | "person_name"
  | "part_name"
  | "nobody"
  | "code"
  | "age"
  | "account_number"
  | "identity_number"
  | "contact"
  | "phone";
