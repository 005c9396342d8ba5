import { z } from "zod";
import { counts, personCount } from "./assessment.ts";
import { DECISIONS, destinationOverride } from "./device-api.ts";
import { country, uuid } from "./ids.ts";
import { IDENTIFIER_KINDS, PI_KINDS, SENSITIVE_KINDS } from "./kinds.ts";
import { ledgerInstant, ROLES, standing } from "./ledger-api.ts";
import { declaredVolumeList } from "./ledger-api-declarations.ts";

/** What officers decide and review: functions of the ledger beside those of `ledger-api.ts`, under the same rules. */
const count = z.number().int().min(0);
const day = z.iso.date();

/** add_member(p_org, p_email, p_role) → id (owner); set_member_role(p_org, p_member, p_role), remove_member(p_org, p_member) → void (owner). */
export const memberList = z.array(z.object({ id: uuid, email: z.string(), role: z.enum(ROLES), invitedAt: ledgerInstant, joinedAt: ledgerInstant.nullable() }));

/** add_legal_entity(p_org, p_name) → id (owner). set_entity_facts(p_org, p_entity, p_facts: entityFacts) → void (owner, officer); what is absent stays. */
export const entityFacts = z.strictObject({
  name: z.string().min(1).max(200).optional(),
  ciio: z.boolean().nullable().optional(),
  processedPersons: count.nullable().optional(),
  mixedPolicy: z.enum(["BOTH", "SENSITIVE_ONLY"]).optional(),
  idNumberIsSensitive: z.boolean().optional(),
  importantData: z.enum(["none", "suspected", "notified", "published"]).optional(),
  hrRequiresBoth: z.boolean().optional(),
});

/** audit_list(p_org, p_before: id | null, p_limit ≤ 500) (owner, officer, auditor) — newest first. */
export const auditList = z.array(
  z.object({
    id: z.number().int(),
    at: ledgerInstant,
    actor: z.string().nullable(),
    action: z.string(),
    subject: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
  }),
);

/** decide_tool(p_org, p_decision: toolDecision) → new version (owner, officer); withdraw_tool_decision(p_org, p_match) → new version. */
export const toolDecision = destinationOverride.extend({
  responsible: z.string().max(200).nullable().optional(),
  notes: z.string().max(2_000).nullable().optional(),
});
/** tool_decision_list(p_org) */
export const toolDecisionList = z.object({
  version: count,
  decisions: z.array(
    z.object({
      match: destinationOverride.shape.match,
      verdict: destinationOverride.shape.verdict,
      country: country.nullable(),
      recipient: z.string().nullable(),
      decision: z.enum(DECISIONS),
      reason: z.string().nullable(),
      responsible: z.string().nullable(),
      notes: z.string().nullable(),
      version: count,
      decidedAt: ledgerInstant,
      decidedBy: z.string().nullable(),
    }),
  ),
});

/** access_request_list(p_org); answer_access_request(p_org, p_request, p_answer: granted | refused, p_note) → void (owner, officer). */
export const accessRequestList = z.array(
  z.object({
    id: uuid,
    toolId: z.string().nullable(),
    host: z.string(),
    note: z.string(),
    requestedAt: ledgerInstant,
    deviceLabel: z.string(),
    department: z.string().nullable(),
    answer: z.enum(["granted", "refused"]).nullable(),
    answeredAt: ledgerInstant.nullable(),
    answerNote: z.string().nullable(),
  }),
);

export const ACTIVITY_STANDINGS = ["counted", "claimed", "exempt", "not_export"] as const;
/**
 * activity_list(p_org, p_entity, p_year). set_activity_purpose(p_org, p_activity, p_purpose), move_activity(p_org, p_activity, p_entity) → void,
 * move_tool(p_org, p_match: { toolId } | { host }, p_from, p_to) → number moved (owner, officer).
 */
export const activityList = z.array(
  z.object({
    id: z.number().int(),
    toolId: z.string().nullable(),
    host: z.string(),
    country: country.nullable(),
    purpose: z.string(),
    department: z.string().nullable(),
    reportedEntityId: uuid,
    standing: z.enum(ACTIVITY_STANDINGS),
    people: count,
    sensitivePeople: count,
    transfers: count,
    firstSeen: ledgerInstant.nullable(),
    lastSeen: ledgerInstant.nullable(),
    /** Every kind that left in the year, what is sensitive among them: `PI_KINDS` and `SENSITIVE_KINDS`. */
    kinds: z.array(z.enum([...PI_KINDS, ...SENSITIVE_KINDS])),
  }),
);

