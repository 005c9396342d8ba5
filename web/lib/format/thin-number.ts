/** U+2009. The narrow no-break space would be right, but common Chinese fonts lack it and draw none at all. */
const THIN_SPACE = "\u2009";

/** 1234567 → "1 234 567" with thin spaces. Fractions are rounded: people are whole. */
export function thinNumber(value: number): string {
  const digits = Math.abs(Math.round(value)).toString();
  const grouped = digits.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
  return value < 0 ? `−${grouped}` : grouped;
}

/** A share as whole percent, never rounded up to a line that is not reached: 0.9999 → "99.9 %", 0.0004 → "<0.1 %". */
export function thinPercent(share: number): string {
  const percent = Math.floor(share * 1000) / 10;
  if (share > 0 && percent === 0) return `<0.1${THIN_SPACE}%`;
  const text = percent >= 99 && percent < 100 ? percent.toFixed(1) : Math.floor(percent).toString();
  return `${share > 0 && share < 0.1 ? percent.toFixed(1) : text}${THIN_SPACE}%`;
}

const UNITS = ["B", "KB", "MB", "GB", "TB"] as const;

/** 1536 → "1.5 KB" (1 KB = 1024 bytes). */
export function byteSize(bytes: number): string {
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < UNITS.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const text = unit === 0 || size >= 100 ? thinNumber(size) : size.toFixed(1);
  return `${text}${THIN_SPACE}${UNITS[unit]}`;
}
