import { PEOPLE_PER_REPORT } from "./invented-people.ts";
import { median, type Print, ratio } from "./measured.ts";

const WINDOW = 10;
const SIZES = [100_000, 500_000, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000];

/**
 * Cost per report while the ledger grows: the median of the ten reports before each size against that of ten at the start
 * (from 10 thousand people on). `raw`: the same for inserting the identifiers into a plain table, which tells how much of it is the machine.
 */
export function printFlatness(fresh: readonly number[], raw: readonly number[], print: Print): void {
  const reached = fresh.length * PEOPLE_PER_REPORT;
  const at = (times: readonly number[], people: number) => median(times.slice(people / PEOPLE_PER_REPORT - WINDOW, people / PEOPLE_PER_REPORT));
  const first = 10_000 + WINDOW * PEOPLE_PER_REPORT;
  if (reached <= first) return;
  const [start, rawStart] = [at(fresh, first), at(raw, first)];
  const sizes = [...SIZES.filter((size) => size < reached), reached];
  const seen = sizes.map((size) => ({ size, time: at(fresh, size), raw: at(raw, size) }));
  print(`cost per report                     ${start.toFixed(0)} ms from 10 thousand people on; raw ${rawStart.toFixed(0)} ms`);
  for (const { size, time, raw: rawTime } of seen)
    print(`  at ${size.toLocaleString("en").padStart(9)} people               ${time.toFixed(0)} ms = ${ratio(time, start)}; raw ${ratio(rawTime, rawStart)}`);
  print(`cost per report, the worst of these ${ratio(Math.max(...seen.map(({ time }) => time)), start)} (target ≤ 1.3×)`);
}
