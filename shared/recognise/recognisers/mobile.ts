import { standsFree } from "./number-neighbours.ts";
import { digitsOf, REFUTED, type Recogniser } from "./recogniser.ts";
import { isPieceOfARow, readWrittenNumber } from "./written-number.ts";

/** How people break eleven digits; an IP address or a version number breaks them otherwise. */
const SHAPES = new Set([
  "11",
  "3-4-4",
  "3-8",
  "7-4",
  "3-3-5",
  "4-3-4",
  "4-4-3",
  "3-5-3",
  "3-4-2-2",
  "5-6",
  "6-5",
  "5-3-3",
  "3-2-2-2-2",
  "1-1-1-1-1-1-1-1-1-1-1",
]);

/** Behind a word that announces a number, any break into a few groups. */
const ANNOUNCED = /^\d(?:-\d){1,4}$/;

/** "138 0013-8000": both separators, where the groups are the usual ones. */
const MIXED = /(?<!\d)1[3-9]\d(?: \d{4}-|-\d{4} )\d{4}$/;

/** The breaks nearly everybody makes; others need room around them. */
const USUAL = new Set(["11", "3-4-4", "3-8", "7-4", "3-3-5"]);
const SIBLING = /1[3-9]\d[ \-.]?\d{4}[ \-.]?\d{4}/;

/** A number grouped alike right beside it that is none of a phone: a row of serial numbers. */
const OF_ANOTHER_KIND = /(?<!\d)(?:[2-9]\d\d|1[0-2]\d)([ .-])\d{4}\1\d{4}[\s,;]{1,2}\||\|[\s,;]{1,2}(?:[2-9]\d\d|1[0-2]\d)([ .-])\d{4}\2\d{4}(?!\d)/;

/** "+49 151 23456789": eleven digits behind another country's code. */
const OF_ANOTHER_COUNTRY = /\+ ?(?!86)\d{1,3}[)]?[- .]{0,2}$/;

function withoutCountryCode(raw: string): string {
  if (raw.startsWith("1")) return raw;
  // The 0 with which long-distance calls to a mobile were dialled.
  return raw.replace(/^0(?=1[3-9]\d{9}$)/, "").replace(/^\D*(?:00|011\D?)?86(?:\D{0,3}\(0\))?(?=\D*1\D{0,3}[3-9](?:\D*\d){9}\D*$)/, "");
}

/** 1, 0 of a long-distance call, 8 of 86. */
const BEGINNING = (1 << 0) | (1 << 1) | (1 << 8);

export const mobile = {
  id: "cn-mobile",
  kind: "mobile",
  country: "CN",
  source: "MIIT numbering plan for public mobile networks (13x–19x)",
  pattern:
    /(?=[(+018])(?<!\d)(?:0(?=1[3-9]\d{9}(?!\d))|(?:[(](?:\+|00)?86[)]|(?:\+|00|011[- ]?)?86)[- .]{0,2}(?:[(]0[)] ?)?)?(?:[(](?=1[3-9]\d[)]))?1[ \-.·_/\n]{0,3}[3-9](?:[ \-.·_/\n()]{0,3}\d){9}(?!\d)/g,
  trigger: "long-digits",
  begins: BEGINNING,
  keywords: [
    "手机",
    "手機",
    "电话",
    "電話",
    "联系方式",
    "mobile",
    "phone",
    "tel",
    "cell",
    "whatsapp",
    "微信",
    "wechat",
    "致电",
    "拨打",
    "call",
    "lxdh",
    "lxfs",
    "sjh",
  ],
  standsFree(text, start, end, announced) {
    const raw = text.slice(start, end);
    const before = text.slice(Math.max(0, start - 8), start);
    // "+1 390 …" is a number of North America.
    if (before.includes("+") && (OF_ANOTHER_COUNTRY.test(before) || (before.endsWith("+") && raw.startsWith("1")))) return false;
    if (!standsFree(text, start, end, announced, !raw.startsWith("1") && /^[(+0]|^86\D/.test(raw))) return false;
    const written = readWrittenNumber(withoutCountryCode(raw), announced !== "none" || MIXED.test(raw));
    if (
      announced === "none" &&
      written?.shape === "3-4-4" &&
      OF_ANOTHER_KIND.test(`${text.slice(Math.max(0, start - 16), start)}|${text.slice(end, end + 16)}`)
    )
      return false;
    return written !== null && (announced === "field" || !isPieceOfARow(text, start, end, written, SIBLING, USUAL.has(written.shape)));
  },
  validate(raw, announced) {
    const digits = digitsOf(raw);
    if (!announced && /^0\d{11}$/.test(raw)) return REFUTED;
    const value = digits.slice(-11);
    const written = readWrittenNumber(withoutCountryCode(raw), announced || MIXED.test(raw));
    if (written === null || !(SHAPES.has(written.shape) || (announced && ANNOUNCED.test(written.shape))) || /^1(\d)\1{9}$/.test(value)) return REFUTED;
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
      "手机 013800138000",
      "电话 13800 138 000",
      "电话 138 0013 8 000",
      "138(0013)8000",
      "138 0013-8000",
    ],
    misses: [
      "12800138000",
      "013800138000",
      "138001380001",
      "138.100.138.10",
      "2024-13800138000",
      "a13800138000",
      "13800138000-77",
      "1790000000",
      "1790000000000",
      "138 0013 8 000",
    ],
  },
} as const satisfies Recogniser;
