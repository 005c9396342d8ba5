import { IDENTITY_WORDS } from "./identity-words.ts";
import { BEGINS, REFUTED, type Recogniser } from "./recogniser.ts";

const BLANK = 36;

/** One or two letters (A = 10), six digits and a check character (A = 10): weights 9 … 1, and the sum is a multiple of eleven. */
function passesCheck(id: string): boolean {
  const whole = id.padStart(9, " ");
  let sum = 0;
  for (let place = 0; place < 9; place++) sum += countOf(whole.charCodeAt(place)) * (9 - place);
  return sum % 11 === 0;
}

function countOf(code: number): number {
  return code === 32 ? BLANK : code >= 65 ? code - 55 : code - 48;
}

export const hongKongId = {
  id: "hk-identity-card",
  kind: "resident_id",
  country: "HK",
  source: "Registration of Persons: 香港身份證, letters, six digits and a check character in brackets",
  pattern: /(?<![A-Za-z\d])[A-Z]{1,2}[ -]?\d{6} ?(?:\([\dA]\)|[\dA])(?![A-Za-z\d])/g,
  trigger: "digits",
  begins: BEGINS.capital,
  keywords: IDENTITY_WORDS,
  // One code in eleven passes the check.
  needsKeyword: true,
  validate(raw) {
    const value = raw.replace(/[^A-Z\d]/g, "");
    return passesCheck(value) ? { outcome: "confirmed", value, certainty: 0.93 } : REFUTED;
  },
  examples: {
    hits: ["香港身份證 A123456(3)", "HKID: Z683365(A)", "身份證號碼：AB987654(3)", "身份证 A123456(3)", "HKID A1234563"],
    misses: ["A123456(3)", "HKID: A123456(4)", "型號 Z683365(A)", "身份證 A12345(3)", "身份證 A1234567(3)"],
  },
} as const satisfies Recogniser;
