/** The calendar day in Asia/Shanghai, YYYY-MM-DD; that zone has been UTC+8 without summer time since 1992 (tzdata). */
export function beijingDayOf(now: number): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10);
}
