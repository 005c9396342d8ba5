import { AGE_WORD } from "./side-words.ts";

export interface AgeInText {
  readonly age: number;
  readonly start: number;
}

const NUMBERS = "一二三四五六七八九十";
/** What a child goes to, said of somebody before it; `pupils-in-text` finds those who are named behind their class. */
const AT_SCHOOL =
  /(?<![曾就]|曾经)(?:上|读|念|就读于?)[^\s，。；,;]{0,10}(?:小学|幼儿园)(?![时毕老教同门旁附]|的时候|那年|期间)|[一二三四五六]年级(?:小?学生|在读)|幼儿园[^\s，。；,;]{0,4}[小中大]班(?![^\s，。；,;]{0,4}老师)|\d{1,2}个月大|\d{1,2}月龄|[零一二两三四五六七八九十]{1,2}个月大/g;
/** Some age that children of kindergarten and primary school have. */
export const AGE_AT_SCHOOL = 8;

/** "8岁", "年龄：5", "6 years old", "age 6"; not "3岁以下", "6-12岁", "3岁的儿子". */
const AGE =
  /(?<![\d.至到~—-])(?:年[龄齡][^\S\n]{0,2}[:：为是]?[^\S\n]{0,2}(\d{1,3})(?![\d.])|(\d{1,3})[^\S\n]?(?:周|足)?[岁歲](?!以|及|到|至|[~—-]|[上下]|的?(?:儿|女|孩|宝|弟|妹|男孩|女孩|小))|(?<![一二三四五六七八九十百几])([一二两三四五六七八九十]{1,3})周?[岁歲](?!以|及|到|至|生日|[~—-]|[上下]|的?(?:儿|女|孩|宝|弟|妹|男孩|女孩|小))|\b(\d{1,3})[- ]years?[- ]old\b|\baged?:? (\d{1,3})(?![\d.%-]| ?(?:and|to|or)\b))/gi;

const NONE: AgeInText[] = [];

/** Ages said of somebody. `text` is normalised, `sides` is what `SIDE_WORDS` says of it. */
export function agesInText(text: string, sides: number): AgeInText[] {
  if ((sides & AGE_WORD) === 0 || !/[岁歲]|年[龄齡]|个月大|月龄|年级|小学|幼儿园|years?[- ]old|\baged?:? \d/i.test(text)) return NONE;
  const ages: AgeInText[] = [];
  for (const match of text.matchAll(AGE)) ages.push({ age: ageOf(match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? ""), start: match.index });
  for (const match of text.matchAll(AT_SCHOOL)) ages.push({ age: AGE_AT_SCHOOL, start: match.index });
  return ages;
}

/** "12" → 12, "六" → 6, "十二" → 12, "三十五" → 35. */
function ageOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const [tens = "", ones = ""] = written.includes("十") ? written.split("十") : ["零", written];
  return (tens === "零" ? 0 : digit(tens) * 10 || 10) + digit(ones);
}

function digit(char: string): number {
  return char === "两" ? 2 : NUMBERS.indexOf(char || "?") + 1;
}
