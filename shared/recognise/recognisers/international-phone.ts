import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { BEGINS, REFUTED, type Recogniser } from "./recogniser.ts";

export const internationalPhone = {
  id: "international-phone",
  kind: "international_phone",
  country: null,
  source: "ITU-T E.164, numbering plans by libphonenumber",
  pattern: /(?<![\dA-Za-z+])\+\s?[1-9](?:[- .()]{0,2}\d){7,14}(?![\dA-Za-z])/g,
  trigger: "digits",
  begins: BEGINS.plusOrSlash,
  keywords: ["电话", "手机", "phone", "tel", "mobile", "whatsapp"],
  validate(raw) {
    const number = parsePhoneNumberFromString(raw);
    if (number === undefined || !number.isValid() || ["86", "852", "853", "886"].includes(number.countryCallingCode)) return REFUTED;
    return { outcome: "confirmed", value: number.number, certainty: 0.93 };
  },
  examples: {
    hits: ["+1 415 555 2671", "+44 20 7946 0958", "+81-90-1234-5678", "+65 9123 4567", "+49 1512 3456789", "+49 151 23456789"],
    misses: ["+1 234", "1 415 555 2671", "+999 12345678", "+86 13800138000", "A+1 415 555 2671"],
  },
} as const satisfies Recogniser;
