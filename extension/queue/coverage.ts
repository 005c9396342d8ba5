import type { CheckinRequest } from "@outflow/shared/contract/device-api.ts";
import { z } from "zod";

export type Coverage = CheckinRequest["coverage"];
export type CoverageKey = keyof Coverage;

const count = z.number().int().min(0).default(0);
const storedCoverage = z.object({
  requestsExamined: count,
  bodiesPartial: count,
  bodiesOpaque: count,
  filesUnread: count,
  reportsOverflowed: count,
  reportsRefused: count,
  storageLosses: count,
}) satisfies z.ZodType<Coverage>;

export const NO_COVERAGE: Coverage = storedCoverage.parse({});

/** Null: what was stored cannot be read. */
export function readCoverage(stored: unknown): Coverage | null {
  const read = storedCoverage.safeParse(stored ?? {});
  return read.success ? read.data : null;
}

export function addCoverage(coverage: Coverage, more: Partial<Coverage>): Coverage {
  return mapCoverage((key) => coverage[key] + (more[key] ?? 0));
}

/** What is left to say once the server has accepted `told`; counts that came in meanwhile stay. */
export function withoutTold(coverage: Coverage, told: Coverage): Coverage {
  return mapCoverage((key) => Math.max(0, coverage[key] - told[key]));
}

function mapCoverage(value: (key: CoverageKey) => number): Coverage {
  return Object.fromEntries((Object.keys(NO_COVERAGE) as CoverageKey[]).map((key) => [key, value(key)])) as Coverage;
}
