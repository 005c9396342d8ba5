import { assess } from "@outflow/shared/assess/assess.ts";
import type { Assessment } from "@outflow/shared/assess/assessment.ts";
import type { LedgerFacts } from "@outflow/shared/contract/assessment.ts";
import { asOfDay } from "../format/beijing-time.ts";

/** What the law says about the figures of one year: today for the running year, its last day for a closed one. */
export function lawOf(facts: LedgerFacts, year: number, now: Date): Assessment | null {
  try {
    return assess(facts, asOfDay(year, now));
  } catch (error) {
    // Days before the first rulebook: nothing can be said, and nothing is guessed.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
