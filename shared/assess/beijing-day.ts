/** A calendar day in Asia/Shanghai, `YYYY-MM-DD`; days compare as strings. */
export type BeijingDay = string;

/** Mainland China has kept UTC+8 without summer time since 1992, before the first rule of the rulebook. */
const OFFSET_MS = 8 * 3600 * 1000;
const DAY_MS = 24 * 3600 * 1000;

/** The Beijing day of an instant (`Date`, epoch milliseconds or RFC 3339 with an offset). Throws RangeError for text that is no instant. */
export function beijingDayOf(instant: Date | number | string): BeijingDay {
  const time = typeof instant === "number" ? instant : new Date(instant).getTime();
  if (!Number.isFinite(time)) throw new RangeError("not an instant");
  return new Date(time + OFFSET_MS).toISOString().slice(0, 10);
}

/** The Beijing calendar year of an instant: 2025-12-31T16:00:00Z belongs to 2026. */
export function beijingYearOf(instant: Date | number | string): number {
  return yearOf(beijingDayOf(instant));
}

/** The instant (UTC, RFC 3339) at which a Beijing day begins. */
export function startOfBeijingDay(day: BeijingDay): string {
  return new Date(utc(day) - OFFSET_MS).toISOString();
}

export function yearOf(day: BeijingDay): number {
  return Number(day.slice(0, 4));
}

export function addDays(day: BeijingDay, days: number): BeijingDay {
  return new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Civil Code Art. 202: periods of months and years end on the corresponding day, or on the month's last day where there is none. */
export function addMonths(day: BeijingDay, months: number): BeijingDay {
  const month = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  const last = Number(addDays(`${Math.floor((month + 1) / 12)}-${String(((month + 1) % 12) + 1).padStart(2, "0")}-01`, -1).slice(8));
  return addDays(first, Math.min(Number(day.slice(8)), last) - 1);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: BeijingDay, to: BeijingDay): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** 1 for 1 January. */
export function dayOfYear(day: BeijingDay): number {
  return daysBetween(`${day.slice(0, 4)}-01-01`, day) + 1;
}

export function daysInYear(year: number): number {
  return daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: BeijingDay): number {
  return new Date(utc(day)).getUTCDay() || 7;
}

/** First day of the counting window that ends on `asOf` (law: C3). */
export function windowStart(asOf: BeijingDay, window: "PREVIOUS_YEAR" | "CURRENT_YEAR"): BeijingDay {
  return `${yearOf(asOf) - (window === "PREVIOUS_YEAR" ? 1 : 0)}-01-01`;
}

function utc(day: BeijingDay): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (!Number.isFinite(time)) throw new RangeError("not a calendar day");
  return time;
}
