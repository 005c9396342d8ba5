import type { Recogniser } from "./recogniser.ts";

export const qq = {
  id: "qq",
  kind: "qq",
  country: "CN",
  source: "Tencent QQ numbers: 5–11 digits, first not 0",
  pattern:
    /(?:\bqq|扣扣|加q(?!群))(?!群|\.com|音乐|邮箱)[^\S\n]{0,2}(?:号码?|账号|number)?[^\S\n]{0,2}[:：是为]{0,2}[^\S\n]{0,2}([1-9]\d{4,10})(?![\dA-Za-z@])/gi,
  trigger: "keyword",
  keywords: ["qq", "扣扣", "加q"],
  notAfter: /客服|官方|售后|公司|群/,
  validate: (raw) => ({ outcome: "unknown", value: raw, certainty: 0.85 }),
  examples: {
    hits: ["QQ：123456789", "我的qq号是10001234", "扣扣 987654321", "加q 123456789", "QQ号码为：2345678901"],
    misses: ["QQ群：123456789", "QQ 1234", "123456789", "QQ邮箱", "客服QQ：800012345"],
  },
} as const satisfies Recogniser;
