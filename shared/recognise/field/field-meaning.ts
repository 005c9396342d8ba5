import type { SensitiveKind } from "../../contract/kinds.ts";
import type { FieldKind } from "./field-kind.ts";
import { roleOfField } from "./field-role.ts";
import { FIELD_RULES } from "./field-rules.ts";
import { isPart } from "./part-words.ts";
import { kindOfPinyin } from "./pinyin-fields.ts";
import { sensitiveKindOfField } from "./sensitive-fields.ts";
import { inFull } from "./short-words.ts";
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
  const role = roleOfField(words) || roleInFull(words);
  return { kind: kindOfWords(words), sensitive, role };
}

/** The part that a name cut short gives; the account of ACCT_NM is no organisation's. */
function roleInFull(words: string): string {
  const full = inFull(words);
  const role = full === words ? "" : roleOfField(full);
  return role === "organisation" ? "" : role;
}

/** What pages put around the name of a field: "txt_name", "phone_input", "q_mobile". */
const OF_THE_PAGE =
  /^(?:txt|input|ipt|fld|field|frm|form|tb|q|question|answer|var|param|col|column|custom|cf) | (?:input|field|value|val|text|txt|box|block|element|cell|col|column|question|answer|action|str)$/g;

function ruleFor(words: string): FieldKind | null {
  return FIELD_RULES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function ruleWithin(words: string): FieldKind | null {
  const inner = inFull(words.replace(OF_THE_PAGE, ""));
  return inner === words ? null : ruleFor(inner);
}

const CHINESE = /[\u4e00-\u9fff]/;

/** The rules of whole words come first, but for those that would see a thing in 项目负责人 or 产品经理. */
function kindOfWords(words: string): FieldKind | null {
  const known = kindOfPinyin(words) ?? ruleFor(words);
  const kind = known === null || known === "code" ? (ruleWithin(words) ?? known) : known;
  return (kind === null || kind === "nobody") && CHINESE.test(words) && isPart(words) ? "person_name" : kind;
}
