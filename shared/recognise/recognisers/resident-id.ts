import { IDENTITY_WORDS } from "./identity-words.ts";
import { REFUTED, type Recogniser } from "./recogniser.ts";
import { isPlainResidentId, isResidentId18 } from "./resident-id-check.ts";
import { isPieceOfARow, readWrittenNumber } from "./written-number.ts";

/** Groups in which people write it; the whole number in single digits counts, rows of a table do not. */
const SHAPES = new Set([
  "18",
  "6-8-4",
  "6-4-4-4",
  "3-3-4-4-4",
  "4-4-4-4-2",
  "6-6-6",
  "6-12",
  "12-6",
  "17-1",
  "10-4-4",
  "6-4-2-2-4",
  "10-8",
  "14-4",
  "6-8-3",
  "6-8-3-1",
  "17",
  new Array(17).fill(1).join("-"),
  new Array(18).fill(1).join("-"),
]);
/** What stands glued to it in records of airlines and in column codes. */
const GLUED = /(?:(?:^|[^A-Za-z])(?:NI|id|idno|id_?card|id_?no|sfz|sfzh|sfzhm|cert|certno|no)|\\[nrt])$/i;
const SIBLING = /[1-8]\d{5}[ \-.]?\d{8}[ \-.]?\d{3}[\dXx]/;

const DOT = 0x2e;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** The check character X counts in the last group. */
function asDigits(raw: string): string {
  return raw.replace(/\D$/, "0");
}

export const residentId = {
  id: "cn-resident-id",
  kind: "resident_id",
  country: "CN",
  source: "GB 11643-1999",
  // × and the Cyrillic and Greek letters are what keyboards give for the Latin X.
  pattern: /(?<!\d)[1-8](?:[ \-.·_/\n()]{0,2}\d){16}[ \-.·_/\n()]{0,2}[\dXx×\u0425\u0445\u03a7\u03c7](?![\dA-Za-z])/g,
  trigger: "card-digits",
  keywords: IDENTITY_WORDS,
  notAfter:
    /(?:订单|訂單|运单|快递|物流|流水|交易|发票|工单|批次|序列|条码|order|tracking|waybill|invoice|serial|batch)(?:编?号码?| ?id| ?no\.?)?\s?[:：#=为是]?\s?$/i,
  standsFree(text, start, end, announced) {
    if (isLetter(text.charCodeAt(start - 1)) && !GLUED.test(text.slice(Math.max(0, start - 12), start))) return false;
    if (text.charCodeAt(end) === DOT && /^\.\d/.test(text.slice(end, end + 2))) return false;
    const written = readWrittenNumber(asDigits(text.slice(start, end)), announced !== "none");
    return written !== null && (announced === "field" || !isPieceOfARow(text, start, end, written, SIBLING, true));
  },
  validate(raw, announced) {
    if (isPlainResidentId(raw)) return { outcome: "confirmed", value: raw, certainty: 0.99 };
    const value = raw
      .replace(/[ \-.·_/\n()]/g, "")
      .toUpperCase()
      .replace(/[^\d]$/, "X");
    const written = readWrittenNumber(asDigits(raw), announced);
    if (written === null || (!announced && written.separator !== "\n" && !SHAPES.has(written.shape))) return REFUTED;
    return isResidentId18(value) ? { outcome: "confirmed", value, certainty: 0.99 } : REFUTED;
  },
  examples: {
    hits: [
      "身份证 61011319991113423X",
      "440305196210262971",
      "440305 19621026 2971",
      "61011319991113423x",
      "身份证号码：440305-19621026-2971",
      "6101131999 1113423X",
      "440305（19621026）2971",
    ],
    misses: ["440305196210262972", "440305196213262971", "订单 202409010000123456", "a440305196210262971", "身份证 44030519621026297"],
  },
} as const satisfies Recogniser;
