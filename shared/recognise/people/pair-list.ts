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
  "attribute",
  "attributeName",
  "param",
  "paramName",
  "k",
  "question",
  "字段",
  "名称",
] as const;
const VALUES = [
  "value",
  "val",
  "values",
  "content",
  "text",
  "answer",
  "v",
  "data",
  "stringValue",
  "string_value",
  "fieldValue",
  "field_value",
  "attributeValue",
  "paramValue",
  "字段值",
  "值",
] as const;
const ANY_NAME = NAMES.map((name) => name.toLowerCase());
const ANY_VALUE = VALUES.map((name) => name.toLowerCase());

const VALUE_KEYS: ReadonlySet<string> = new Set(ANY_VALUE);

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
  if (keys.length > 6) return null;
  const plain = keys.map(plainKey);
  if (!plain.some(isValueKey)) return null;
  const nameKey = keyFor(ANY_NAME, plain, keys, (key) => typeof nameOf(first[key]) === "string" && nameOf(first[key]) !== "");
  const valueKey = keyFor(ANY_VALUE, plain, keys, (key) => key !== nameKey);
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

/** "Name" and "@name" (XML as JSON) are "name". */
function plainKey(key: string): string {
  return key.replace(/^[@#$]/, "").toLowerCase();
}

/** The key that comes first among `wanted`, whatever its place in the object. */
function keyFor(wanted: readonly string[], plain: readonly string[], keys: readonly string[], fits: (key: string) => boolean): string | undefined {
  let best = wanted.length;
  let found: string | undefined;
  for (const [index, key] of keys.entries()) {
    const rank = wanted.indexOf(plain[index] ?? "");
    if (rank === -1 || rank >= best || !fits(key)) continue;
    best = rank;
    found = key;
  }
  return found;
}

/** A name, or the name of a described field: `field: { ref: "mobile", type: … }`. */
function nameOf(value: unknown): unknown {
  return isObject(value) && !(value instanceof PlacedText) ? textOf(value.title ?? value.label ?? value.ref ?? value.name ?? value.key) : textOf(value);
}

export function textOf(value: unknown): unknown {
  return value instanceof PlacedText ? value.text : value;
}
