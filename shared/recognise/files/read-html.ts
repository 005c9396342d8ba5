import { Parser } from "htmlparser2";
import { decodeText } from "../container/decode-text.ts";
import { Fields, Parts } from "../people/tree.ts";
import type { ReadFile } from "./file-readers.ts";
import { TextAndTables } from "./text-and-tables.ts";

const BLOCK = new Set("p div br li ul ol tr h1 h2 h3 h4 h5 h6 section article header footer blockquote pre dt dd form label option".split(" "));
const UNSEEN = new Set(["script", "style", "template", "noscript", "head"]);

/** What a reader of the page sees: text by blocks, tables, and the values of form fields. */
export const readHtml: ReadFile = async (bytes) => htmlParts(decodeText(bytes, null).text);

export function htmlParts(html: string): Parts {
  const out = new TextAndTables();
  const fields: [string, string][] = [];
  let unseen = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNSEEN.has(name)) unseen++;
        else if (name === "table") out.openTable();
        else if (name === "tr") out.openRow();
        else if (name === "td" || name === "th") out.openCell();
        else if (name === "input" && attributes.value !== undefined && attributes.type !== "hidden")
          fields.push([attributes.name ?? attributes.id ?? "", attributes.value]);
        else if (name === "a" && /^(?:mailto|tel):/i.test(attributes.href ?? ""))
          out.text(` ${(attributes.href ?? "").replace(/^\w+:/, "").replace(/\?.*$/, "")} `);
        if (BLOCK.has(name) && name !== "tr" && name !== "dd") out.text("\n");
      },
      ontext(text) {
        if (unseen === 0) out.text(text.replace(/\s+/g, " "));
      },
      onclosetag(name) {
        if (UNSEEN.has(name)) unseen--;
        else if (name === "table") out.closeTable();
        else if (name === "dt") out.text("：");
        else if (BLOCK.has(name) && name !== "tr" && name !== "br") out.text("\n");
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  const parts = out.parts();
  return new Parts(fields.length > 0 ? [new Fields(fields), ...parts] : parts);
}
