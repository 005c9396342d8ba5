/** What one step brought. `skipped` names each test or part that did not run. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
}

export const NOTHING: Outcome = { passed: 0, failed: 0, skipped: [] };

export const add = (one: Outcome, other: Outcome): Outcome => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: [...one.skipped, ...other.skipped],
});

/** The closing lines: what was skipped by name, then exactly one line of counts. */
export function closingLines({ passed, failed, skipped }: Outcome): string[] {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped.length === 0 ? [counts] : [`Skipped: ${skipped.join(" · ")}`, `${counts}, ${skipped.length} skipped`];
}

/** Running nothing is not success. */
export const isSuccess = ({ passed, failed }: Outcome): boolean => failed === 0 && passed > 0;
