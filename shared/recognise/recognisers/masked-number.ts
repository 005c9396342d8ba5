import type { Check, Recogniser } from "./recogniser.ts";

const masked = (raw: string): Check => ({ outcome: "unknown", value: raw, certainty: 0.8, masked: true });

export const maskedMobile = {
  id: "masked-mobile",
  kind: "mobile",
  country: "CN",
  source: "Usual display forms: the middle four digits hidden",
  pattern:
    /(?<![\dA-Za-z])(?:\+?86[- ]?)?1[3-9]\d[- ]?(?:[*•●×＊]{3,5}|[xX]{4})[- ]?\d{3,4}(?![\dA-Za-z])|(?<![\dA-Za-z])1[3-9]\d{5}[*•●×＊]{4}(?![\dA-Za-z*])/g,
  trigger: "star",
  keywords: [],
  validate: masked,
  examples: {
    hits: ["1380013****", "138****8000", "138 **** 8000", "138xxxx8000", "+86 138****8000", "138●●●●8000"],
    misses: ["13800138000", "12*4=48", "2***", "A138****8000", "138*8000"],
  },
} as const satisfies Recogniser;

export const maskedResidentId = {
  id: "masked-resident-id",
  kind: "resident_id",
  country: "CN",
  source: "Usual display forms: the birth date hidden",
  pattern: /(?<![\dA-Za-z])[1-8](?:\d{2,9}[*•●×＊xX]{6,14}\d{0,8}[\dXx]?|\d{13}[*•●×＊xX]{4}|[*•●×＊]{14,16}\d?[\dXx])(?![\dA-Za-z*])/g,
  trigger: "star",
  keywords: ["身份证", "身份證", "证件", "id card", "id number"],
  // People do not count their stars: announced, two more are none too many.
  validate: (raw, announced) => (raw.length >= 17 && raw.length <= (announced ? 20 : 18) ? masked(raw) : { outcome: "refuted" }),
  examples: {
    hits: ["110101********001X", "1101**************", "身份证 440305**********71", "11010119900307****", "1***************1X"],
    misses: ["110101*001X", "110101199003070011", "0101**************", "身份证 1101****", "A110101********001X"],
  },
} as const satisfies Recogniser;

export const maskedBankCard = {
  id: "masked-bank-card",
  kind: "bank_card",
  country: null,
  source: "PCI DSS 3.4: first six and last four digits may be shown",
  pattern: /(?<![\dA-Za-z*])(?:[3-69]\d{3,5}[ -]?(?:[*•●×＊xX]{2,4}[ -]?){1,4}|[*•●×＊]{4}(?:[ -]?[*•●×＊]{4}){1,3}[ -]?)\d{3,4}(?![\dA-Za-z])/g,
  trigger: "star",
  keywords: ["卡", "card", "bank", "account", "账"],
  needsKeyword: true,
  validate: masked,
  examples: {
    hits: ["银行卡 6228 **** **** 0521", "card 4111********1111", "卡号 **** **** **** 0521", "尾号对应银行卡 622848******0521", "信用卡 4111-****-****-1111"],
    misses: ["6228 **** 0521", "卡 138****", "****0521", "银行卡 6228480521", "订单 622848******0521"],
  },
} as const satisfies Recogniser;

export const maskedEmail = {
  id: "masked-email",
  kind: "email",
  country: null,
  source: "Usual display forms: part of the local part hidden",
  pattern: /(?<![\w*])[\w.]{1,20}[*•]{2,10}[\w.]{0,20}@[a-z\d-]{1,40}(?:\.[a-z\d-]{1,30}){1,4}(?![\w@])/gi,
  trigger: "at",
  needs: /[*•]{2}/,
  keywords: [],
  validate: masked,
  examples: {
    hits: ["zh***g@example.com", "z****@example.cn", "邮箱 li**@mail.example.org", "w***n@example.com", "chen••••@example.cn"],
    misses: ["a@example.com", "**@**", "***@", "zh*g@example", "a**b", "a**@b@example.com"],
  },
} as const satisfies Recogniser;
