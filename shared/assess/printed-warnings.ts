import type { Line, Outcome } from "../contract/assessment.ts";
import type { FlowAssessment } from "./assess-flows.ts";
import { warningsFor } from "./warnings.ts";

/** One thing to be warned of: a stage of a line (`NOTICE`, `WARN`, `CRITICAL`, `REACHED`), an event, or a review with its code. */
export type PrintedWarning = { code: string; line?: Line; limit?: number; count?: number; from?: Outcome; to?: Outcome };

/** The warnings of an assessment as codes, for machines. */
export function printedWarnings({ assessment, previousOutcome }: Pick<FlowAssessment, "assessment" | "previousOutcome">): PrintedWarning[] {
  const alerts = warningsFor(assessment, previousOutcome).flatMap((alert): PrintedWarning[] => {
    if (alert.kind === "line_stage") return [{ code: alert.stage.toUpperCase(), line: alert.line, limit: alert.limit, count: alert.count }];
    if (alert.kind === "first_sensitive_person") return [{ code: "FIRST_SENSITIVE_PERSON", count: alert.count }];
    const change = { from: alert.from, to: alert.to };
    return alert.leavesExemptTier
      ? [
          { code: "OUTCOME_CHANGED", ...change },
          { code: "LEAVES_EXEMPT_TIER", ...change },
        ]
      : [{ code: "OUTCOME_CHANGED", ...change }];
  });
  const policy = assessment.policyDependent ? [{ code: "POLICY_DEPENDENT" }] : [];
  return [...alerts, ...policy, ...assessment.reviews.map((code) => ({ code }))];
}
