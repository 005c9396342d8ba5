import type { Rule } from "./rule.ts";

const rules2022 = { instrument: "CERT22", verification: "V1", from: "2022-11-04", to: null } as const;
const order20 = { instrument: "CERT26", verification: "V2", from: "2026-01-01", to: null } as const;

/** 个人信息保护认证: the 2022 rules and Order 20. The draft of January 2025 is kept for reference and can never decide. */
export const CERTIFICATION_RULES = [
  { ...rules2022, id: "CERT22-1", kind: "route", article: { zh: "第二至四条", en: "ss. 2-4" } },
  { ...rules2022, id: "CERT22-2", kind: "deadline", article: { zh: "5.1.1", en: "s. 5.1.1" }, quote: "有效期届满前6个月内" },
  { ...rules2022, id: "CERT22-3", kind: "procedure", article: { zh: "5.1.2", en: "s. 5.1.2" } },
  { ...rules2022, id: "CERT22-4", kind: "procedure", article: { zh: "5.1.3", en: "s. 5.1.3" } },
  { id: "CERT25D", kind: "information", instrument: "CERT25D", verification: "V1", from: "2025-01-03", to: null, article: { zh: "全文", en: "whole text" } },
  {
    ...order20,
    id: "CERT26-T1",
    kind: "route",
    article: { zh: "第五条", en: "Art. 5" },
    when: { ciio: false, N: { below: 1_000_000 }, S: { below: 10_000 } },
  },
  { ...order20, id: "CERT26-T2", kind: "counting", article: { zh: "第五条", en: "Art. 5" } },
  { ...order20, id: "CERT26-P1", kind: "duty", article: { zh: "第六条", en: "Art. 6" } },
  { ...order20, id: "CERT26-P2", kind: "procedure", article: { zh: "第七条", en: "Art. 7" }, verification: "K" },
  { ...order20, id: "CERT26-P3", kind: "deadline", article: { zh: "第八条", en: "Art. 8" }, verification: "K" },
  { ...order20, id: "CERT26-B1", kind: "information", article: { zh: "第九至十三条", en: "Arts. 9-13" }, verification: "K" },
  {
    id: "CERT26-S1",
    kind: "information",
    instrument: "GBT46068",
    verification: "V2",
    from: "2026-03-01",
    to: null,
    article: { zh: "全文", en: "whole standard" },
  },
  { ...order20, id: "CERT26-S2", kind: "information", article: { zh: "机构备案", en: "register of bodies" }, from: "2026-03-27" },
] as const satisfies readonly Rule[];
