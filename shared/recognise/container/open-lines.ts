import { Parts } from "../people/tree.ts";
import { parseJson } from "./parse-json.ts";

/** NDJSON: every line a document of its own, a broken line a text. Null when no more than one line is JSON. */
export function openLines(text: string): Parts | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const values = lines.map((line) => parseJson(line) ?? line);
  return values.filter((value) => typeof value === "object").length > 1 ? new Parts(values) : null;
}
