import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { PHONE_WORDS } from "./phone-words.ts";
import { BEGINS, REFUTED, type Recogniser } from "./recogniser.ts";

export const internationalPhone = {
  id: "international-phone",
  kind: "international_phone",
  country: null,
  source: "ITU-T E.164, numbering plans by libphonenumber",
  pattern: /(?<![\dA-Za-z+])(?:\+|00(?!86|85[23]|886))\s?[1-9](?:[- .()]{0,2}\d){7,14}(?![\dA-Za-z])/g,
  trigger: "digits",
  begins: BEGINS.plusOrSlash | (1 << 0),
  keywords: PHONE_WORDS,
  validate(raw, announced) {
    const abroad = raw.startsWith("+");
    const number = abroad || announced ? parsePhoneNumberFromString(abroad ? raw : `+${raw.slice(2)}`) : undefined;
    if (number === undefined || ["86", "852", "853", "886"].includes(number.countryCallingCode)) return REFUTED;
    // Numbering plans grow: where a word announces it, a number of a possible length is one.
    if (!number.isValid()) return announced && number.isPossible() ? { outcome: "unknown", value: number.number, certainty: 0.75 } : REFUTED;
    return { outcome: "confirmed", value: number.number, certainty: 0.93 };
  },
  examples: {
    hits: [
      "+1 415 555 2671",
      "+44 20 7946 0958",
      "+81-90-1234-5678",
      "+65 9123 4567",
      "+49 1512 3456789",
      "+49 151 23456789",
      "电话 +44 (0)20 7946 0958",
      "电话 0044 20 7946 0958",
      "call 001-415-555-2671",
      "mobile +44 (0)7700 900 123",
    ],
    misses: ["+1 234", "1 415 555 2671", "+999 12345678", "+86 13800138000", "A+1 415 555 2671", "0044 20 7946 0958", "+44 7700 900 123"],
  },
} as const satisfies Recogniser;
