import { REFUTED, type Recogniser } from "./recogniser.ts";

/** A mobile number in which somebody typed, or a scanner read, the letter O for the digit 0. */
export const mobileWithLetterO = {
  id: "cn-mobile-letter-o",
  kind: "mobile",
  country: "CN",
  source: "MIIT numbering plan for public mobile networks (13x–19x); O for 0 as keyboards and scanners give it",
  pattern: /(?<=(?:手机|手機|电话|電話|联系方式|号码)[^\n\dA-Za-z]{0,6})1[3-9](?=\d{0,8}[Oo])[\dOo]{9}(?![\dA-Za-z])/g,
  trigger: "keyword",
  needs: /\d[Oo]/,
  keywords: ["手机", "手機", "电话", "電話", "联系方式", "号码"],
  validate(raw) {
    const value = raw.replace(/o/gi, "0");
    return /^1[3-9](?!(\d)\1{8}$)\d{9}$/.test(value) ? { outcome: "unknown", value, certainty: 0.8 } : REFUTED;
  },
  examples: {
    hits: ["手机 138O0138O01", "电话：13912O45678", "手机号186o9469221。", "打我手机158455O2358就行", "联系方式 1993456O78O"],
    misses: ["138O0138O01", "手机 138O0138O0", "手机 138O0138O012", "型号 1386O945221A", "手机 1OOOOOOOOOO"],
  },
} as const satisfies Recogniser;
