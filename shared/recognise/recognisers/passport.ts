import { REFUTED, type Recogniser } from "./recogniser.ts";

/** Nine digits and nothing else: only where the word for it stands right before them. */
const RIGHT_BEFORE = /(?:护照|護照|passport)[^\n,，。;；\d]{0,10}$/i;

export const passport = {
  id: "cn-passport",
  kind: "passport",
  country: "CN",
  source: "Exit and Entry Administration: ordinary (E, EA–EZ), older G, diplomatic D/DE, service P/PE/S/SE passports, 9 characters",
  pattern:
    /(?<![A-Za-z\d])(?:[EeGg](?:[ ·.-]?\d){8}|[Ee][A-HJ-NP-Za-hj-np-z](?:[ ·.-]?\d){7}|[DdSsPp][Ee]?(?:[ ·.-]?\d){7}|(?!NO)[A-Z]{1,2}(?:[ ·.-]?\d){6,8}|\d(?:[ ·.-]?\d){8})(?![A-Za-z\d])/g,
  trigger: "digits",
  keywords: ["护照", "護照", "passport", "证件", "證件", "pp no"],
  needsKeyword: true,
  // The nearer label decides: "护照号…，港澳通行证C12345678".
  notAfter: /通行证|通行證|回乡证|回鄉證|permit/,
  // Under a plain "证件号" H and M with eight digits are a permit of Hong Kong or Macao.
  standsFree: (text, start, end, announced) =>
    (!/^\d/.test(text.slice(start, end)) || announced === "field" || RIGHT_BEFORE.test(text.slice(Math.max(0, start - 20), start))) &&
    (!/^[HM]\d{8}$/.test(text.slice(start, end)) || (announced === "word" && !/[证證]件號?号?[^\n]{0,4}$/.test(text.slice(Math.max(0, start - 10), start)))),
  validate(raw) {
    const value = raw.toUpperCase().replace(/[ ·.-]/g, "");
    return /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]E?\d{7}|[A-Z]{1,2}\d{6,8}|\d{9})$/.test(value) ? { outcome: "unknown", value, certainty: 0.88 } : REFUTED;
  },
  examples: {
    hits: [
      "护照号 E12345678",
      "passport no: EA1234567",
      "护照：G87654321",
      "持护照 PE1234567 入境",
      "護照號碼：E1234 5678",
      "护照号 E 1 2 3 4 5 6 7 8",
      "passport no. 5 1 2 3 4 5 6 7 8",
      "passport number: 512345678",
      "护照号码：E8·812·3456",
      "护照 K 123 4567",
      "证件：E12345678",
    ],
    misses: [
      "E12345678",
      "型号 G87654321",
      "passport 12345678",
      "护照受理量 2024 年，512345678 人次",
      "护照 EI1234567A",
      "护照号 E123456789",
      "passport NO 12345678",
      "证件 3 份 512345678",
    ],
  },
} as const satisfies Recogniser;
