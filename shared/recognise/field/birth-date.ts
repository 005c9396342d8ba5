import { isCalendarDay } from "../recognisers/resident-id-check.ts";
import { withArabicDate } from "./chinese-date.ts";

/** "1990-03-07", "1990年3月7日", "19900307", "1990/3/7", "07/03/1990" (ambiguous: month first), ISO instants, "一九九〇年三月七日" → YYYY-MM-DD, or null. */
export function readBirthDate(written: string): string | null {
  const text = written.includes("年") ? withArabicDate(written) : written;
  const match =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/.exec(text) ??
    /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text) ??
    monthFirst(text) ??
    shortYear(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1880 || year > 2100 || !isCalendarDay(year, month, day)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "90.5.12", "88年11月3日": two digits are a year of the last hundred; what could also be a day and a month is not read. */
function shortYear(text: string): readonly string[] | null {
  const match = /^([3-9]\d)[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(text);
  return match === null ? null : ["", `19${match[1]}`, match[2] ?? "", match[3] ?? ""];
}

function monthFirst(text: string): readonly string[] | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (match === null) return null;
  const [, first = "", second = "", year = ""] = match;
  return Number(first) > 12 ? ["", year, second, first] : ["", year, first, second];
}
