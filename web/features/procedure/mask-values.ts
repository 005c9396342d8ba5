import type { LedgerChanges } from "./api/what-if-query.ts";

type Mask = NonNullable<LedgerChanges["mask"]>;

/** `12:email`: a field of an activity as the value of a choice. */
export const maskValues = (mask: Mask): string[] => mask.flatMap(({ activity, kinds }) => kinds.map((kind) => `${activity}:${kind}`));

/** The choices by activity, as the ledger takes them. */
export function maskOf(values: readonly string[]): Mask {
  const byActivity = new Map<number, Mask[number]["kinds"]>();
  for (const value of values) {
    const [activity, kind] = value.split(":") as [string, Mask[number]["kinds"][number]];
    byActivity.set(Number(activity), [...(byActivity.get(Number(activity)) ?? []), kind]);
  }
  return [...byActivity].map(([activity, kinds]) => ({ activity, kinds }));
}
