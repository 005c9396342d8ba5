/** Lengths of the digit groups of a written number: "138-0013 8000" → "3-4-4". */
export function groupShape(raw: string): string {
  return (raw.match(/\d+/g) ?? []).map((group) => group.length).join("-");
}

/** ISO/IEC 7812-1 Annex B. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48;
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
  }
  return sum % 10 === 0;
}

/** 4444444444444444 passes Luhn and is nobody's. */
export function isOneDigitRepeated(digits: string): boolean {
  return /^(\d)\1*$/.test(digits);
}
