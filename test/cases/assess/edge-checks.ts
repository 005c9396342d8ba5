import { COUNTING, LINES } from "./counting-edges.ts";
import type { EdgeCheck } from "./edge-check.ts";
import { EXEMPTION_EDGES, OPERATORS_AND_IMPORTANT_DATA } from "./exemption-edges.ts";
import { FILINGS_AND_DEADLINES } from "./filing-edges.ts";
import { VERSIONS_AND_WINDOWS } from "./window-edges.ts";

/** Written from the law alone: the day before, on and after; n − 1, n, n + 1; every kind of fact at its edge. */
export const EDGE_CHECKS: readonly EdgeCheck[] = [
  ...VERSIONS_AND_WINDOWS,
  ...COUNTING,
  ...LINES,
  ...OPERATORS_AND_IMPORTANT_DATA,
  ...EXEMPTION_EDGES,
  ...FILINGS_AND_DEADLINES,
];
