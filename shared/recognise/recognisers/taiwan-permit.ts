import type { Recogniser } from "./recogniser.ts";

export const taiwanPermit = {
  id: "taiwan-permit",
  kind: "taiwan_permit",
  country: "CN",
  source: "National Immigration Administration: 台湾居民来往大陆通行证 (8 digits; older 10 digits and a letter) and 大陆居民往来台湾通行证 (L, T)",
  pattern: /(?<![A-Za-z\d])(?:[LTlt]\d{8}|\d{10}(?:\([A-Za-z]\)|[A-Za-z])|\d{4} ?\d{4})(?![A-Za-z\d])/g,
  trigger: "digits",
  keywords: ["台胞证", "台胞證", "台湾通行证", "台湾居民来往", "往来台湾", "taiwan compatriot", "mtp"],
  needsKeyword: true,
  validate: (raw) => ({ outcome: "unknown", value: raw.toUpperCase().replace(/[() ]/g, ""), certainty: 0.88 }),
  examples: {
    hits: [
      "台胞证 01234567",
      "台胞证号：0123456701(B)",
      "往来台湾通行证 L12345678",
      "台湾居民来往大陆通行证号码 01234567",
      "台胞證：0123456701B",
      "台胞证 0123 4567",
    ],
    misses: ["01234567", "订单 L12345678", "台胞证 1234567", "台湾 01234567", "台湾 0123 4567", "台胞证 X12345678"],
  },
} as const satisfies Recogniser;
