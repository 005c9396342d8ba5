const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK = "10X98765432";
/** The first two digits of GB/T 2260, with 81–83 for the residence permits of Hong Kong, Macao and Taiwan residents (2018). */
const PROVINCES = new Set([
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83,
]);

/** The check character of 17 digits: GB 11643-1999, ISO 7064 MOD 11-2. */
export function residentIdCheckCharacter(seventeen: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (seventeen.charCodeAt(i) - 48) * (WEIGHTS[i] ?? 0);
  return CHECK[sum % 11] ?? "";
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** The digits from `start` to before `end` as a number, without making a string: a large file asks this a million times. */
function numberAt(text: string, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}

function hasPlaceAndDay(id: string): boolean {
  if (!PROVINCES.has(numberAt(id, 0, 2))) return false;
  const year = numberAt(id, 6, 10);
  return year >= 1880 && year <= 2100 && isCalendarDay(year, numberAt(id, 10, 12), numberAt(id, 12, 14));
}

/** 18 characters, the last may be X: place, calendar day and check character all hold. */
export function isResidentId18(id: string): boolean {
  return id.length === 18 && hasPlaceAndDay(id) && residentIdCheckCharacter(id).charCodeAt(0) === id.charCodeAt(17);
}

/** The 15-digit form issued until 1999, as the 18-character number of the same person; null when it cannot be one. */
export function residentId15To18(old: string): string | null {
  if (old.length !== 15) return null;
  const seventeen = `${old.slice(0, 6)}19${old.slice(6)}`;
  return hasPlaceAndDay(seventeen) ? seventeen + residentIdCheckCharacter(seventeen) : null;
}

/** The same, sure of nothing: 17 digits and a digit or an X, as it stands in a cell. */
export function isPlainResidentId(cell: string): boolean {
  if (cell.length !== 18) return false;
  for (let i = 0; i < 17; i++) if (!isDigit(cell.charCodeAt(i))) return false;
  const last = cell.charCodeAt(17);
  return (isDigit(last) || last === 88) && isResidentId18(cell);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whole calendar years between the year of birth in a canonical number and that of `today` (YYYY-MM-DD): an age, or one more. */
export function yearsSinceBirth(id: string, today: string): number {
  return numberAt(today, 0, 4) - numberAt(id, 6, 10);
}

/** YYYY-MM-DD from a canonical 18-character number; "" from one of Hong Kong or Taiwan, which says nothing of the day. */
export function birthDateOfResidentId(id: string): string {
  if (id.length !== 18) return "";
  return `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`;
}
