import { readBirthDate } from "../field/birth-date.ts";
import { REFUTED, type Recogniser } from "./recogniser.ts";

/** What says that a day is somebody's first: one list, which the texts are searched for once. */
export const BIRTH_WORDS = [
  ..."出生|生于|生於|生日|生辰|生年月日|birth|dob|d.o.b|born|csrq|日生|号生|號生|月生|农历|農曆|阴历|阳历|公历".split("|"),
  ...Array.from("0123456789一二三四五六七八九十廿卅初", (digit) => `${digit}生`),
];

export const birthDateInText = {
  id: "birth-date",
  kind: "birth_date",
  country: null,
  source: "Announced by its word",
  pattern:
    /(?:出生日期|出生年月日?|出生于|出生[^\S\n]?[:：]|生于|生日|csrq|date of birth|birth[\s_]?date|birthday|\bdob\b|\bborn(?: on)?)(?:一?栏[里中]?)?(?:填写?|写|登记|录入?|改)?(?:的是|成了?|的)?["']?[^\S\n]{0,2}[:：=是为]?[^\S\n]{0,2}["']?((?:\d{4}|[3-9]\d)[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{8}|[一二][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅初]{1,3}[日号]?)(?!\d)|(?<![\d一二])((?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|[一二][〇零○一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十廿卅初]{1,3}日))(?=\s?出生|生(?:于|人|$|[\s，,。；;、)）]))/gi,
  trigger: "keyword",
  keywords: BIRTH_WORDS,
  validate(raw) {
    const day = readBirthDate(/[一二]/.test(raw) ? raw : raw.replace(/日$/, ""));
    return day === null ? REFUTED : { outcome: "confirmed", value: day, certainty: 0.9 };
  },
  examples: {
    hits: [
      "出生日期：1990-03-07",
      "生于1990年3月7日",
      "DOB: 1990/03/07",
      "1990年3月7日出生",
      "生于一九九〇年三月七日",
      "一九八五年十二月二十五日出生",
      "2003-08-05出生",
      "出生日期栏填的是 19900307",
      "出生：1984-09-19",
      "csrq: 1984-09-19",
      "dob=2019-05-06",
    ],
    misses: ["日期：1990-03-07", "出生日期：1990-13-07", "生日快乐", "出生率：1984-09-19", "2025年3月1日生产", "二〇二五年三月一日生效"],
  },
} as const satisfies Recogniser;
