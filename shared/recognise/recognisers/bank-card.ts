import { isOneDigitRepeated, passesLuhn } from "./number-groups.ts";
import { standsFree } from "./number-neighbours.ts";
import { digitsOf, REFUTED, type Recogniser } from "./recogniser.ts";
import { isPieceOfARow, readWrittenNumber } from "./written-number.ts";

/** Groups as embossed on cards, single digits, or the issuer's six first. */
const SHAPE = /^(?:\d\d|4-4-4-[1-4](?:-[1-4])?|4-6-[45]|6-\d\d?|8-(?:8|11)|(?:1-){13,18}1)$/;
const SIBLING = /[2-69]\d{3}(?:[ \-.]?\d{4}){3}[ \-.]?\d{0,3}/;

/** Issuer ranges (ISO/IEC 7812): the lengths their cards have. UnionPay (62, 81), mainland ranges older than UnionPay, international schemes. */
const RANGES: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:62|81)/, 16, 19],
  [/^(?:9558|95595|900000|9400|984[0-9]|990027|9987|685800|6886|888888|877777|87031)/, 16, 19],
  [/^60(?:11|1382|1428|3)/, 16, 19],
  [/^4/, 16, 19],
  [/^(?:5[0-8]|6[345])/, 16, 19],
  [/^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)/, 16, 16],
  [/^35(?:2[89]|[3-8])/, 16, 16],
  [/^3[47]/, 15, 15],
  [/^(?:36|38|39|30[0-5])/, 14, 14],
];

function hasIssuerRange(digits: string): boolean {
  return RANGES.some(([prefix, least, most]) => digits.length >= least && digits.length <= most && prefix.test(digits));
}

/** Beside a number of the same form that is no card: a column of identifiers, of which one in ten passes Luhn. */
function isOneOfAColumn(text: string, start: number, end: number): boolean {
  const before = COLUMN_ABOVE.exec(text.slice(Math.max(0, start - 28), start))?.[1];
  const after = COLUMN_BELOW.exec(text.slice(end, end + 28))?.[1];
  return [before, after].some((other) => other?.length === end - start && !passesLuhn(digitsOf(other)));
}

const COLUMN_ABOVE = /(?<!\d)((?:\d{4}[ -]){3}\d{4}|\d{15,19})[\s,;]{1,3}$/;
const COLUMN_BELOW = /^[\s,;]{1,3}((?:\d{4}[ -]){3}\d{4}|\d{15,19})(?!\d)/;

/** 2 to 6 and 9. */
const BEGINNING = 0b10_0111_1100;

export const bankCard = {
  id: "bank-card",
  kind: "bank_card",
  country: null,
  source: "ISO/IEC 7812-1 (Luhn), UnionPay and international issuer ranges",
  pattern: /(?<!\d)[2-69](?:\d{13,18}|\d{3}(?: \d{4}){3}(?! \d{1,3}(?![\d/]))|(?:[ \-.·_\n]{0,2}\d){13,18})(?!\d)/g,
  trigger: "card-digits",
  begins: BEGINNING,
  keywords: [
    "银行卡",
    "卡号",
    "银行账",
    "储蓄卡",
    "信用卡",
    "借记卡",
    "账号",
    "帐号",
    "账户",
    "帐户",
    "打到卡",
    "到卡",
    "開戶",
    "开户",
    "bank",
    "card",
    "account",
    "pan=",
    "pan:",
    "acct",
  ],
  standsFree(text, start, end, announced) {
    if (!standsFree(text, start, end, announced, false) || (announced === "none" && isOneOfAColumn(text, start, end))) return false;
    const written = readWrittenNumber(text.slice(start, end), announced !== "none");
    return written !== null && (announced === "field" || !isPieceOfARow(text, start, end, written, SIBLING, true));
  },
  validate(raw, announced) {
    const value = digitsOf(raw);
    const written = readWrittenNumber(raw, announced);
    if (written === null || (!announced && written.separator !== "\n" && !SHAPE.test(written.shape))) return REFUTED;
    // One number in ten passes Luhn: alone, only UnionPay's own ranges and the usual grouping speak for a card.
    if (!announced && !/^62(?:1[0-9]|2[0-9]|3[01]|5[0-9]|60|8[2-8])/.test(value) && !/^\d{4}(?:[ -]\d{4}){2}[ -]\d{3,4}/.test(raw)) return REFUTED;
    if (isOneDigitRepeated(value) || !hasIssuerRange(value) || !passesLuhn(value)) return REFUTED;
    return { outcome: "confirmed", value, certainty: 0.95 };
  },
  examples: {
    hits: ["6228481807456300521", "6228 4818 0745 6300 521", "4111-1111-1111-1111", "卡号:6228481807456300521", "6228481807456300521，开户行：示例银行"],
    misses: ["6228481807456300522", "1790000000000000", "订单 4111111111111112", "0000000000000000", "4111111111111111"],
  },
} as const satisfies Recogniser;
