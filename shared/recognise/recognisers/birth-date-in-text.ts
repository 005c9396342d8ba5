import { readBirthDate } from "../field/birth-date.ts";
import { REFUTED, type Recogniser } from "./recogniser.ts";

export const birthDateInText = {
  id: "birth-date",
  kind: "birth_date",
  country: null,
  source: "Announced by its word",
  pattern:
    /(?:出生日期|出生年月日?|出生于|生于|生日|date of birth|birth\s?date|birthday|\bdob\b|\bborn(?: on)?)[^\S\n]{0,2}[:：是为]?[^\S\n]{0,2}((?:\d{4}|[3-9]\d)[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{8})(?!\d)|(?<!\d)(\d{4}年\d{1,2}月\d{1,2}日)(?=出?生)/gi,
  trigger: "keyword",
  keywords: ["出生", "生于", "生日", "birth", "dob", "born", "日生"],
  validate(raw) {
    const day = readBirthDate(raw.replace(/日$/, ""));
    return day === null ? REFUTED : { outcome: "confirmed", value: day, certainty: 0.9 };
  },
  examples: {
    hits: ["出生日期：1990-03-07", "生于1990年3月7日", "DOB: 1990/03/07", "1990年3月7日出生"],
    misses: ["日期：1990-03-07", "出生日期：1990-13-07", "生日快乐"],
  },
} as const satisfies Recogniser;
