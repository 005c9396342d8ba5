import type { PiKind } from "../../contract/kinds.ts";
import { RECOGNISERS } from "../recognisers/all-recognisers.ts";
import { REFUTED, type Recogniser } from "../recognisers/recogniser.ts";
import type { Candidate } from "../text/candidate.ts";
import { holdsEnglishName } from "../text/english-names.ts";
import { readBirthDate, readBirthMonth } from "./birth-date.ts";
import type { FieldKind } from "./field-kind.ts";
import { namesInField } from "./names-in-field.ts";

const DOCUMENTS: readonly PiKind[] = ["resident_id", "passport", "hk_macao_permit", "taiwan_permit", "foreigner_permit"];
const PHONES: readonly PiKind[] = ["mobile", "landline", "hk_macao_taiwan_phone", "international_phone"];

/** What a field may hold, given what its name says. */
const HELD: Partial<Record<FieldKind, readonly PiKind[]>> = {
  resident_id: DOCUMENTS,
  identity_number: [...DOCUMENTS, "driving_licence"],
  passport: DOCUMENTS.filter((kind) => kind !== "hk_macao_permit"),
  hk_macao_permit: DOCUMENTS,
  taiwan_permit: DOCUMENTS,
  foreigner_permit: DOCUMENTS,
  mobile: PHONES,
  landline: PHONES,
  phone: PHONES,
  contact: [...PHONES, "email"],
  email: ["email"],
  bank_card: ["bank_card", "iban"],
  account_number: ["bank_card", "email", "mobile"],
  iban: ["iban", "bank_card"],
  us_ssn: ["us_ssn"],
  social_security_number: ["resident_id"],
  driving_licence: ["resident_id"],
  vehicle_plate: ["vehicle_plate"],
};

/** Values that are an identifier by their field alone: shape and certainty. */
const BY_FIELD: Partial<Record<FieldKind, readonly [RegExp, number]>> = {
  bank_card: [/^\d{12,21}$/, 0.7],
  wechat: [/^(?:[a-z][\w-]{5,19}|1[3-9]\d{9})$/i, 0.8],
  qq: [/^[1-9]\d{4,10}$/, 0.8],
  alipay: [/^(?:1[3-9]\d{9}|[^\s@]{1,64}@[^\s@]{3,80}|2088\d{12})$/, 0.8],
  employee_number: [/^(?=.*\d)[A-Za-z]{0,6}[-_]?\d{2,16}$/, 0.5],
  social_security_number: [/^[A-Z\d]{8,20}$/i, 0.8],
  driving_licence: [/^[A-Z\d]{8,18}$/i, 0.8],
  hk_macao_permit: [/^[CHMW][A-Z]?\d{7,10}$/i, 0.85],
  taiwan_permit: [/^(?:\d{8}(?:\d{2}[A-Z])?|[LT]\d{8,10})$/i, 0.85],
  passport: [/^(?=.*\d{5})[A-Z\d]{7,10}$/i, 0.85],
  device_id: [/^(?:\d{14,17}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?:[\da-f]{2}[:-]){5}[\da-f]{2}|[\da-f]{16}|[\da-f]{32})$/i, 0.6],
};

const EMPTY = /^(?:|-+|\/|null|none|n\/?a|nil|undefined|无|暂无|未知|未填|空|0+)$/i;

export function isEmptyValue(text: string): boolean {
  return EMPTY.test(text);
}

/** The identifiers and attributes in a field whose name says what it holds; `text` is normalised and trimmed. */
export function readField(kind: FieldKind, text: string): Candidate[] {
  if (isEmptyValue(text)) return [];
  const held = HELD[kind];
  const found: Candidate[] = [];
  // What the field is called first: some passports have the form of an identity card.
  if (held !== undefined) {
    for (const recogniser of RECOGNISERS) if (recogniser.kind === kind) readWith(recogniser, text, found);
    for (const recogniser of RECOGNISERS) if (recogniser.kind !== kind && held.includes(recogniser.kind)) readWith(recogniser, text, found);
  }
  if (found.length > 0) return found;
  const shape = BY_FIELD[kind];
  const compact = text.replace(/[\s-]+/g, "");
  if (shape !== undefined) {
    const value = kind === "device_id" ? text : compact;
    return shape[0].test(value) ? [whole(kind as PiKind, canonical(kind, value), text, "unknown", shape[1])] : [];
  }
  if (kind === "name" || kind === "weak_name" || kind === "account_name") return namesInField(text);
  if (kind === "part_name")
    return namesInField(text).filter(({ value, certainty }) => certainty >= 0.6 && (!/[A-Za-z]/.test(value) || holdsEnglishName(value)));
  if (kind === "person_name") return namesInField(text).filter((name) => name.certainty >= 0.6);
  // Half a name has no shape of its own: "洋" is one.
  if (kind === "first_name" || kind === "last_name") return /^[^\d@:/]{1,30}$/.test(text) ? [whole("name", text, text, "unknown", 0.5)] : [];
  if (kind === "birth_date") {
    const day = readBirthDate(text) ?? readBirthMonth(text);
    return day === null ? [] : [whole("birth_date", day, text, "confirmed", 0.9)];
  }
  if (kind === "gender") return /^(?:男|女|男性|女性|m|f|male|female)$/i.test(text) ? [whole("gender", text, text, "confirmed", 0.9)] : [];
  if (kind === "credential") return [whole("credential", "", text, "unknown", 0.8)];
  if (kind === "postal_address") return text.length >= 6 && !/:\/\/|@|^[+\d][\d -]{6,}$/.test(text) ? [whole("postal_address", "", text, "unknown", 0.8)] : [];
  return [];
}

function canonical(kind: FieldKind, value: string): string {
  return kind === "wechat" || kind === "alipay" || kind === "device_id" ? value.toLowerCase() : value.toUpperCase();
}

function whole(kind: PiKind, value: string, text: string, check: "confirmed" | "unknown", certainty: number): Candidate {
  return { kind, value, start: 0, end: text.length, recogniser: `field-${kind.replaceAll("_", "-")}`, check, certainty, masked: false, labelled: true };
}

function readWith(recogniser: Recogniser, text: string, found: Candidate[]): void {
  recogniser.pattern.lastIndex = 0;
  for (let match = recogniser.pattern.exec(text); match !== null; match = recogniser.pattern.exec(text)) {
    const raw = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(raw);
    const check = recogniser.standsFree?.(text, start, start + raw.length, "field") === false ? REFUTED : recogniser.validate(raw, true);
    if (check.outcome === "refuted" || found.some((other) => start < other.end && other.start < start + raw.length)) continue;
    found.push({
      kind: recogniser.kind,
      value: check.value,
      start,
      end: start + raw.length,
      recogniser: recogniser.id,
      check: check.outcome,
      certainty: Math.min(0.99, check.certainty + 0.04),
      masked: check.masked === true,
      labelled: true,
    });
  }
}
