import { groupShape } from "./number-groups.ts";
import { digitsOf, REFUTED, type Recogniser } from "./recogniser.ts";

/** How people break eleven digits; an IP address or a version number breaks them otherwise. */
const SHAPES = new Set(["11", "3-4-4", "3-8", "7-4", "3-3-5", "4-3-4", "4-4-3", "3-5-3", "3-4-2-2", "5-6", "6-5", "3-2-2-2-2", "1-1-1-1-1-1-1-1-1-1-1"]);

export const mobile = {
  id: "cn-mobile",
  kind: "mobile",
  country: "CN",
  source: "MIIT numbering plan for public mobile networks (13x–19x)",
  pattern:
    /(?<![\dA-Za-z_])(?<!\d[-.:]|(?<!\d{10})\d\/|[A-Za-z]\/|第)(?:[(]?(?:\+|00|011[- ]?)?86[)]?[- .]{0,2})?[(]?1[ \-.·\n]{0,2}[3-9](?:[ \-.·\n)]{0,2}\d){9}(?![\dA-Za-z_@*]|[-.:]\d|\/(?!\d{11}(?!\d))\d|:\/\/|\s?[*×/=]\s?\d)/g,
  trigger: "digits",
  keywords: ["手机", "手機", "电话", "電話", "联系方式", "mobile", "phone", "tel", "cell", "whatsapp", "微信", "wechat", "致电", "拨打", "call"],
  validate(raw) {
    const digits = digitsOf(raw);
    const value = digits.slice(-11);
    if (!SHAPES.has(groupShape(raw.replace(/^\D*(?:00|011\D?)?86(?=\D*1\D{0,2}[3-9](?:\D*\d){9}\D*$)/, "")))) return REFUTED;
    if (/^1(\d)\1{9}$/.test(value)) return REFUTED;
    return { outcome: "confirmed", value, certainty: digits.length > 11 ? 0.97 : 0.93 };
  },
  examples: {
    hits: [
      "13800138000",
      "+86 138 0013 8000",
      "0086-138-0013-8000",
      "(+86)13800138000",
      "138-0013-8000",
      "138.0013.8000",
      "8613800138000",
      "手机13800138000，",
    ],
    misses: ["12800138000", "138001380001", "138.100.138.10", "2024-13800138000", "a13800138000", "13800138000-77", "1790000000", "1790000000000"],
  },
} as const satisfies Recogniser;
