import { REFUTED, type Recogniser } from "./recogniser.ts";

export const iban = {
  id: "iban",
  kind: "iban",
  country: null,
  source: "ISO 13616-1: two letters, two check digits (ISO 7064 MOD 97-10), up to 30 characters",
  pattern: /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![A-Za-z\d])/g,
  trigger: "digits",
  keywords: ["iban", "账号", "account"],
  validate(raw) {
    const value = raw.replaceAll(" ", "");
    if (value.length < 15 || value.length > 34 || !/\d{4}/.test(value)) return REFUTED;
    let rest = 0;
    for (const char of value.slice(4) + value.slice(0, 4)) for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97;
    return rest === 1 ? { outcome: "confirmed", value, certainty: 0.97 } : REFUTED;
  },
  examples: {
    hits: ["IBAN DE89 3704 0044 0532 0130 00", "GB82WEST12345698765432", "FR14 2004 1010 0505 0001 3M02 606"],
    misses: ["DE88 3704 0044 0532 0130 00", "AB12", "SN20240101ABCD0001"],
  },
} as const satisfies Recogniser;
