import { fieldMeaning } from "../field/field-meaning.ts";
import { textOf } from "./pair-list.ts";
import { isObject, PlacedText } from "./tree.ts";

const LISTS = /^(?:columns?|fields?|headers?|schema|cols|properties|列|字段)(?: ?_?(?:by_?id|map|names|titles|labels))?$/i;
const IDS = ["id", "key", "field", "dataIndex", "columnId", "column_id", "fieldId", "field_id", "name", "prop"] as const;
const TITLES = ["title", "label", "header", "headerName", "displayName", "display_name", "text", "caption", "name"] as const;
/** Column lists stand near the top. */
const DEPTH = 5;
const MOST = 2_000;

/** Finds `columns: [{ id: "c2", title: "订单号" }, …]` and notes what each id is called. */
export function collectColumnNames(value: unknown, names: Map<string, string>, depth = 0): void {
  if (depth > DEPTH || names.size > MOST) return;
  if (Array.isArray(value)) {
    // Rows are many and alike; a list of columns stands beside them.
    for (const item of value.slice(0, 3)) collectColumnNames(item, names, depth + 1);
    return;
  }
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return;
  for (const [name, inner] of Object.entries(value)) {
    if (Array.isArray(inner) && LISTS.test(name)) for (const column of inner.slice(0, MOST)) noteColumn(column, names);
    else if (isObject(inner) && LISTS.test(name)) noteColumnMap(inner, names);
    if (typeof inner === "object" && inner !== null) collectColumnNames(inner, names, depth + 1);
  }
}

/** `{ c1: "姓名", c2: "手机" }` or `{ fldA: { name: "姓名" }, … }`: a map of columns where most values are names of fields and the keys are not. */
function noteColumnMap(map: Record<string, unknown>, names: Map<string, string>): void {
  const titles = Object.entries(map)
    .slice(0, MOST)
    .flatMap(([id, column]) => {
      const title = isObject(column) && !(column instanceof PlacedText) ? titleOf(column, id) : textOf(column);
      return typeof title === "string" && title.length <= 40 && !saysSomething(id) ? [[id, title] as const] : [];
    });
  const telling = titles.filter(([, title]) => saysSomething(title)).length;
  if (telling >= 2 && telling * 2 >= titles.length) for (const [id, title] of titles) names.set(id, title);
}

function saysSomething(name: string): boolean {
  const { kind, sensitive } = fieldMeaning(name);
  return kind !== null || sensitive !== null;
}

function titleOf(column: Record<string, unknown>, id: unknown): unknown {
  return TITLES.map((key) => textOf(column[key])).find((text) => typeof text === "string" && text !== id);
}

function noteColumn(column: unknown, names: Map<string, string>): void {
  if (!isObject(column) || "value" in column) return;
  const id = IDS.map((key) => textOf(column[key])).find((text) => typeof text === "string");
  const title = titleOf(column, id);
  if (typeof id === "string" && typeof title === "string" && title.length <= 80) names.set(id, title);
}
