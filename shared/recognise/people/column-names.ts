import { textOf } from "./pair-list.ts";
import { isObject } from "./tree.ts";

const LISTS = /^(?:columns?|fields?|headers?|schema|cols|properties|列|字段)$/i;
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
    if (typeof inner === "object" && inner !== null) collectColumnNames(inner, names, depth + 1);
  }
}

function noteColumn(column: unknown, names: Map<string, string>): void {
  if (!isObject(column) || "value" in column) return;
  const id = IDS.map((key) => textOf(column[key])).find((text) => typeof text === "string");
  const title = TITLES.map((key) => textOf(column[key])).find((text) => typeof text === "string" && text !== id);
  if (typeof id === "string" && typeof title === "string" && title.length <= 80) names.set(id, title);
}
