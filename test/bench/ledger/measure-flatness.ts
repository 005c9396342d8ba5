import { PEOPLE_PER_REPORT } from "./invented-people.ts";
import { median, type Print, ratio, sum } from "./measured.ts";

/** One report each, in milliseconds: on the clock, and of the database's processor time where that is known. */
export interface Costs {
  readonly time: number[];
  readonly busy: number[];
}

const WINDOW = 10;
const SIZES = [100_000, 500_000, 1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000];

/**
 * Cost per report while the ledger grows: the ten reports before each size against ten at the start (from 10 thousand people on). `raw`: the
 * same for inserting the identifiers into a plain table, which tells how much of it is the machine. On a machine that does other work
 * the clock says little; processor time goes on telling.
 */
export function printFlatness(fresh: Costs, raw: Costs, print: Print): void {
  const reached = fresh.time.length * PEOPLE_PER_REPORT;
  const first = 10_000 + WINDOW * PEOPLE_PER_REPORT;
  if (reached <= first) return;
  const window = (costs: readonly number[], people: number) => costs.slice(people / PEOPLE_PER_REPORT - WINDOW, people / PEOPLE_PER_REPORT);
  const at = (people: number) => ({
    people,
    time: median(window(fresh.time, people)),
    raw: median(window(raw.time, people)),
    busy: sum(window(fresh.busy, people)) / WINDOW,
    rawBusy: sum(window(raw.busy, people)) / WINDOW,
  });
  const start = at(first);
  const seen = [...SIZES.filter((size) => size < reached), reached].map(at);
  print(
    `cost per report                     ${start.time.toFixed(0)} ms from 10 thousand people on (processor ${start.busy.toFixed(0)} ms; raw ${start.raw.toFixed(0)} ms, processor ${start.rawBusy.toFixed(0)} ms)`,
  );
  for (const { people, time, busy, raw: rawTime, rawBusy } of seen)
    print(
      `  at ${people.toLocaleString("en").padStart(9)} people               ${time.toFixed(0)} ms = ${ratio(time, start.time)}; processor ${ratio(busy, start.busy)}; raw ${ratio(rawTime, start.raw)}, processor ${ratio(rawBusy, start.rawBusy)}`,
    );
  const worst = (of: (one: ReturnType<typeof at>) => number) => ratio(Math.max(...seen.map(of)), of(start));
  print(
    `cost per report, the worst of these ${worst(({ time }) => time)} on the clock, ${worst(({ busy }) => busy)} of processor time, ${worst(({ time, raw: rawTime }) => time / rawTime)} against raw (target ≤ 1.3×)`,
  );
}
