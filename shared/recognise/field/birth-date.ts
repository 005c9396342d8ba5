import { isCalendarDay } from "../recognisers/resident-id-check.ts";
import { withArabicDate } from "./chinese-date.ts";
import { readEnglishDate } from "./english-date.ts";

/** "1990-03-07", "1990年3月7日", "19900307", "1990/3/7", "07/03/1990" (ambiguous: month first), ISO instants, "一九九〇年三月七日", "民國79年3月7日", "March 7, 1990" → YYYY-MM-DD, or null. A day of the old calendar is taken as it stands: it is off by weeks. */
export function readBirthDate(written: string): string | null {
  const text = (written.includes("年") || written.startsWith("民") ? withArabicDate(written) : written).trim();
  const english = /[a-z]/i.test(text) ? readEnglishDate(text) : null;
  if (english !== null) return dayOf(...english);
  const match =
    /^(\d{4})\s?[-/.年 ]\s?(\d{1,2})\s?[-/.月 ]\s?(\d{1,2})(?!\d)/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ??
    monthFirst(text) ??
    shortYear(text);
  if (match === null) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1880 || year > 2100 || !isCalendarDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "1990年3月", "1990.03", "一九九〇年三月" → YYYY-MM, or null: papers often give no more. */
export function readBirthMonth(written: string): string | null {
  const text = /^[〇零一二三四五六七八九]/.test(written) ? withArabicDate(`${written.replace(/月$/, "")}月一日`).replace(/月1日$/, "") : written;
  const match = /^(\d{4}) ?[-/.年] ?(\d{1,2})月?$/.exec(text);
  const [year, month] = [Number(match?.[1]), Number(match?.[2])];
  return year >= 1880 && year <= 2100 && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null;
}

/** "90.5.12", "88年11月3日", "05年3月1日": two digits are a year of the last hundred; what could also be a day and a month is not read. */
function shortYear(text: string): readonly string[] | null {
  const match = /^((?:[3-9]\d(?=[-/.年])|[0-2]\d(?=年)))[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text);
  return match === null ? null : ["", `${(match[1] ?? "") < "30" ? "20" : "19"}${match[1]}`, match[2] ?? "", match[3] ?? ""];
}

function monthFirst(text: string): readonly string[] | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (match === null) return null;
  const [, first = "", second = "", year = ""] = match;
  return Number(first) > 12 ? ["", year, second, first] : ["", year, first, second];
}
