const FIRST_MS = 2_000;
const LONGEST_MS = 15 * 60_000;

/** Milliseconds until try number `attempts + 1`: doubling, capped, and spread by `random` (0…1) so that a fleet does not come back as one. */
export function backOff(attempts: number, random: number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(Math.max(0, attempts - 1), 20));
  return Math.round(full / 2 + (full / 2) * random);
}
