import type { RuleId } from "./rules.ts";

export type Route = "STANDARD_CONTRACT" | "CERTIFICATION" | "SECURITY_ASSESSMENT";

/**
 * The law between two dates. An assessment uses the version in force on its day and is never repeated with a later one.
 * `ordinaryMetric` says what the ordinary lines count: everybody (A) or people with something not sensitive (N).
 */
export type RulebookVersion = {
  id: string;
  from: string;
  to: string | null;
  window: "PREVIOUS_YEAR" | "CURRENT_YEAR";
  ordinaryMetric: "A" | "N";
  /** Whether scenario exemptions take people out of the count. */
  scenarioExemptions: boolean;
  /** Evaluated in this order; each must be in force on the day. */
  triggers: readonly RuleId[];
  routes: readonly { route: Route; rule: RuleId }[];
  /** Trigger behind each line; null where this version has no such line. */
  lines: { sensitive_assessment: RuleId | null; ordinary_contract: RuleId | null; ordinary_assessment: RuleId | null };
};

const measures2022 = {
  window: "PREVIOUS_YEAR",
  ordinaryMetric: "A",
  scenarioExemptions: false,
  lines: { sensitive_assessment: "SA22-T5", ordinary_contract: null, ordinary_assessment: "SA22-T4" },
} as const;

const provisions2024 = {
  window: "CURRENT_YEAR",
  ordinaryMetric: "N",
  scenarioExemptions: true,
  triggers: ["FLOW24-T1", "FLOW24-T2", "FLOW24-T3", "FLOW24-T4", "FLOW24-T5", "FLOW24-T6", "FLOW24-T7"],
  lines: { sensitive_assessment: "FLOW24-T4", ordinary_contract: "FLOW24-T5", ordinary_assessment: "FLOW24-T3" },
} as const;

const certificationRules2022 = [
  { route: "SECURITY_ASSESSMENT", rule: "SA22-P1" },
  { route: "STANDARD_CONTRACT", rule: "SCC24-G1" },
  { route: "CERTIFICATION", rule: "CERT22-1" },
] as const;

export const VERSIONS = [
  {
    ...measures2022,
    id: "CN-2022-09-01",
    from: "2022-09-01",
    to: "2023-05-31",
    triggers: ["SA22-T1", "SA22-T2", "SA22-T3", "SA22-T4", "SA22-T5", "PIPL38-1"],
    routes: [
      { route: "SECURITY_ASSESSMENT", rule: "SA22-P1" },
      { route: "CERTIFICATION", rule: "CERT22-1" },
    ],
  },
  {
    ...measures2022,
    id: "CN-2023-06-01",
    from: "2023-06-01",
    to: "2024-03-21",
    triggers: ["SA22-T1", "SA22-T2", "SA22-T3", "SA22-T4", "SA22-T5", "SCC23-T1"],
    routes: [
      { route: "SECURITY_ASSESSMENT", rule: "SA22-P1" },
      { route: "STANDARD_CONTRACT", rule: "SCC23-T1" },
      { route: "CERTIFICATION", rule: "CERT22-1" },
    ],
  },
  { ...provisions2024, id: "CN-2024-03-22", from: "2024-03-22", to: "2024-12-31", routes: certificationRules2022 },
  { ...provisions2024, id: "CN-2025-01-01", from: "2025-01-01", to: "2025-12-31", routes: certificationRules2022 },
  {
    ...provisions2024,
    id: "CN-2026-01-01",
    from: "2026-01-01",
    to: null,
    routes: [
      { route: "SECURITY_ASSESSMENT", rule: "SA22-P1" },
      { route: "STANDARD_CONTRACT", rule: "SCC24-G1" },
      { route: "CERTIFICATION", rule: "CERT26-T1" },
    ],
  },
] as const satisfies readonly RulebookVersion[];

export type VersionId = (typeof VERSIONS)[number]["id"];

/** The version in force on a Beijing day. Throws RangeError before the first one (2022-09-01). */
export function versionFor(day: string): RulebookVersion & { id: VersionId } {
  const version = VERSIONS.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (!version) throw new RangeError("no rulebook is in force on that day: the first one begins on 2022-09-01");
  return version;
}
