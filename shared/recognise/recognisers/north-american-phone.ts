import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { PHONE_WORDS } from "./phone-words.ts";
import { digitsOf, REFUTED, type Recogniser } from "./recogniser.ts";

/** Free of charge, or a service line of the mainland: nobody's own. */
const SERVICE = /^(?:400|8(?:00|33|44|55|66|77|88))/;

/** Numbers as people in North America write them at home, without +1 or 001. */
export const northAmericanPhone = {
  id: "north-american-phone",
  kind: "international_phone",
  country: null,
  source: "North American Numbering Plan (area code, exchange, line), by libphonenumber",
  pattern: /(?<![\dA-Za-z+.-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-. ]\d{4}(?![\dA-Za-z]|[-.]\d)/g,
  trigger: "digits",
  keywords: PHONE_WORDS,
  // Ten digits in this grouping are also a part number.
  needsKeyword: true,
  validate(raw) {
    const digits = digitsOf(raw);
    const number = SERVICE.test(digits) ? undefined : parsePhoneNumberFromString(digits, "US");
    return number?.isPossible() === true ? { outcome: "unknown", value: number.number, certainty: 0.75 } : REFUTED;
  },
  examples: {
    hits: ["Phone: (415) 555-2671", "tel 415-555-2671", "cell: 212.555.0123", "电话 (415) 555-2671", "Mobile (604) 555 0188"],
    misses: ["415-555-2671", "Phone: 400-820-8820", "phone 115-555-2671", "tel: 800-555-0199", "Phone model 415-555-26711", "part (415) 555-2671"],
  },
} as const satisfies Recogniser;
