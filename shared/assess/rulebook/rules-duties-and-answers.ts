import type { Rule } from "./rule.ts";

const pipl = { instrument: "PIPL", verification: "V1", from: "2021-11-01", to: null } as const;
const ndsr = { instrument: "NDSR25", verification: "V1", from: "2025-01-01", to: null } as const;

/** Duties that stay in every branch, the statutory-duty basis of 2025, and the official answers used for interpretation. */
export const DUTY_AND_ANSWER_RULES = [
  {
    ...pipl,
    id: "PIPL38-1",
    kind: "trigger",
    article: { zh: "第三十八条第一款", en: "Art. 38(1)" },
    when: { ciio: false, A: { atLeast: 1, below: 100_000 }, S: { below: 10_000 }, processed: { below: 1_000_000 } },
    outcome: "SCC_OR_CERTIFICATION",
  },
  { ...pipl, id: "PIPL38-2", kind: "exemption", article: { zh: "第三十八条第二款", en: "Art. 38(2)" } },
  { ...pipl, id: "PIPL28", kind: "counting", article: { zh: "第二十八条", en: "Art. 28" } },
  { ...pipl, id: "PIPL39", kind: "duty", article: { zh: "第三十九条", en: "Art. 39" } },
  { ...pipl, id: "PIPL55", kind: "duty", article: { zh: "第五十五条", en: "Art. 55" } },
  { ...pipl, id: "PIPL56", kind: "duty", article: { zh: "第五十六条", en: "Art. 56" } },
  { ...pipl, id: "PIPL57", kind: "duty", article: { zh: "第五十七条", en: "Art. 57" } },
  { ...pipl, id: "PIPL4", kind: "counting", article: { zh: "第四条、第七十三条", en: "Arts. 4 and 73" }, verification: "V2" },
  { ...ndsr, id: "NDSR25-1", kind: "exemption", article: { zh: "第三十五条", en: "Art. 35" }, quote: "为履行法定职责或者法定义务" },
  { ...ndsr, id: "NDSR25-2", kind: "exemption", article: { zh: "第三十六条", en: "Art. 36" } },
  { ...ndsr, id: "NDSR25-3", kind: "information", article: { zh: "第三十七条", en: "Art. 37" } },
  { ...ndsr, id: "NDSR25-4", kind: "procedure", article: { zh: "第三十八条", en: "Art. 38" }, verification: "K" },
  { ...ndsr, id: "NDSR25-5", kind: "duty", article: { zh: "第十二条", en: "Art. 12" } },
  { ...ndsr, id: "NDSR25-6", kind: "duty", article: { zh: "第二十一条", en: "Art. 21" } },
  { ...ndsr, id: "NDSR25-7", kind: "duty", article: { zh: "第二十八条", en: "Art. 28" } },
  { id: "QA2504", kind: "information", instrument: "QA2504", article: { zh: "问答", en: "answers" }, from: "2025-04-09", to: null, verification: "V2" },
  { id: "QA2505", kind: "information", instrument: "QA2505", article: { zh: "问答", en: "answers" }, from: "2025-05-30", to: null, verification: "K" },
  { id: "QA2510", kind: "information", instrument: "QA2510", article: { zh: "问答", en: "answers" }, from: "2025-10-31", to: null, verification: "V2" },
  { id: "QA2601", kind: "information", instrument: "QA2601", article: { zh: "问答", en: "answers" }, from: "2026-01-30", to: null, verification: "V2" },
  { id: "QA2607", kind: "information", instrument: "QA2607", article: { zh: "问答", en: "answers" }, from: "2026-07-24", to: null, verification: "V2" },
  { id: "PIQA2601", kind: "information", instrument: "PIQA2601", article: { zh: "问答", en: "answers" }, from: "2026-01-09", to: null, verification: "V1" },
  {
    id: "AUTO26",
    kind: "exemption",
    instrument: "AUTO26",
    article: { zh: "免予申报情形", en: "exempt cases" },
    from: "2026-07-01",
    to: null,
    verification: "V3",
  },
  { id: "ORDER25", kind: "information", instrument: "SMALL26", article: { zh: "全文", en: "whole text" }, from: "2026-09-01", to: null, verification: "V2" },
  { id: "OFFICER25", kind: "deadline", instrument: "OFFICER25", article: { zh: "全文", en: "whole text" }, from: "2025-07-18", to: null, verification: "V3" },
] as const satisfies readonly Rule[];
