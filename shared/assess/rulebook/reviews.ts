import type { RuleId } from "./rules.ts";

/** What a person has to look at although the outcome is known, each with the rule behind it. */
export const REVIEWS = {
  EXEMPTION_CLAIMS_PENDING: "C5",
  EXEMPTION_REFUSED: "FLOW24-T8",
  SMALL_VOLUME_IS_COMPUTED: "FLOW24-T7",
  STATUTORY_DUTY_COUNTING: "NDSR25-1",
  TREATY_COUNTING: "NDSR25-2",
  SECTOR_RELIEF: "AUTO26",
  CIIO_USES_SCENARIO_EXEMPTION: "FLOW24-T8",
  IDENTITY_NUMBER_COUNTED_AS_ORDINARY: "C18",
  SUSPECTED_IMPORTANT_DATA: "FLOW24-D1",
  BOUNDS_CROSS_A_LINE: "C17",
  REMOTE_ACCESS: "C10",
  NO_ROUTE_YET: "PIPL38-1",
  RECRUITMENT_NECESSITY: "QA2607",
  GREATER_BAY_AREA_CONTRACT: "QA2601",
  INCLUDE_FILED_VOLUME: "QA2601",
  DECLARED_SCALE_EXCEEDED: "NDSR25-4",
  EXTENSION_GROWTH_EXCEEDED: "QA2607",
} as const satisfies Record<string, RuleId>;

export type ReviewCode = keyof typeof REVIEWS;
export const REVIEW_CODES = Object.keys(REVIEWS) as [ReviewCode, ...ReviewCode[]];
