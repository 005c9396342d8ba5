import { digitsOf, REFUTED, type Recogniser } from "./recogniser.ts";

export const usSsn = {
  id: "us-ssn",
  kind: "us_ssn",
  country: "US",
  source: "US Social Security Administration: area not 000, 666 or 900–999, group not 00, serial not 0000",
  pattern: /(?<![\dA-Za-z-])\d{3}[- ]?\d{2}[- ]?\d{4}(?![\dA-Za-z]|-\d)/g,
  trigger: "digits",
  keywords: ["ssn", "social security", "社会安全"],
  needsKeyword: true,
  validate(raw) {
    const value = digitsOf(raw);
    return /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(value) ? { outcome: "confirmed", value, certainty: 0.9 } : REFUTED;
  },
  examples: {
    hits: ["SSN 219-09-9999", "social security number: 219 09 9999", "SSN: 219099999", "My Social Security No. is 219-09-9999", "社会安全号 219-09-9999"],
    misses: ["219-09-9999", "SSN 000-12-3456", "SSN 666-12-3456", "SSN 219-00-9999", "SSN 219-09-0000"],
  },
} as const satisfies Recogniser;
