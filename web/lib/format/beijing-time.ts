const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

function read(at: Date | string): Record<string, string> {
  const date = typeof at === "string" ? new Date(at) : at;
  return Object.fromEntries(parts.formatToParts(date).map((part) => [part.type, part.value]));
}

/** The calendar day in Beijing, YYYY-MM-DD. */
export function beijingDayOf(at: Date | string): string {
  const { year, month, day } = read(at);
  return `${year}-${month}-${day}`;
}

/** "2026-11-22 14:03", Beijing time. */
export function beijingMinute(at: Date | string): string {
  const { hour, minute } = read(at);
  return `${beijingDayOf(at)} ${hour}:${minute}`;
}

/** "14:03:09", Beijing time. */
export function beijingClock(at: Date | string): string {
  const { hour, minute, second } = read(at);
  return `${hour}:${minute}:${second}`;
}

export function beijingYear(at: Date): number {
  return Number(beijingDayOf(at).slice(0, 4));
}

/** The last day a year's figures speak of: today for the running year, 31 December for a closed one. */
export function asOfDay(year: number, now: Date): string {
  return year < beijingYear(now) ? `${year}-12-31` : beijingDayOf(now);
}

const STEPS = [
  { unit: "day", seconds: 86_400 },
  { unit: "hour", seconds: 3_600 },
  { unit: "minute", seconds: 60 },
] as const;

/** "3 分钟前", "2 days ago". */
export function timeSince(at: Date | string, now: Date, language: string): string {
  const seconds = Math.round((now.getTime() - new Date(at).getTime()) / 1000);
  const words = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  for (const { unit, seconds: size } of STEPS) if (Math.abs(seconds) >= size) return words.format(-Math.trunc(seconds / size), unit);
  return words.format(0, "minute");
}
