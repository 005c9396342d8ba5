import { REFUTED, type Recogniser } from "./recogniser.ts";

export const socialSecurityNumber = {
  id: "cn-social-security-number",
  kind: "social_security_number",
  country: "CN",
  source: "Ministry of Human Resources and Social Security: number of the social-security card",
  pattern:
    /(?:社保卡?号?码?|社会保障卡?号码?|医保卡?号?码?|医疗保险号|社保编号|个人社保号)[^\S\n]{0,2}[:：为是]{0,2}[^\S\n]{0,2}([A-Za-z]{0,2}\d{7,17}[\dXx])(?![A-Za-z\d])/g,
  trigger: "keyword",
  keywords: ["社保", "社会保障", "医保", "医疗保险号"],
  validate: (raw) => (/^(.)\1+$/.test(raw) ? REFUTED : { outcome: "unknown", value: raw.toUpperCase(), certainty: 0.85 }),
  examples: {
    hits: ["社保卡号：A12345678", "医保卡号 0012345678", "社会保障号码:310012345678", "社保号：310115198506151234", "个人社保号 1012345678"],
    misses: ["社保基数 12000", "A12345678", "医保 00000000", "社保中心电话 12333", "社保卡号 A1234567890123456789"],
  },
} as const satisfies Recogniser;
