import { REFUTED, type Recogniser } from "./recogniser.ts";
import { isResidentId18 } from "./resident-id-check.ts";

export const residentId = {
  id: "cn-resident-id",
  kind: "resident_id",
  country: "CN",
  source: "GB 11643-1999",
  // Grouped 6-8-4, 3-3-4-4-4 or wrapped over two lines: the check character carries the proof, so any one or two separators will do.
  pattern: /(?<![\dA-Za-z])[1-8](?:[ \-.·\n]{0,2}\d){16}[ \-.·\n]{0,2}[\dXx](?![\dA-Za-z])/g,
  trigger: "digits",
  keywords: ["身份证", "身份證", "证件号", "公民身份", "id card", "id number", "identity"],
  validate(raw) {
    const value = raw.replace(/[ \-.·\n]/g, "").toUpperCase();
    return isResidentId18(value) ? { outcome: "confirmed", value, certainty: 0.99 } : REFUTED;
  },
  examples: {
    hits: ["身份证 61011319991113423X", "440305196210262971", "440305 19621026 2971", "61011319991113423x"],
    misses: ["440305196210262972", "440305196213262971", "订单 202409010000123456", "a440305196210262971"],
  },
} as const satisfies Recogniser;
