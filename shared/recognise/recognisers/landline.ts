import { digitsOf, REFUTED, type Recogniser } from "./recogniser.ts";

/** Area codes of the mainland: 010, 02x, and 03xx–09xx by province. */
const AREA =
  /^0(?:10|2[0-57-9]|3(?:1\d|35|49|5\d|7\d|9[1-8])|4(?:1[1-9]|2[179]|3\d|5\d|6[4-9]|7\d|8[23])|5(?:1\d|2[37]|3\d|4[36]|5\d|6[1-6]|7\d|80|9[1-9])|6(?:3[1-5]|6[0238]|9[12])|7(?:01|1\d|2[248]|3\d|4[3-6]|5\d|6[0236-9]|7\d|9\d)|8(?:1[23678]|2[567]|3\d|5\d|7\d|8[3678]|9\d)|9(?:0[1-39]|1\d|3\d|4[13]|5[1-5]|7\d|9\d))/;

/** 0 of an area code or of 00, 8 of 86. */
const BEGINNING = (1 << 0) | (1 << 8);

/** Of the mainland and of Taiwan: one list, which the texts are searched for once. */
export const LANDLINE_WORDS = ["电话", "電話", "座机", "固话", "分機", "市話", "請撥", "聯絡", "tel", "phone", "住宅", "宅电"] as const;

export const landline = {
  id: "cn-landline",
  kind: "landline",
  country: "CN",
  source: "MIIT: area codes of the fixed telephone network",
  pattern:
    /(?=[+(08])(?<![\dA-Za-z_])(?<!\d[-.])(?<!(?<!\d{6})\d\/)(?:(?:\+|00)86[- ]?\(?0?|86[- ]0?|\(?0)(?:10|2\d|[3-9]\d{2})\)?[-. ]{0,2}[2-8]\d{2,3}[-. ]?\d{4}(?:\s?(?:转|轉|分机|分機|ext\.?|[-#x])\s?\d{1,6})?(?![\dA-Za-z_]|[-.:]\d|\/(?!1[3-9]\d{9}|\(?0\d{2,3}|[2-8]\d{6,7}(?!\d))\d)/gi,
  trigger: "digits",
  begins: BEGINNING,
  keywords: LANDLINE_WORDS,
  notAfter: /总机|前台|客服|热线|服务电话|公司电话|咨询电话|传真|hotline|switchboard|fax|front desk/i,
  validate(raw, announced) {
    if (!announced && raw.startsWith("86 ")) return REFUTED;
    const [number = "", extension = ""] = raw.split(/转|轉|分机|分機|ext\.?|#|x/i);
    const digits = digitsOf(number).replace(/^(?:00)?86/, "");
    const local = digits.startsWith("0") ? digits : `0${digits}`;
    const short = /-\d{1,6}$/.test(number.trim()) && local.length > 12 ? local.slice(0, /^0(?:10|2)/.test(local) ? 11 : 12) : local;
    if (!AREA.test(short) || short.length < 10 || short.length > 12) return REFUTED;
    return { outcome: "confirmed", value: extension === "" ? short : `${short}-${digitsOf(extension)}`, certainty: 0.8 };
  },
  examples: {
    hits: [
      "010-62345678",
      "电话 (021)58886666",
      "0755-8321 0000",
      "+86 10 62345678",
      "86-21-58886666",
      "0571-87654321转802",
      "0571.8765.4321",
      "电话 86 21 5888 6666",
      "0755-83210000分机8012",
    ],
    misses: ["400-800-1234", "总机 010-62345678", "0101234567890", "2024-0112-3456", "客服热线：021-58886666", "021.5888.6666.1", "86 21 5888 6666"],
  },
} as const satisfies Recogniser;
