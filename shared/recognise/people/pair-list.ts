import { fieldMeaning } from "../field/field-meaning.ts";
import { Fields, isObject, PlacedText } from "./tree.ts";

const NAMES = [
  "name",
  "key",
  "field",
  "fieldName",
  "field_name",
  "property",
  "label",
  "title",
  "column",
  "columnId",
  "column_id",
  "id",
  "fieldId",
  "k",
  "question",
  "字段",
  "名称",
] as const;
const VALUES = ["value", "val", "values", "content", "text", "answer", "v", "data", "stringValue", "string_value", "字段值", "值"] as const;

const VALUE_KEYS: ReadonlySet<string> = new Set(VALUES);

function isValueKey(key: string): boolean {
  return VALUE_KEYS.has(key);
}

/** What `{ question: "您的姓名", answer: … }` or `{ label: "手机", value: … }` asks for; null where it asks for nothing of a person's. */
export function askedIn(object: Record<string, unknown>): string | null {
  const name = PAIR_NAMES.map((key) => textOf(object[key])).find((text) => typeof text === "string" && text !== "");
  if (typeof name !== "string" || name.length > 40 || Object.keys(object).length > 6) return null;
  const { kind, sensitive } = fieldMeaning(name);
  return sensitive === null && (kind === null || kind === "nobody" || kind === "code" || kind === "weak_name") ? null : name;
}

const PAIR_NAMES = ["question", "label", "title", "fieldName", "field", "key", "name", "问题"] as const;

/** `[{ name: "email", value: … }, …]` is an object in other clothes; null when the array is something else. */
export function pairListAsFields(array: readonly unknown[]): Fields | null {
  const first = array[0];
  if (!isObject(first)) return null;
  const keys = Object.keys(first);
  if (keys.length > 6 || !keys.some(isValueKey)) return null;
  const nameKey = NAMES.find((key) => typeof nameOf(first[key]) === "string" && nameOf(first[key]) !== "");
  const valueKey = VALUES.find((key) => key in first);
  if (nameKey === undefined || valueKey === undefined) return null;
  const entries: [string, unknown][] = [];
  const seen = new Set<string>();
  for (const item of array) {
    if (!isObject(item)) return null;
    const name = nameOf(item[nameKey]);
    if (typeof name !== "string" || name.length > 80 || seen.has(name)) return null;
    seen.add(name);
    entries.push([name, item[valueKey] ?? item[String(textOf(item.type))]]);
  }
  // {id: "1", text: "…"}, {id: "2", text: "…"} are messages; names of fields are words.
  return entries.every(([name]) => /^[\p{L}_][\p{L}\p{N}_ .:/()-]*$/u.test(name) && !/^[\da-f-]{20,}$/i.test(name)) ? new Fields(entries) : null;
}

/** A name, or the name of a described field: `field: { ref: "mobile", type: … }`. */
function nameOf(value: unknown): unknown {
  return isObject(value) && !(value instanceof PlacedText) ? textOf(value.title ?? value.label ?? value.ref ?? value.name ?? value.key) : textOf(value);
}

export function textOf(value: unknown): unknown {
  return value instanceof PlacedText ? value.text : value;
}
