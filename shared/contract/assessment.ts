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

/**
 * Grounds on which an activity may leave the count; `ART5_4_SMALL_VOLUME` is computed and never claimed. `NOT_AN_EXPORT` is no exemption of
 * law but a correction of fact: what was taken for an export stayed in the mainland.
 */
export const EXEMPTION_KINDS = [
  "ART3_NO_PI_BUSINESS_DATA",
  "ART4_FOREIGN_ORIGIN_TRANSIT",
  "ART5_1_CONTRACT_NECESSITY",
  "ART5_2_HR_MANAGEMENT",
  "ART5_3_EMERGENCY",
  "ART5_4_SMALL_VOLUME",
  "ART6_FTZ_OUTSIDE_NEGATIVE_LIST",
  "NDSR35_6_STATUTORY_DUTY",
  "TREATY_BASIS",
  "SECTOR_IMPORTANT_DATA_RELIEF",
  "NOT_AN_EXPORT",
] as const;

export const EXEMPTION_STATES = ["CLAIMED", "CONFIRMED", "REJECTED"] as const;

/** Distinct people of one legal entity in one window, exempt flows already left out. `atLeast <= people <= atMost`. */
export const personCount = z.strictObject({ people: z.number().int().min(0), atLeast: z.number().int().min(0), atMost: z.number().int().min(0) });
export type PersonCount = z.infer<typeof personCount>;

/** A, S and N of one set of flows. */
export const counts = z.strictObject({
  /** A: everybody. */
  all: personCount,
  /** S: people of whom something sensitive left. */
  sensitive: personCount,
  /** N under BOTH: people of whom something not sensitive left. */
  ordinary: personCount,
  /** N under SENSITIVE_ONLY: A without S. */
  ordinaryOnly: personCount,
});
export type Counts = z.infer<typeof counts>;

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
  options: z.strictObject({
    mixedPolicy: z.enum(["BOTH", "SENSITIVE_ONLY"]),
    idNumberIsSensitive: z.boolean(),
    /** Whether the exemption for employees needs labour rules and a collective contract; the ledger has applied it. */
    hrRequiresBoth: z.boolean().optional(),
  }),
  importantData: z.enum(IMPORTANT_DATA),
  counted: counts,
  /** Distinct people in confirmed exempt activities who are in no counted one. */
  exemptPeople: z.number().int().min(0),
  /** Distinct people of whom it was confirmed that nothing left the mainland, and who are in no counted and no exempt activity. */
  notExportedPeople: z.number().int().min(0).optional(),
  /** Exemption claims that are neither confirmed nor rejected: people who would leave the count. */
  claimedExemptPeople: z.number().int().min(0),
  /** Confirmed exemptions in use, and those claimed; they decide which open points and reviews are shown. */
  exemptionKinds: z.array(z.enum(EXEMPTION_KINDS)).optional(),
  claimedExemptionKinds: z.array(z.enum(EXEMPTION_KINDS)).optional(),
  /** Somebody overseas can reach people's data that stays in the mainland. */
  remoteAccess: z.boolean().optional(),
  /** Something left, but nothing about a person and no important data. */
  leftWithoutPeople: z.boolean().optional(),
  /** Identity document numbers left and counted as not sensitive. */
  identityNumbersLeft: z.boolean().optional(),
  /** A claim in use was turned down. */
  exemptionRefused: z.boolean().optional(),
  /** Something that left was for recruitment. */
  recruitment: z.boolean().optional(),
  /** Something went to Hong Kong or Macao. */
  toBayArea: z.boolean().optional(),
  /** Facts of claims that are expressly unknown (`KIND:fact`): the counts if just those in `met` hold. `counted` is the case in which none does. */
  undecided: z.array(z.strictObject({ met: z.array(z.string()).min(1), counted: counts, exemptPeople: z.number().int().min(0) })).optional(),
});
export type LedgerFacts = z.infer<typeof ledgerFacts>;

export const assessmentRecord = z.strictObject({
  asOf: beijingDay,
  windowStart: beijingDay,
  rulebook: z.string(),
  outcome: z.enum(OUTCOMES),
  rules: z.array(z.string()),
});
