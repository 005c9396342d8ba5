/** Whole days from `asOf` to `day`; negative = past. */
export function daysUntil(asOf: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(asOf)) / 86_400_000);
}
