import { digitsOf, REFUTED, type Recogniser } from "./recogniser.ts";

export const qq = {
  id: "qq",
  kind: "qq",
  country: "CN",
  source: "Tencent QQ numbers: 5–11 digits, first not 0",
  pattern:
    /(?:\bqq|扣扣|企鹅号?|\bq号|球球号?|加q(?!群))(?!群|\.com|音乐|邮箱)[^\S\n]{0,2}(?:号码?|账号|小号|大号|number)?(?:\([^)\n]{0,8}\))?[^\S\n]{0,2}[:：是为]{0,2}[^\S\n]{0,2}([1-9]\d{4,10}|[1-9]\d{2,3}(?:[ -]\d{3,4}){1,2}(?!-))(?![\dA-Za-z@])/gi,
  trigger: "keyword",
  keywords: ["qq", "扣扣", "加q", "企鹅", "q号", "球球"],
  notAfter: /客服|官方|售后|公司|群/,
  validate(raw) {
    const value = digitsOf(raw);
    return value.length > 4 && value.length < 12 ? { outcome: "unknown", value, certainty: 0.85 } : REFUTED;
  },
  examples: {
    hits: [
      "QQ：123456789",
      "我的qq号是10001234",
      "扣扣 987654321",
      "加q 123456789",
      "QQ号码为：2345678901",
      "QQ 4081-7726",
      "企鹅号：40817726",
      "QQ（同微信）：40817726",
      "QQ小号 40817726",
    ],
    misses: ["QQ群：123456789", "QQ 1234", "123456789", "QQ邮箱", "客服QQ：800012345", "QQ 2024-11", "企鹅 12 只"],
  },
} as const satisfies Recogniser;
