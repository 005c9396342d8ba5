import type { RegionRule } from "../entry.ts";

/**
 * What vendors of the mainland offer to the rest of the world under names of their own. That these are not the mainland's editions is known, where they keep
 * their data is not: no region is listed, so such a host is neither counted as mainland nor given a country.
 */
export const internationalEditions = {
  id: "international-editions",
  find: /(?:^|\.)(capcut\.com|coze\.com|dingtalk\.io|(?:open-(?:de|na|sea)-)?global\.alipay\.com|hailuoai\.video|kimi\.ai|minimax\.io|moonshot\.ai|pingpongx\.com|trae\.ai)$/,
  regions: {},
  source: "https://github.com/v2fly/domain-list-community/tree/master/data",
  checked: "2026-11-22",
  examples: {
    "api.moonshot.ai": null,
    "minimax.io": null,
    "platform.kimi.ai": null,
    "notminimax.io": null,
    "www.coze.cn": null,
    "open-sea-global.alipay.com": null,
  },
} as const satisfies RegionRule;
