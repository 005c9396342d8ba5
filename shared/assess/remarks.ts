import type { LedgerFacts, Outcome } from "../contract/assessment.ts";
import type { BeijingDay } from "./beijing-day.ts";
import { DUTIES, DUTY_IDS, type DutyId } from "./rulebook/duties.ts";
import { OPEN_POINTS, type OpenPointId, SMALL_PROCESSOR } from "./rulebook/open-points.ts";
import { REVIEW_CODES, type ReviewCode } from "./rulebook/reviews.ts";

/** Duties that stay whatever the outcome, and those it brings. */
export function residualDutiesOf(outcome: Outcome, day: BeijingDay): DutyId[] {
  return DUTY_IDS.filter((id) => DUTIES[id].from <= day && (DUTIES[id].outcomes as readonly Outcome[]).includes(outcome));
}

/** What a person has to look at, in the order of the rulebook. */
export function reviewsOf(facts: LedgerFacts, seen: { boundsCross: boolean; noRoute: boolean; strictest: Outcome }): ReviewCode[] {
  const kinds = facts.exemptionKinds ?? [];
  const due: Partial<Record<ReviewCode, boolean>> = {
    EXEMPTION_CLAIMS_PENDING: facts.claimedExemptPeople > 0,
    EXEMPTION_REFUSED: facts.exemptionRefused ?? false,
    SMALL_VOLUME_IS_COMPUTED: [...kinds, ...(facts.claimedExemptionKinds ?? [])].includes("ART5_4_SMALL_VOLUME"),
    STATUTORY_DUTY_COUNTING: kinds.includes("NDSR35_6_STATUTORY_DUTY"),
    TREATY_COUNTING: kinds.includes("TREATY_BASIS"),
    SECTOR_RELIEF: kinds.includes("SECTOR_IMPORTANT_DATA_RELIEF"),
    CIIO_USES_SCENARIO_EXEMPTION: facts.entity.ciio === true && facts.exemptPeople > 0,
    IDENTITY_NUMBER_COUNTED_AS_ORDINARY: !facts.options.idNumberIsSensitive && (facts.identityNumbersLeft ?? false),
    SUSPECTED_IMPORTANT_DATA: facts.importantData === "suspected",
    BOUNDS_CROSS_A_LINE: seen.boundsCross,
    REMOTE_ACCESS: facts.remoteAccess ?? false,
    NO_ROUTE_YET: seen.noRoute,
    RECRUITMENT_NECESSITY: facts.recruitment ?? false,
    GREATER_BAY_AREA_CONTRACT: (facts.toBayArea ?? false) && seen.strictest === "SCC_OR_CERTIFICATION",
  };
  return REVIEW_CODES.filter((code) => due[code]);
}

/** The points of law that counsel has yet to confirm and that touch this entity on this day. */
export function openPointsOf(facts: LedgerFacts, day: BeijingDay, seen: { policyDependent: boolean; strictest: Outcome }): OpenPointId[] {
  const kinds = [...(facts.exemptionKinds ?? []), ...(facts.claimedExemptionKinds ?? [])];
  const processed = facts.entity.processedPersons;
  const open: Partial<Record<OpenPointId, boolean>> = {
    MIXED_PERSONS: seen.policyDependent,
    HR_RULES_AND_CONTRACT: kinds.includes("ART5_2_HR_MANAGEMENT"),
    CIIO_SCENARIO_EXEMPTIONS: facts.entity.ciio !== false && facts.exemptPeople > 0,
    ORDER_20_ARTICLES: seen.strictest === "SCC_OR_CERTIFICATION" && day >= "2026-01-01",
    ORDER_25_RELIEF: day >= SMALL_PROCESSOR.from && processed !== null && processed < SMALL_PROCESSOR.below,
    STATUTORY_DUTY_COUNTING: kinds.includes("NDSR35_6_STATUTORY_DUTY"),
    ACCESSIBLE_OR_ACCESSED: facts.remoteAccess ?? false,
    UNREAD_ANSWERS: seen.strictest === "SECURITY_ASSESSMENT" && day >= "2026-07-24",
  };
  return OPEN_POINTS.filter((point) => open[point]);
}
