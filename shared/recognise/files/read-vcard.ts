import { decodeText } from "../container/decode-text.ts";
import { Fields } from "../people/tree.ts";
import type { ReadFile } from "./file-readers.ts";

/** RFC 6350 properties that say something about the person, by the words the recogniser knows. */
const FIELD_OF: Readonly<Record<string, string>> = {
  FN: "full name",
  TEL: "phone",
  EMAIL: "email",
  ADR: "address",
  BDAY: "birthday",
  GENDER: "gender",
  NOTE: "note",
  "X-QQ": "qq",
  "X-WECHAT": "wechat",
  IMPP: "note",
};

/** A contact file (vCard 2.1–4.0): every card is one person. */
export const readVcard: ReadFile = async (bytes) => {
  const unfolded = decodeText(bytes, null)
    .text.replace(/=\r?\n(?==)/g, "")
    .replace(/\r?\n[ \t]/g, "");
  const cards: Fields[] = [];
  for (const card of unfolded.split(/^BEGIN:VCARD\s*$/im).slice(1)) cards.push(readCard(card));
  return cards;
};

function readCard(card: string): Fields {
  const values = new Map<string, string[]>();
  let structuredName = "";
  for (const line of card.split(/\r?\n/)) {
    const match = /^(?:[\w-]+\.)?([A-Z-]+)((?:;[^:\n]{0,200})?):(.*)$/i.exec(line);
    if (match === null) continue;
    const name = (match[1] ?? "").toUpperCase();
    const raw = /quoted-printable/i.test(match[2] ?? "") ? fromQuotedPrintable(match[3] ?? "", match[2] ?? "") : (match[3] ?? "");
    const value = raw.replace(/\\([,;nN\\])/g, (_, char: string) => (char === "n" || char === "N" ? " " : char)).trim();
    if (name === "N") structuredName = raw.split(";").slice(0, 2).join("");
    const field = FIELD_OF[name];
    if (field === undefined || value === "") continue;
    const text = name === "ADR" ? value.replaceAll(";", " ").trim() : value.replace(/^tel:|^mailto:/i, "");
    values.set(field, [...(values.get(field) ?? []), text]);
  }
  if (!values.has("full name") && structuredName !== "") values.set("full name", [structuredName]);
  return new Fields([...values].map(([field, list]) => [field, list.length === 1 ? list[0] : list]));
}

function fromQuotedPrintable(text: string, parameters: string): string {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const hex = text[i] === "=" ? /^[\dA-F]{2}/i.exec(text.slice(i + 1, i + 3))?.[0] : undefined;
    if (hex === undefined) bytes.push(text.charCodeAt(i) & 0xff);
    else {
      bytes.push(Number.parseInt(hex, 16));
      i += 2;
    }
  }
  return decodeText(Uint8Array.from(bytes), /charset=([\w-]{1,40})/i.exec(parameters)?.[1] ?? null).text;
}
