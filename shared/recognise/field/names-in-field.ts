import type { Candidate } from "../text/candidate.ts";
import { isChineseName } from "../text/names-in-text.ts";

export const NOT_A_PERSON =
  /公司|有限|集团|中心|部门|大学|学院|医院|银行|项目|系统|测试|管理员|匿名|用户|客户|商店|旗舰|team|group|company|inc\b|ltd|corp|llc|test|admin|system|user|guest|unknown|anonymous|default|demo|bot\b|support|service/i;
const LATIN = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’.-]*(?:[ ,]{1,2}[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’.-]*){0,3}$/;

/** The names in a field meant for names: one, or several set apart by 、; / and 和. `text` is normalised. */
export function namesInField(text: string): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  for (const part of text.slice(0, 200).split(/[、;；/\n]|(?<=[\u4e00-\u9fff]),|和(?=[\u4e00-\u9fff]{2,4}$)/)) {
    const start = text.indexOf(part, at);
    at = start + part.length;
    const name = part.replace(/[(（【[<].*$/, "").trim();
    const certainty = certaintyOfName(name);
    if (certainty === 0) continue;
    const from = text.indexOf(name, start);
    found.push({
      kind: "name",
      value: name,
      start: from,
      end: from + name.length,
      recogniser: "field-name",
      check: "unknown",
      certainty,
      masked: false,
      labelled: true,
    });
  }
  return found;
}

/** 0: not a person's name; otherwise how sure it is that it is one. */
function certaintyOfName(name: string): number {
  if (name.length < 1 || name.length > 40 || NOT_A_PERSON.test(name)) return 0;
  if (isChineseName(name)) return 0.7;
  if (/^[\u4e00-\u9fff]{1,2}(?:先生|女士|小姐|老师|总|经理|医生)$/.test(name)) return 0.4;
  if (/^[\u4e00-\u9fff]{2,4}$/.test(name)) return 0.45;
  if (LATIN.test(name)) return /[ ,]/.test(name) ? 0.6 : 0.35;
  return 0;
}
