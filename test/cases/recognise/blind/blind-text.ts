import type { PiKind } from "@outflow/shared/contract/kinds.ts";
import { madeUpPerson } from "../../../bench/recognise-quality/made-up-person.ts";
import { Random } from "../../../bench/recognise-quality/random.ts";
import { blindNames } from "./blind-names.ts";

/** [different people, text with slots, sensitive people]. ‹n› is the name of the first person, ‹m2› the mobile number of the second, ‹n:Tom› a literal name. */
export type BlindText = readonly [people: number, text: string, sensitive?: number];

export interface FilledText {
  readonly text: string;
  readonly people: number;
  readonly sensitive: number | undefined;
  readonly spans: readonly { readonly kind: PiKind; readonly start: number; readonly end: number }[];
}

const KINDS: Readonly<Record<string, PiKind>> = {
  n: "name",
  m: "mobile",
  id: "resident_id",
  e: "email",
  card: "bank_card",
  p: "passport",
  plate: "vehicle_plate",
  a: "postal_address",
  l: "landline",
  wx: "wechat",
  qq: "qq",
  b: "birth_date",
  emp: "employee_number",
  hk: "hk_macao_taiwan_phone",
  int: "international_phone",
  ssn: "us_ssn",
  iban: "iban",
};

/** The text with made-up people in its slots and the place of each; the same `seed` gives the same people. */
export function fillBlindText([people, template, sensitive]: BlindText, seed: number): FilledText {
  const random = new Random(seed);
  const firstName = random.int(0, blindNames.length - 1);
  const persons = [0, 1, 2].map((place) => {
    const person = madeUpPerson(random);
    const values: Record<string, string> = {
      n: blindNames[(firstName + place * 7) % blindNames.length] as string,
      m: person.mobile,
      id: person.residentId,
      e: person.email,
      card: person.bankCard,
      p: person.passport,
      plate: person.plate,
      a: person.address,
      l: person.landline,
      wx: person.wechat,
      qq: person.qq,
      b: person.birthDate,
      emp: person.employeeNumber,
    };
    return values;
  });
  const spans: { kind: PiKind; start: number; end: number }[] = [];
  let text = "";
  for (const piece of template.split(/(‹[^›]*›)/)) {
    const slot = /^‹(#?)([a-z]*)(\d*)(?::([^|›]*))?(?:\|([^›]*))?›$/.exec(piece);
    if (slot === null) text += piece;
    else if (slot[1] === "#") text += random.digits(Number(slot[3]));
    else {
      const value = slot[4] ?? (persons[slot[3] === "" ? 0 : Number(slot[3]) - 1]?.[slot[2] as string] as string);
      // ‹n:Ms. Alice Wong|Alice Wong›: what stands there, and the part of it that is the value.
      const part = slot[5] ?? value;
      const start = text.length + value.indexOf(part);
      if (part !== "") spans.push({ kind: KINDS[slot[2] as string] as PiKind, start, end: start + part.length });
      text += value;
    }
  }
  return { text, people, sensitive, spans };
}
