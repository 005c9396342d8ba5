import type { FieldMeaning } from "../field/field-meaning.ts";
import { isEmptyValue, readField } from "../field/read-field.ts";
import { normaliseText } from "../text/normalise-text.ts";
import { speaksOfASpare } from "./gap.ts";
import { readText } from "./read-text.ts";
import type { Reading } from "./reading.ts";
import type { PersonRecord } from "./record.ts";

/** Says in one pass that a text may hold something: seven digits with separators, an @, a mask, or Chinese words. */
const WORTH_READING = /\d[\d \-.·()\u00a0\u00ad\u2000-\u2015\u3000]{5,}\d|[@\u3007\u4e00-\u9fff\uff10-\uff20\u200b]|\d\*{2}/;
/** What English prose needs beside them. */
const WORDS = /\b(?:diagnos|salary|passport|we ?chat|weixin|[wv]x|qq|imei|mac|idf|oaid|gaid|employee|staff|ssn|iban|dob|born|driv)/i;
/** Texts no longer than this in a field without meaning are a label or a code, unless they hold digits or an @. */
const SHORT = 8;

const NAMES: ReadonlySet<string> = new Set(["name", "weak_name", "person_name"]);

export function isWorthReading(text: string): boolean {
  return text.length > 3 && (WORTH_READING.test(text) || (text.includes(" ") && WORDS.test(text)));
}

/** One text value of a record. What is found goes to the record's person, or to the role the field's name gives. */
export function readLeaf(text: string, meaning: FieldMeaning, record: PersonRecord, reading: Reading, base: ((index: number) => number) | null): void {
  const { sensitive, role } = meaning;
  // "leader": "张伟" names somebody, though the field does not say "name".
  const kind = meaning.kind ?? (role !== "" && role !== "organisation" && sensitive === null && text.length <= 12 ? "person_name" : null);
  if (sensitive !== null && !isEmptyValue(text.trim()) && !isDenial(text)) {
    record.side(role).draft.sensitive.add(sensitive);
    reading.findSensitive(sensitive, 0, text.length, base);
  }
  if (kind === "nobody" || (kind === "code" && !text.includes("@"))) return;
  if (kind === "age") {
    const age = /^(\d{1,3})\s?(?:岁|周岁)?$/.exec(text.trim());
    if (age !== null) record.side(role).draft.age = Number(age[1]);
    return;
  }
  // Titles and labels are sentences far more often than they are names.
  const isSentence = kind === "weak_name" && (text.length > 40 || (text.length > 12 && text.split(" ", 5).length > 4));
  // A name with an address or a number behind it is a text about somebody.
  const isMore = kind !== null && NAMES.has(kind) && /\d{7}|@/.test(text);
  if (kind !== null && text.length <= 400 && !isSentence && !isMore) {
    const normalised = normaliseText(text);
    const found = readField(kind, normalised.text.trim());
    const lead = normalised.text.length - normalised.text.trimStart().length;
    for (const candidate of found) {
      record.add(role, kind, candidate);
      reading.find(candidate, base === null ? null : (index) => base(normalised.offsetOf(index + lead)));
    }
    if (found.length > 0) return;
  }
  if (!isWorthReading(text) || (base === null && text.length <= SHORT && !/[\d@]/.test(text))) return;
  const inText = readText(text, reading, base);
  record.addFromText(role, inText.people, speaksOfASpare(text.slice(0, 400)));
  for (const hit of inText.loose) record.side(role).draft.sensitive.add(hit);
}

function isDenial(text: string): boolean {
  return /^(?:无|否|没有|不是|未|正常|健康|none|no|false|negative|n)\b|^(?:无|否|没有|未见|正常|健康|良好)/i.test(text.trim());
}
