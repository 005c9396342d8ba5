import type { Rule } from "./rule.ts";

const measures = { instrument: "SCC23", verification: "V1", from: "2023-06-01", to: null } as const;
const guide = { instrument: "SCC24", verification: "V1", from: "2024-03-22", to: null } as const;

/** 个人信息出境标准合同办法 and the second edition of the filing guide, which carries the thresholds of the 2024 provisions. */
export const STANDARD_CONTRACT_RULES = [
  {
    ...measures,
    id: "SCC23-T1",
    kind: "trigger",
    article: { zh: "第四条第一款", en: "Art. 4(1)" },
    to: "2024-03-21",
    when: { ciio: false, processed: { below: 1_000_000 }, A: { atLeast: 1, below: 100_000 }, S: { below: 10_000 } },
    outcome: "SCC_OR_CERTIFICATION",
  },
  { ...measures, id: "SCC23-T2", kind: "counting", article: { zh: "第四条第三款", en: "Art. 4(3rd para)" }, quote: "数量拆分" },
  { ...measures, id: "SCC23-P1", kind: "duty", article: { zh: "第五条", en: "Art. 5" } },
  { ...measures, id: "SCC23-P2", kind: "duty", article: { zh: "第六条", en: "Art. 6" } },
  { ...measures, id: "SCC23-P3", kind: "deadline", article: { zh: "第七条", en: "Art. 7" } },
  { ...measures, id: "SCC23-P4", kind: "duty", article: { zh: "第八条", en: "Art. 8" } },
  { ...measures, id: "SCC23-P5", kind: "information", article: { zh: "第十一条", en: "Art. 11" } },
  { ...measures, id: "SCC23-P6", kind: "procedure", article: { zh: "第十三条", en: "Art. 13" }, to: "2023-11-30" },
  { ...guide, id: "SCC24-G1", kind: "route", article: { zh: "第一部分", en: "section 1" } },
  { ...guide, id: "SCC24-G2", kind: "deadline", article: { zh: "备案流程", en: "filing procedure" }, verification: "K" },
] as const satisfies readonly Rule[];
