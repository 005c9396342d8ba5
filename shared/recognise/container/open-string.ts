import { Fields } from "../people/tree.ts";

/** Longest string that is tried as a document of its own. */
const LONGEST = 8_000_000;

/** What a string holds when it is a document itself (JSON, a form); undefined for plain text. */
export function openString(text: string, _name: string): unknown {
  const length = text.length;
  if (length < 8 || length > LONGEST) return undefined;
  const first = text.charCodeAt(0);
  if ((first === 0x7b || first === 0x5b) && (text.endsWith("}") || text.endsWith("]"))) return parseJson(text);
  if (first === 0x22 && text.endsWith('"')) return parseJson(text);
  return openForm(text);
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function openForm(text: string): unknown {
  if (!/^[\w.[\]%-]{1,80}=[^&\s]*(?:&[\w.[\]%-]{1,80}=[^&\s]*)+$/.test(text.length > 100_000 ? "" : text)) return undefined;
  return new Fields([...new URLSearchParams(text)]);
}