/** law.md §5 without small volume, which is computed and never claimed. */
export const EXEMPTION_KINDS = [
  "ART3_NO_PI_BUSINESS_DATA",
  "ART4_FOREIGN_ORIGIN_TRANSIT",
  "ART5_1_CONTRACT_NECESSITY",
  "ART5_2_HR_MANAGEMENT",
  "ART5_3_EMERGENCY",
  "ART6_FTZ_OUTSIDE_NEGATIVE_LIST",
  "NDSR35_6_STATUTORY_DUTY",
  "TREATY_BASIS",
  "SECTOR_IMPORTANT_DATA_RELIEF",
  "NOT_AN_EXPORT",
] as const;
/**
 * claim_exemption(p_org, p_activity, p_kind, p_facts: { fact: boolean | null }, p_evidence) → id;
 * decide_exemption(p_org, p_claim, p_decision: confirmed | rejected, p_note) → void, by somebody else than the claimant (42501 otherwise), confirmed only with every fact the rulebook asks for (22023 otherwise);
 * answer_claim_facts(p_org, p_claim, p_facts) → void, of an open claim; withdraw_exemption(p_org, p_claim, p_note) → void (owner, officer).
 * exemption_list(p_org):
 */
export const exemptionList = z.array(
  z.object({
    id: uuid,
    activityId: z.number().int(),
    legalEntityId: uuid,
    toolId: z.string().nullable(),
    host: z.string(),
    purpose: z.string(),
    department: z.string().nullable(),
    kind: z.enum(EXEMPTION_KINDS),
    facts: z.record(z.string(), z.boolean().nullable()),
    evidence: z.string(),
    state: z.enum(["claimed", "confirmed", "rejected", "withdrawn"]),
    claimedBy: z.string().nullable(),
    claimedAt: ledgerInstant,
    /** The caller claimed it or answered a fact of it, and so cannot decide it. */
    mine: z.boolean(),
    decidedBy: z.string().nullable(),
    decidedAt: ledgerInstant.nullable(),
    decisionNote: z.string().nullable(),
    withdrawnAt: ledgerInstant.nullable(),
    withdrawalNote: z.string().nullable(),
  }),
);

const sightedReport = z.object({ reportId: uuid, occurredAt: ledgerInstant, toolId: z.string().nullable(), host: z.string() }).nullable();
/**
 * merge_list(p_org, p_before: id | null, p_limit ≤ 200) — newest first: an identifier of this kind was in both reports.
 * undo_merge, restore_merge(p_org, p_merge, p_reason) → mergeChange (owner, officer).
 */
export const mergeList = z.array(
  z.object({
    id: z.number().int(),
    mergedAt: ledgerInstant,
    kind: z.enum(IDENTIFIER_KINDS),
    /** shared: seen with many people, and so links nobody any more. */
    state: z.enum(["links", "shared", "undone"]),
    first: sightedReport,
    again: sightedReport,
  }),
);
/** Individuals among the cards concerned. */
export const mergeChange = z.object({ before: count, after: count });

/** assessment_list(p_org, p_entity, p_year, p_limit ≤ 500) — what was reported then, newest first; `body` is the p_assessment of record_assessment. */
export const assessmentList = z.array(
  z.object({ id: uuid, assessedAt: ledgerInstant, asOf: day, rulebook: z.string(), outcome: z.string(), body: z.record(z.string(), z.unknown()) }),
);

/** count_explanation(p_org, p_entity, p_year): from a figure to what it is made of; transfers by `transfer_list`, merges by `merge_list`. */
export const countExplanation = z.object({
  standing,
  activities: activityList,
  declaredVolumes: declaredVolumeList,
  individuals: z.object({ sure: count, doubtful: count, namesOnly: count, namesOnlyRecords: count, exemptOnly: count, notExported: count }),
  links: z.object({ linking: count, shared: count, undone: count }),
});

/**
 * what_if(p_org, p_entity, p_year, p_changes) — activity ids: dropped, confirmed as exempt; or kinds that an activity would not send any more.
 * A sensitive kind is masked together with the numbers that carry it; what is left of a child under 14 stays sensitive.
 */
export const whatIfChanges = z.strictObject({
  drop: z.array(z.number().int()).max(1_000).optional(),
  confirm: z.array(z.number().int()).max(1_000).optional(),
  mask: z
    .array(z.strictObject({ activity: z.number().int(), kinds: z.array(z.enum([...PI_KINDS, ...SENSITIVE_KINDS])).min(1) }))
    .max(1_000)
    .optional(),
});
export const whatIf = z.object({
  counted: z.object({ all: personCount, sensitive: personCount, ordinary: personCount, ordinaryOnly: personCount }),
  exemptPeople: count,
});

/** window_counts(p_org, p_entity | null: everybody of the organisation, each once, p_from, p_to: days) — across the turn of a year, too. */
export const windowCounts = counts;
