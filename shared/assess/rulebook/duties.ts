import type { Outcome } from "../../contract/assessment.ts";
import type { RuleId } from "./rules.ts";

const everyExport: readonly Outcome[] = ["EXEMPT_SCENARIO", "EXEMPT_SMALL_VOLUME", "SCC_OR_CERTIFICATION", "SECURITY_ASSESSMENT"];

/** What remains to be done whatever the outcome: an exemption lifts the three procedures, never notice, assessment, records or security (law.md section 8). */
export const DUTIES = {
  NOTICE: { rule: "PIPL39", outcomes: everyExport, from: "2021-11-01" },
  SEPARATE_CONSENT_IF_CONSENT_IS_BASIS: { rule: "PIPL39", outcomes: everyExport, from: "2021-11-01" },
  IMPACT_ASSESSMENT: { rule: "PIPL55", outcomes: everyExport, from: "2021-11-01" },
  KEEP_IMPACT_ASSESSMENT: { rule: "PIPL56", outcomes: everyExport, from: "2021-11-01" },
  KEEP_PROVISION_RECORDS: { rule: "NDSR25-5", outcomes: everyExport, from: "2025-01-01" },
  SECURITY_AND_INCIDENTS: { rule: "FLOW24-R2", outcomes: everyExport, from: "2024-03-22" },
  SIGN_AND_FILE_OR_CERTIFY: { rule: "SCC23-P3", outcomes: ["SCC_OR_CERTIFICATION"], from: "2023-06-01" },
  KEEP_WATCHING_TOTAL: { rule: "QA2510", outcomes: ["SCC_OR_CERTIFICATION"], from: "2025-10-31" },
  SELF_ASSESS_AND_DECLARE_FIRST: { rule: "SA22-P1", outcomes: ["SECURITY_ASSESSMENT"], from: "2022-09-01" },
  INCLUDE_EARLIER_VOLUME: { rule: "QA2601", outcomes: ["SECURITY_ASSESSMENT"], from: "2026-01-30" },
} as const satisfies Record<string, { rule: RuleId; outcomes: readonly Outcome[]; from: string }>;

export type DutyId = keyof typeof DUTIES;
export const DUTY_IDS = Object.keys(DUTIES) as [DutyId, ...DutyId[]];
