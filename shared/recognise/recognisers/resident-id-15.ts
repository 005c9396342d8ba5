import { IDENTITY_WORDS } from "./identity-words.ts";
import { digitsOf, REFUTED, type Recogniser } from "./recogniser.ts";
import { residentId15To18 } from "./resident-id-check.ts";

export const residentId15 = {
  id: "cn-resident-id-15",
  kind: "resident_id",
  country: "CN",
  source: "GB 11643-1989 (15 digits, replaced by GB 11643-1999)",
  pattern: /(?<![\dA-Za-z.-])[1-8]\d{5}[ -]?\d{6}[ -]?\d{3}(?![\dA-Za-z])/g,
  trigger: "card-digits",
  keywords: IDENTITY_WORDS,
  // Fifteen digits without a check digit are also an order number: only where the text says what they are.
  needsKeyword: true,
  validate(raw) {
    const value = residentId15To18(digitsOf(raw));
    return value === null ? REFUTED : { outcome: "confirmed", value, certainty: 0.9 };
  },
  examples: {
    hits: ["身份证号：110101900307001", "一代身份证 110101 900307 001", "证件号码 310115850615123", "身份證：440106 701201 456", "id card 110101900307001"],
    misses: ["110101900307001", "身份证 110101901307001", "订单 110101900307001", "身份证 001101900307001", "身份证 1101019003070012"],
  },
} as const satisfies Recogniser;
