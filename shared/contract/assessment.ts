import { z } from "zod";
import { beijingDay } from "./ids.ts";

/** law.md §3. */
export const OUTCOMES = [
  "NOT_AN_EXPORT",
  "NO_PI_OR_IMPORTANT_DATA",
  "EXEMPT_SCENARIO",
  "EXEMPT_SMALL_VOLUME",
  "SCC_OR_CERTIFICATION",
  "SECURITY_ASSESSMENT",
  "UNDETERMINED",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const LINES = ["sensitive_assessment", "ordinary_contract", "ordinary_assessment"] as const;
/** The three lines people ask about: 10,000 sensitive, 100,000 and 1,000,000 ordinary in the law in force; the numbers live in the rulebook. */
export type Line = (typeof LINES)[number];

export const STAGES = ["notice", "warn", "critical", "reached"] as const;
export type Stage = (typeof STAGES)[number];

export const IMPORTANT_DATA = ["none", "suspected", "notified", "published"] as const;

/** Distinct people of one legal entity in one window, exempt flows already left out. `atLeast <= people <= atMost`. */
export const personCount = z.strictObject({ people: z.number().int().min(0), atLeast: z.number().int().min(0), atMost: z.number().int().min(0) });
export type PersonCount = z.infer<typeof personCount>;

/**
 * What the ledger says about one legal entity: the input of `assess` next to the day. Windows are Beijing years.
 * `counted` leaves confirmed exemptions out; `exempt` is what they took out.
 */
export const ledgerFacts = z.strictObject({
  entity: z.strictObject({
    /** 关键信息基础设施运营者; null = nobody has said. */
    ciio: z.boolean().nullable(),
    /** Individuals whose information the entity processes in the mainland at all; null = unknown. */
    processedPersons: z.number().int().min(0).nullable(),
  }),
  options: z.strictObject({ mixedPolicy: z.enum(["BOTH", "SENSITIVE_ONLY"]), idNumberIsSensitive: z.boolean() }),
  importantData: z.enum(IMPORTANT_DATA),
  counted: z.strictObject({
    /** A: everybody. */
    all: personCount,
    /** S: people of whom something sensitive left. */
    sensitive: personCount,
    /** N under BOTH: people of whom something not sensitive left. */
    ordinary: personCount,
    /** N under SENSITIVE_ONLY: A without S. */
    ordinaryOnly: personCount,
  }),
  /** Distinct people in confirmed exempt activities who are in no counted one. */
  exemptPeople: z.number().int().min(0),
  /** Exemption claims that are neither confirmed nor rejected: people who would leave the count. */
  claimedExemptPeople: z.number().int().min(0),
});
export type LedgerFacts = z.infer<typeof ledgerFacts>;

export const assessmentRecord = z.strictObject({
  asOf: beijingDay,
  windowStart: beijingDay,
  rulebook: z.string(),
  outcome: z.enum(OUTCOMES),
  rules: z.array(z.string()),
});
