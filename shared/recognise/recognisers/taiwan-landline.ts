import { LANDLINE_WORDS } from "./landline.ts";
import { digitsOf, REFUTED, type Recogniser } from "./recogniser.ts";

export const taiwanLandline = {
  id: "taiwan-landline",
  kind: "landline",
  country: "TW",
  source: "National Communications Commission: area codes 02–08, of two to four digits, and seven or eight digits",
  pattern:
    /(?<![\dA-Za-z])(?:\(0(?:[2-8]|37|49|8[29]|826|836)\)[- ]?|0[2-8]-(?=\d{4}))\d{3,4}[- ]?\d{3,4}(?:\s?(?:#|轉|分機|ext\.?)\s?\d{1,6})?(?![\dA-Za-z]|[-.]\d)/g,
  trigger: "digits",
  keywords: LANDLINE_WORDS,
  // A number in brackets behind another is also a footnote.
  needsKeyword: true,
  notAfter: /客服|專線|总机|總機|傳真|fax|hotline/i,
  validate(raw) {
    const [number = "", extension = ""] = raw.split(/#|轉|分機|ext\.?/);
    const digits = digitsOf(number);
    if (digits.length < 9 || digits.length > 10) return REFUTED;
    return { outcome: "unknown", value: `+886${digits.slice(1)}${extension === "" ? "" : `-${digitsOf(extension)}`}`, certainty: 0.8 };
  },
  examples: {
    hits: ["電話 (02)2345-6789", "請撥 (02)2345-6789#215", "市話：(04)2234-5678", "聯絡電話(037)234-567", "Tel (07) 234-5678 分機 12", "電話 02-2345-6789"],
    misses: ["(02)2345-6789", "客服專線電話 (02)2345-6789", "電話 (02)2345-67", "電話 (01)2345-6789", "式 (3) 1234-5678"],
  },
} as const satisfies Recogniser;
