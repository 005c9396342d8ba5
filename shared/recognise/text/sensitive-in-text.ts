import type { SensitiveKind } from "../../contract/kinds.ts";
import { HEALTH_PHRASES } from "./health-phrases.ts";
import { SENSITIVE_PHRASES } from "./sensitive-phrases.ts";
import { SIDE_WORDS } from "./side-words.ts";

export interface SensitiveInText {
  readonly kind: SensitiveKind;
  readonly start: number;
  readonly end: number;
}

const EVERYWHERE = [...HEALTH_PHRASES, ...SENSITIVE_PHRASES].map(
  ([kind, words, pattern]) => [kind, SIDE_WORDS.add(words.split("|")), new RegExp(pattern.source, pattern.flags.includes("i") ? "gi" : "g")] as const,
);

/** A denial right before a hit takes it back: "无犯罪记录", "否认高血压". */
const DENIED = /(?:无|没有|未|未见|否认(?:[^，。；,;\n]{0,12}[、和及或])?|排除|并非|非|不是|\bno |\bdenies )[^，。；,;\n]{0,6}$/i;
/** "既往史：无", "过敏史: 否认". */
const NONE_AFTER = /^[^\S\n]{0,2}[:：]?[^\S\n]{0,2}(?:无|否认|未见|未发现|没有|阴性|正常|none\b|nil\b|no\b|n\/a\b)(?!名|锡|数)/i;
/** What makes a topic of what would be a finding: what is taught, bought or researched. */
const TOPIC_BEFORE =
  /(?:讲解|讲授|主讲|介绍|宣传|宣讲|科普|研究|撰写|编写|翻译|关于|有关|针对|购买|采购|订购|销售|推广|生产|研发|学习|培训|课程|论文|讲座|文章|书籍|防治|预防|筛查)(?:了|的|过)?[^，。；,;\n]{0,8}$/;
const TOPIC_AFTER =
  /^[^\S\n]?(?:患者)?的?(?:预防|模板|模块|模型|接口|页面|字段|保障金|日活动|机(?=的|售|维|采|[，,。；;]|$)|防治|防控|知识|讲座|试纸|研究|科普|宣教|课题|论文|专家|保险|险种|疫苗|新药|风险|筛查|试剂|说明书|封存|制度|指南|机制|管理|检测(?:仪|试剂)|宣传|培训|业务|系统|课程|概论|行业|市场|[^，。；,;\n]{0,6}(?:说明书|论文|讲座|课程|制度|指南|手册))/;

/** Without one of the words of all of them nothing of the kind is said. */
const ANY_WORD = EVERYWHERE.reduce((bits, [, words]) => bits | words, 0);

/** Places in `text` that speak of a sensitive side of somebody, in order. `sides` is what `SIDE_WORDS` says of it. */
export function sensitiveInText(text: string, sides: number): SensitiveInText[] {
  if ((sides & ANY_WORD) === 0) return [];
  const found: SensitiveInText[] = [];
  for (const [kind, words, everywhere] of EVERYWHERE) {
    if ((sides & words) === 0) continue;
    everywhere.lastIndex = 0;
    for (let match = everywhere.exec(text); match !== null; match = everywhere.exec(text)) {
      if (DENIED.test(text.slice(Math.max(0, match.index - 22), match.index))) continue;
      if (isTopic(text, match.index, match.index + match[0].length)) continue;
      found.push({ kind, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start);
}

/** True where nothing is said of anybody: a denied history, a subject of study, goods. */
function isTopic(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 16);
  return NONE_AFTER.test(after) || TOPIC_AFTER.test(after) || TOPIC_BEFORE.test(text.slice(Math.max(0, start - 16), start));
}
