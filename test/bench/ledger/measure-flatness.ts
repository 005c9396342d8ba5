import { PEOPLE_PER_REPORT } from "./invented-people.ts";
import { median, type Print, ratio, sum } from "./measured.ts";

/** One report each, in milliseconds: on the clock, and of the database's processor time where that is known. */
export interface Costs {
  readonly time: number[];
  readonly busy: number[];
}

export const noCosts = (): Costs => ({ time: [], busy: [] });

/** Where a small ledger starts. */
export const SMALL = 10_000;
const WINDOW = 20;
const SIZES = [100_000, 500_000, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000];

/** The last reports before a size, and as many to a ledger of 10 thousand people, in turns: what else the machine does falls on both. */
export interface SizeWindow {
  readonly people: number;
  /** Index of its first report, and of the one after its last. */
  readonly from: number;
  readonly to: number;
  readonly small: Costs;
}

export const sizeWindows = (reports: number): SizeWindow[] =>
  [...SIZES.map((size) => size / PEOPLE_PER_REPORT).filter((to) => to < reports), reports]
    .filter((to) => to - WINDOW > SMALL / PEOPLE_PER_REPORT)
    .map((to) => ({ people: to * PEOPLE_PER_REPORT, from: to - WINDOW, to, small: noCosts() }));

/** Cost per report while the ledger grows. `raw` does the same with the identifiers in a plain table, from its own start on: it tells how much of it is the index, and the machine. */
export function printFlatness(windows: readonly SizeWindow[], fresh: Costs, raw: Costs, print: Print): void {
  if (windows.length === 0) return;
  const start = SMALL / PEOPLE_PER_REPORT;
  const rawStart = median(raw.time.slice(start, start + WINDOW));
  print(`cost per report                     against a ledger of ${SMALL.toLocaleString("en")} people, in turns, medians of ${WINDOW} (processor: means)`);
  const seen = windows.map(({ people, from, to, small }) => {
    const [time, smallTime] = [median(fresh.time.slice(from, to)), median(small.time)];
    const busy = sum(fresh.busy.slice(from, to)) / sum(small.busy);
    const rawTime = median(raw.time.slice(from, to));
    print(
      `  at ${people.toLocaleString("en").padStart(9)} people               ${time.toFixed(0)} ms to ${smallTime.toFixed(0)} ms = ${ratio(time, smallTime)}; processor ${ratio(busy, 1)}; raw ${rawTime.toFixed(0)} ms = ${ratio(rawTime, rawStart)} of its start`,
    );
    return { time: time / smallTime, busy };
  });
  const worst = (values: readonly number[]) => ratio(Math.max(...values), 1);
  print(
    `cost per report, the worst of these ${worst(seen.map(({ time }) => time))} on the clock, ${worst(seen.map(({ busy }) => busy))} of processor time (target ≤ 1.3×)`,
  );
}
