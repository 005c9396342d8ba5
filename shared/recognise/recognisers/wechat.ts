import { REFUTED, type Recogniser } from "./recogniser.ts";

export const wechat = {
  id: "wechat",
  kind: "wechat",
  country: "CN",
  source: "WeChat account rules: 6–20 characters, first a letter",
  pattern:
    /(?:微信(?:号|账号|ID)?|we\s?chat(?:[ _]?(?:id|no))?|weixin|wxid|\bwx(?:_?(?:id|no|h))?\b|\bvx\b|薇信|威信|\bv信|绿泡泡|加[vV]|加微(?!信))[^\S\n]{0,2}(?:号|ID|是|为|同号|加我|联系)?[^\S\n]{0,2}[:：]?[^\S\n]{0,2}([A-Za-z][\w-]{5,19})(?![\w@.-]*@)(?![\w-])|微信(?![^\n]{0,8}(?:支付|公众|小程序|群|登录|订单|商户|交易|流水|版本|文章|开放|接口|授权|appid))[^\nA-Za-z。；;]{0,12}(?:id)?(?:号|是|叫|为|加|(?:改成|换成|改为)了?|[:：])[^\S\n]{0,2}["“]?([A-Za-z](?=[\w-]{0,18}[\d_-])[\w-]{5,19})(?![\w@.-]*@)(?![\w-])/gi,
  trigger: "keyword",
  keywords: ["微信", "wechat", "we chat", "weixin", "wxid", "wx", "vx", "薇信", "威信", "加v", "加微", "v信", "绿泡泡"],
  validate: (raw) =>
    /^(?:wechat|weixin|public|account|group|payment|official|https?)$/i.test(raw) ||
    (!/\d|_/.test(raw) && /^(?:message|messages|contact|number|please|integration|mini|article)/i.test(raw))
      ? REFUTED
      : { outcome: "unknown", value: raw.toLowerCase(), certainty: 0.85 },
  examples: {
    hits: [
      "微信号：zhang_san88",
      "wechat: lina-2020",
      "加微信 wxid_abc123",
      "VX:liming_01",
      "微信加我：wx20315",
      "wx_id: lina_2020",
      "加了她的微信，id是 lina-li_07",
      "微信不是手机号，是 chen_hao88",
      "v信：lina_2020",
      "加微 wx20315",
    ],
    misses: [
      "微信支付",
      "wechat payment",
      "微信号 12345678",
      "微信号：abc",
      "微信公众号：outflow_news",
      "微信支付商户订单号：abc_123456",
      "微信版本号是 android-8_0",
    ],
  },
} as const satisfies Recogniser;
