import type { Rule } from "./rule.ts";

const ours = { kind: "counting", instrument: "PRODUCT", verification: "K", interpretation: true, from: "2022-09-01", to: null } as const;
const text = { kind: "counting", from: "2022-09-01", to: null } as const;

/** How people are counted (law: C1–C20). Where the law is silent the rule says so with `interpretation`. */
export const COUNTING_RULES = [
  { ...text, id: "C1", instrument: "GUANGXI25", verification: "V3", article: { zh: "说明", en: "note" }, quote: "个人信息计算数量以自然人为单位去重" },
  { ...text, id: "C2", instrument: "FLOW24", verification: "V2", interpretation: true, article: { zh: "第七条、第八条", en: "Arts. 7-8" } },
  { ...text, id: "C3", instrument: "FLOW24", verification: "V1", article: { zh: "第五条、第七条、第八条", en: "Arts. 5, 7, 8" } },
  { ...ours, id: "C4", article: { zh: "累计人数", en: "cumulative people" } },
  {
    ...text,
    id: "C5",
    instrument: "FLOW24",
    verification: "V3",
    article: { zh: "第七条第二款、第八条第二款", en: "Arts. 7(2), 8(2)" },
    quote: "不计入累计数量",
  },
  { ...ours, id: "C6", article: { zh: "同时含两类信息的人", en: "people with both kinds" } },
  { ...ours, id: "C7", article: { zh: "豁免与非豁免并存", en: "exempt and counted at once" } },
  { ...text, id: "C8", instrument: "QA2601", verification: "V2", article: { zh: "问答", en: "answers" } },
  { ...text, id: "C9", instrument: "SCC23", verification: "V1", article: { zh: "第四条第三款", en: "Art. 4(3rd para)" } },
  { ...text, id: "C10", instrument: "SCC24", verification: "V1", interpretation: true, article: { zh: "第一部分", en: "section 1" } },
  { ...ours, id: "C11", verification: "V3", article: { zh: "港澳台属于境外", en: "Hong Kong, Macao and Taiwan are overseas" } },
  { ...text, id: "C12", instrument: "PIPL", verification: "V2", article: { zh: "第四条、第七十三条", en: "Arts. 4 and 73" } },
  { ...text, id: "C13", instrument: "PIPL", verification: "V1", article: { zh: "第二十八条", en: "Art. 28" } },
  { ...ours, id: "C14", article: { zh: "境外删除不减少计数", en: "deletion abroad" } },
  { ...ours, id: "C15", article: { zh: "员工自身信息", en: "employees themselves" } },
  { ...text, id: "C16", instrument: "PIPL", verification: "V2", article: { zh: "第三条", en: "Art. 3" } },
  { ...ours, id: "C17", article: { zh: "未能合并的身份", en: "unresolved identities" } },
  { ...ours, id: "C18", article: { zh: "事件当日的敏感信息分类", en: "taxonomy of the event's day" } },
  { ...ours, id: "C19", article: { zh: "年末预测", en: "projection to year end" } },
  { ...ours, id: "C20", article: { zh: "被拦截的传输", en: "blocked transfers" } },
] as const satisfies readonly Rule[];
