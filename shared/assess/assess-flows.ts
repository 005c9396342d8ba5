import type { Outcome } from "../contract/assessment.ts";
import { assess } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import type { FlowFacts } from "./flow-facts.ts";
import { type LinearProjection, projectLinearly } from "./project-linearly.ts";
import { REVIEW_CODES, type ReviewCode } from "./rulebook/reviews.ts";
import { versionFor } from "./rulebook/versions.ts";
import { type FlowTally, tallyFlows } from "./tally-flows.ts";

export type FlowAssessment = {
  assessment: Assessment;
  /** People of transfers that were stopped: logged, never counted. */
  attempted: number;
  projected: LinearProjection | null;
  previousOutcome: Outcome | null;
};

/** Counts the flows of one entity in the window of the law in force on `asOf` and assesses them. Throws RangeError before the first rulebook. */
export function assessFlows(facts: FlowFacts): FlowAssessment {
  const tally = tallyFlows(facts, versionFor(facts.asOf));
  const assessment = assess(tally.ledger, facts.asOf);
  const more = flowReviews(tally, assessment);
  const route = assessment.routes.find(({ route }) => route === facts.chosenRoute);
  return {
    assessment: {
      ...assessment,
      rules: route ? [...assessment.rules, route.rule] : assessment.rules,
      reviews: REVIEW_CODES.filter((code) => assessment.reviews.includes(code) || more.includes(code)),
    },
    attempted: tally.attempted,
    projected: projectLinearly(tally.ledger, facts.asOf),
    previousOutcome: facts.previousOutcome ?? null,
  };
}

function flowReviews({ inWindow, refusedExemptions }: FlowTally, { strictest }: Assessment): ReviewCode[] {
  const due: ReviewCode[] = [];
  if (refusedExemptions) due.push("EXEMPTION_REFUSED");
  if (inWindow.some(({ purpose }) => purpose === "recruitment")) due.push("RECRUITMENT_NECESSITY");
  const toBayArea = inWindow.some(({ destination }) => destination === "HK" || destination === "MO");
  if (toBayArea && strictest === "SCC_OR_CERTIFICATION") due.push("GREATER_BAY_AREA_CONTRACT");
  return due;
}
