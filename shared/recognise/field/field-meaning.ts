import type { SensitiveKind } from "../../contract/kinds.ts";
import type { FieldKind } from "./field-kind.ts";
import { roleOfField } from "./field-role.ts";
import { FIELD_RULES } from "./field-rules.ts";
import { sensitiveKindOfField } from "./sensitive-fields.ts";
import { wordsOfField } from "./words-of-field.ts";

/** What a field name, a table header or a label in front of a colon says about its value. */
export interface FieldMeaning {
  readonly kind: FieldKind | null;
  readonly sensitive: SensitiveKind | null;
  /** Whose: "" is the record's own person; "emergency", "receiver", "agent" … are others. "organisation" is nobody. */
  readonly role: string;
}

const NOTHING: FieldMeaning = { kind: null, sensitive: null, role: "" };
const cache = new Map<string, FieldMeaning>();

export function fieldMeaning(name: string): FieldMeaning {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const meaning = readFieldName(name);
  // A page may invent field names without end; the cache must not follow it.
  if (cache.size >= 4_000) cache.clear();
  cache.set(name, meaning);
  return meaning;
}

function readFieldName(name: string): FieldMeaning {
  if (name.length > 80) return NOTHING;
  const words = wordsOfField(name);
  if (words === "") return NOTHING;
  const sensitive = sensitiveKindOfField(words);
  const role = roleOfField(words);
  const rule = FIELD_RULES.find(([, pattern]) => pattern.test(words));
  return { kind: rule?.[0] ?? null, sensitive, role };
}
