const grouped = (value: number, separator: string) => String(value).replace(/\B(?=(\d{3})+$)/g, separator);

/** 12 345 678 with narrow no-break spaces: for HTML, where the font is ours. */
export const thinFigure = (value: number) => grouped(value, "\u202f");
/** 12,345,678: for subject lines and plain text, where any font may be in use. */
export const plainFigure = (value: number) => grouped(value, ",");

/** Per cent of a line with one decimal, cut and never rounded up: 99,999 of 100,000 is 99.9 %. */
export function percentOf(count: number, limit: number): string {
  if (count > 0 && count * 1_000 < limit) return "<0.1";
  const tenths = Math.floor((count * 1_000) / limit);
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const partsOf = (day: string) => day.split("-").map(Number) as [number, number, number];

/** 2026 年 1 月 1 日 */
export function dayInChinese(day: string): string {
  const [year, month, date] = partsOf(day);
  return `${year} 年 ${month} 月 ${date} 日`;
}

/** 1 January 2026 */
export function dayInEnglish(day: string): string {
  const [year, month, date] = partsOf(day);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}
