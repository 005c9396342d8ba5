import { REFUTED, type Recogniser } from "./recogniser.ts";

export const wechat = {
  id: "wechat",
  kind: "wechat",
  country: "CN",
  source: "WeChat account rules: 6–20 characters, first a letter",
  pattern:
    /(?:微信(?:号|账号|ID)?|we\s?chat(?: id)?|weixin|wxid|\bwx\b|\bvx\b|薇信|威信|加[vV])[^\S\n]{0,2}(?:号|ID|是|为|同号|加我|联系)?[^\S\n]{0,2}[:：]?[^\S\n]{0,2}([A-Za-z][\w-]{5,19})(?![\w@.-]*@)(?![\w-])/gi,
  trigger: "keyword",
  keywords: ["微信", "wechat", "we chat", "weixin", "wxid", "wx", "vx", "薇信", "威信", "加v"],
  validate: (raw) =>
    /^(?:wechat|weixin|public|account|group|payment|official|https?)$/i.test(raw) ||
    (!/\d|_/.test(raw) && /^(?:message|messages|contact|number|please|integration|mini|article)/i.test(raw))
      ? REFUTED
      : { outcome: "unknown", value: raw.toLowerCase(), certainty: 0.85 },
  examples: {
    hits: ["微信号：zhang_san88", "wechat: lina-2020", "加微信 wxid_abc123", "VX:liming_01", "微信加我：wx20315"],
    misses: ["微信支付", "wechat payment", "微信号 12345678", "微信号：abc", "微信公众号：outflow_news"],
  },
} as const satisfies Recogniser;
