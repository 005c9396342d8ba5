import { readBirthDate, readBirthMonth } from "../field/birth-date.ts";
import { BIRTH_WORDS } from "./birth-date-in-text.ts";
import { REFUTED, type Recogniser } from "./recogniser.ts";

const LABEL =
  "(?:出生(?:日期|年月日?|于)?|生[于於]|生日|生辰|date of birth|birth\\s?date|birthday|\\bdob\\b|\\bborn(?: on)?)(?:一?栏[里中]?)?(?:填写?|写)?(?:的是|的)?[^\\S\\n]{0,2}(?:[:：是为]|is )?[^\\S\\n]{0,2}";
const CHINESE = "[一二][〇零○一二三四五六七八九]{3}年[正冬腊一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十廿卅初]{1,3}[日号]?)?";
const REPUBLIC =
  "民[国國] ?(?:\\d{2,3}[/.-]\\d{1,2}[/.-]\\d{1,2}|(?:\\d{2,3}|[一二三四五六七八九十百零〇]{1,5}) ?年 ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?[日號号])";
const NAMED_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const ENGLISH = `(?:${NAMED_MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${NAMED_MONTH},?[ -]\\d{4})`;
const SHORT_YEAR = "\\d{2}年\\d{1,2}月\\d{1,2}[日号]";
const MONTH = "\\d{4}[年.]\\d{1,2}月?";
/** "…年…月…日生", "…(农历)": what makes a day somebody's first from behind. */
const BEHIND = "(?=\\s?出生|生(?:于|人|的|$|[\\s，,。；;、)）]))";

export const birthDateWrittenOut = {
  id: "birth-date-written-out",
  kind: "birth_date",
  country: null,
  source: "Written forms: Chinese numerals, 民國 years, months by name, two digits of the year, no day",
  pattern: new RegExp(
    `${LABEL}(${REPUBLIC}|${ENGLISH}|${CHINESE}|${SHORT_YEAR}|${MONTH}|\\d{1,2}月\\d{1,2}[日号])(?!\\d)|(?<![\\d一二])((?:${REPUBLIC}|${SHORT_YEAR}|${MONTH}|19\\d{6}|20[0-2]\\d{5})${BEHIND}|${CHINESE}(?=的?(?:生日|(?:[,，(（]|是)?(?:农历|農曆|阴历|阳历|公历))))`,
    "gi",
  ),
  trigger: "keyword",
  keywords: BIRTH_WORDS,
  validate(raw) {
    // A birthday without its year says no age.
    if (/^\d{1,2}月/.test(raw)) return { outcome: "unknown", value: "", certainty: 0.6 };
    const day = readBirthDate(raw) ?? readBirthMonth(raw);
    return day === null ? REFUTED : { outcome: "confirmed", value: day, certainty: 0.85 };
  },
  examples: {
    hits: [
      "出生日期：民國79年3月7日",
      "民國七十九年三月七日生，",
      "DOB: March 7, 1990",
      "born on 7th of March 1990",
      "出生年月：1990年3月",
      "90年3月7日出生",
      "一九九〇年三月初七（农历）",
      "生日是3月7号",
      "19900307出生",
    ],
    misses: ["民國113年度申報", "March 7, 1990", "1990年3月生产", "90年3月7日", "一九九〇年三月七日开业", "订单 19900307 生效", "生日会 1990"],
  },
} as const satisfies Recogniser;
