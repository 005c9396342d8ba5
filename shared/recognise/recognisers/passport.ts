import { REFUTED, type Recogniser } from "./recogniser.ts";

export const passport = {
  id: "cn-passport",
  kind: "passport",
  country: "CN",
  source: "Exit and Entry Administration: ordinary (E, EA–EZ), older G, diplomatic D/DE, service P/PE/S/SE passports, 9 characters",
  pattern: /(?<![A-Za-z\d])(?:[EeGg] ?\d{4} ?\d{4}|[Ee][A-HJ-NP-Za-hj-np-z]\d{7}|[DdSsPp][Ee]?\d{7}|[A-Z]{1,2}\d{6,8})(?![A-Za-z\d])/g,
  trigger: "digits",
  keywords: ["护照", "護照", "passport", "证件号", "pp no"],
  needsKeyword: true,
  // The nearer label decides: "护照号…，港澳通行证C12345678".
  notAfter: /通行证|通行證|回乡证|回鄉證|permit/,
  // Under a plain "证件号" H and M with eight digits are a permit of Hong Kong or Macao.
  standsFree: (text, start, end, announced) =>
    !/^[HM]\d{8}$/.test(text.slice(start, end)) || (announced === "word" && !/证件号[^\n]{0,4}$/.test(text.slice(Math.max(0, start - 10), start))),
  validate(raw) {
    const value = raw.toUpperCase().replaceAll(" ", "");
    return /^(?:[EG]\d{8}|E[A-HJ-NP-Z]\d{7}|[DSP]E?\d{7}|[A-Z]{1,2}\d{6,8})$/.test(value) ? { outcome: "unknown", value, certainty: 0.88 } : REFUTED;
  },
  examples: {
    hits: ["护照号 E12345678", "passport no: EA1234567", "护照：G87654321", "持护照 PE1234567 入境", "護照號碼：E1234 5678"],
    misses: ["E12345678", "型号 G87654321", "passport 12345678", "护照 EI1234567A", "护照号 E123456789"],
  },
} as const satisfies Recogniser;
