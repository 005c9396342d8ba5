import { IDENTITY_WORDS } from "./identity-words.ts";
import { BEGINS, REFUTED, type Recogniser } from "./recogniser.ts";

/** What each letter counts, in the order of the alphabet: the place of the first registration. */
const LETTERS = [10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33] as const;

/** The letter as two digits, then nine digits: weights 1, 9, 8 … 1, 1, and the sum is a multiple of ten. */
function passesCheck(id: string): boolean {
  const letter = LETTERS[id.charCodeAt(0) - 65] ?? 0;
  let sum = Math.floor(letter / 10) + (letter % 10) * 9 + Number(id[9]);
  for (let place = 1; place < 9; place++) sum += Number(id[place]) * (9 - place);
  return sum % 10 === 0;
}

export const taiwanId = {
  id: "tw-national-id",
  kind: "resident_id",
  country: "TW",
  source: "國民身分證統一編號 (letter, 1 or 2, check digit) and 新式外來人口統一證號 (8 or 9 in the second place)",
  pattern: /(?<![A-Za-z\d])[A-Z][1289]\d{8}(?![A-Za-z\d])/g,
  trigger: "digits",
  begins: BEGINS.capital,
  keywords: IDENTITY_WORDS,
  // One code in ten passes the check.
  needsKeyword: true,
  validate: (raw) => (passesCheck(raw) ? { outcome: "confirmed", value: raw, certainty: 0.95 } : REFUTED),
  examples: {
    hits: ["身分證字號 A123456789", "身份證：B287654326", "身分證統一編號是 F131104093", "台湾身份证 A123456789", "居留證 A800000014"],
    misses: ["A123456789", "身分證字號 A123456788", "型號 A123456789", "身分證 A1234567890", "身分證字號 A323456789"],
  },
} as const satisfies Recogniser;
