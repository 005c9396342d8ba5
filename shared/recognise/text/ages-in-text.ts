import { AGE_WORD } from "./side-words.ts";

export interface AgeInText {
  readonly age: number;
  readonly start: number;
}

/** "8岁", "年龄：5", "6 years old", "age 6"; not "3岁以下", "6-12岁", "3岁的儿子". */
const AGE =
  /(?<![\d.至到~—-])(?:年龄[^\S\n]{0,2}[:：为是]?[^\S\n]{0,2}(\d{1,3})(?![\d.])|(\d{1,3})[^\S\n]?周?岁(?!以|及|到|至|[~—-]|[上下]|的?(?:儿|女|孩|宝|弟|妹|男孩|女孩|小))|\b(\d{1,3})[- ]years?[- ]old\b|\baged?:? (\d{1,3})(?![\d.%-]| ?(?:and|to|or)\b))/gi;

const NONE: AgeInText[] = [];

/** Ages said of somebody. `text` is normalised, `sides` is what `SIDE_WORDS` says of it. */
export function agesInText(text: string, sides: number): AgeInText[] {
  if ((sides & AGE_WORD) === 0 || !/岁|年龄|years?[- ]old|\baged?:? \d/i.test(text)) return NONE;
  const ages: AgeInText[] = [];
  for (const match of text.matchAll(AGE)) ages.push({ age: Number(match[1] ?? match[2] ?? match[3] ?? match[4]), start: match.index });
  return ages;
}
