import { readBirthDate, readBirthMonth } from "../field/birth-date.ts";
import { BIRTH_WORDS } from "./birth-date-in-text.ts";
import { REFUTED, type Recogniser } from "./recogniser.ts";

/** Up to ten characters between the word and the day: "生日栏误写成", "出生年月（阳历）". What is given or held on a birthday is no birth. */
const LABEL =
  "(?:出生(?!率|人口|证|地|缺陷|医学|队列)(?:日期|时间|年月日?|于)?|生[于於]|生日(?!会|蛋糕|派对|聚会|礼|快乐|活动|宴|祝|歌|假|券|优惠|月|卡)|生辰|生年月日|d\\.o\\.b\\.?|date of birth|birth\\s?date|birthday|\\bdob\\b|\\bborn(?: on| in)?)(?:[^\\S\\n]{0,2}(?:[:：是为]|is |=)?[^\\S\\n]{0,2}|[\\u4e00-\\u9fff(（:： ]{1,10})";
const NUMERIC = "(?:\\d{4} ?[-/.年 ] ?\\d{1,2} ?[-/.月 ] ?\\d{1,2}(?: ?[日号號])?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|(?:19|20)\\d{6})";
/** Years of Japanese eras. */
const ERA = "(?:昭和|平成|令和) ?(?:\\d{1,2}|元) ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日";
const CHINESE_SHORT = "[一二三四五六七八九〇零]{2}年[正冬腊一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十廿卅初]{1,3}[日号]?)?";
const CHINESE = "[一二][〇零○一二三四五六七八九]{3}年[正冬腊一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十廿卅初]{1,3}[日号]?)?";
const REPUBLIC =
  "民[国國] ?(?:\\d{2,3}[/.-]\\d{1,2}[/.-]\\d{1,2}|(?:\\d{2,3}|[一二三四五六七八九十百零〇]{1,5}) ?年 ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?(?:\\d{1,2}|[一二三四五六七八九十廿卅]{1,3}) ?[日號号])";
const NAMED_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
const ENGLISH = `(?:${NAMED_MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?${NAMED_MONTH},?[ -]?\\d{4})`;
const SHORT_YEAR = "\\d{2}(?:年\\d{1,2}月\\d{1,2}[日号]|[-/.]\\d{1,2}[-/.]\\d{1,2})";
const MONTH = "\\d{4}[年.]\\d{1,2}月?";
/** "…年…月…日生", "…(农历)": what makes a day somebody's first from behind. */
const BEHIND = "(?=\\s?[(（]?(?:出生|生日)|生(?:于|人|的|$|[\\s，,。；;、)）]))";

export const birthDateWrittenOut = {
  id: "birth-date-written-out",
  kind: "birth_date",
  country: null,
  source: "Written forms: Chinese numerals, 民國 years, months by name, two digits of the year, no day",
  pattern: new RegExp(
    `${LABEL}(${NUMERIC}|${REPUBLIC}|${ERA}|${ENGLISH}|${CHINESE}|${CHINESE_SHORT}|${SHORT_YEAR}|${MONTH}|\\d{1,2}月\\d{1,2}[日号])(?!\\d)|(?<![\\d一二])((?:${NUMERIC}|${REPUBLIC}|${ERA}|${SHORT_YEAR}|${MONTH}|${CHINESE_SHORT})${BEHIND}|${CHINESE}(?=的?(?:生日|(?:[,，(（]|是)?(?:农历|農曆|阴历|阳历|公历))))`,
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
      "出生日期误写成 1990-03-07",
      "生日（1990.3.7）",
      "出生：1990 年 3 月 7 日",
      "D.O.B. 07/03/1990",
      "DOB 07MAR1990",
      "昭和63年5月1日生",
      "八八年腊月初七生，",
      "1990-03-07生日",
    ],
    misses: [
      "民國113年度申報",
      "March 7, 1990",
      "1990年3月生产",
      "90年3月7日",
      "一九九〇年三月七日开业",
      "订单 19900307 生效",
      "生日会 1990",
      "生日会定在2026年3月7日",
      "出生率 2024.01.01 起",
      "生日蛋糕2026年3月7日送",
    ],
  },
} as const satisfies Recogniser;
