import { Parser } from "htmlparser2";
import { decodeText } from "../container/decode-text.ts";
import { pairListAsFields } from "../people/pair-list.ts";
import { LIMITS } from "../people/reading.ts";
import { Fields } from "../people/tree.ts";
import type { ReadFile } from "./file-readers.ts";

interface Element {
  readonly name: string;
  readonly entries: [string, unknown][];
  text: string;
}

/** Elements as records: attributes and leaf elements are fields, elements of one name side by side a list. Entities of a DTD are not expanded. */
export const readXml: ReadFile = async (bytes, reading) => {
  const root: Element = { name: "", entries: [], text: "" };
  const open: Element[] = [root];
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > LIMITS.depth) {
          tooDeep++;
          reading.cutOff("too-deep");
          return;
        }
        open.push({ name: name.slice(name.indexOf(":") + 1), entries: Object.entries(attributes), text: "" });
      },
      ontext(text) {
        const current = open.at(-1);
        if (current !== undefined && tooDeep === 0) current.text += text;
      },
      onclosetag() {
        if (tooDeep > 0) {
          tooDeep--;
          return;
        }
        const closed = open.pop();
        if (closed !== undefined) open.at(-1)?.entries.push([closed.name, treeOf(closed)]);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(decodeText(bytes, null).text);
  return treeOf(root);
};

function treeOf(element: Element): unknown {
  const text = element.text.trim();
  if (element.entries.length === 0) return text;
  if (element.name === "dict") return dictionary(element.entries);
  const byName = new Map<string, unknown[]>();
  for (const [name, value] of element.entries) {
    const values = byName.get(name);
    if (values === undefined) byName.set(name, [value]);
    else values.push(value);
  }
  const entries: [string, unknown][] = [...byName].map(([name, values]) => [name, values.length === 1 ? values[0] : (pairsOf(values) ?? values)]);
  if (text !== "") entries.push(["text", text]);
  return new Fields(entries);
}

/** `<field name="手机"><value>…</value></field> …` is a record in other clothes. */
function pairsOf(values: readonly unknown[]): Fields | null {
  return pairListAsFields(values.map((value) => (value instanceof Fields ? Object.fromEntries(value.entries) : value)));
}

/** A property list of Apple's: each key stands before its value. */
function dictionary(entries: readonly (readonly [string, unknown])[]): Fields {
  const fields: [string, unknown][] = [];
  let key = "";
  for (const [name, value] of entries)
    if (name === "key" && typeof value === "string") key = value;
    else fields.push([key, value]);
  return new Fields(fields);
}
