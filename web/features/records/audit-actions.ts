import { FILING_DAYS } from "@outflow/shared/assess/judge-filing.ts";
import { beijingMinute } from "../../lib/format/beijing-time.ts";
import { thinNumber } from "../../lib/format/thin-number.ts";

/** Everything the ledger writes into its log. An action this dashboard does not know yet is shown as its code. */
export const AUDIT_ACTIONS = [
  "access_request_answered",
  "activity_moved",
  "activity_reclassified",
  "claim_facts_answered",
  "declaration_key_read",
  "demo_year_begun",
  "demo_year_loaded",
  "device_enrolled",
  "device_revoked",
  "enrolment_token_created",
  "enrolment_token_revoked",
  "entity_facts_set",
  "exemption_claimed",
  "exemption_confirmed",
  "exemption_rejected",
  "exemption_withdrawn",
  "file_withdrawn",
  "filing_saved",
  "identifiers_stopped",
  "legal_entity_added",
  "member_invited",
  "member_joined",
  "member_removed",
  "member_role_set",
  "merge_restored",
  "merge_undone",
  "organisation_founded",
  "people_merged",
  "people_told_apart",
  "report_declared",
  "tally_corrected",
  "tool_decided",
  "tool_decision_withdrawn",
  "volume_declared",
  "volume_withdrawn",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

export const knownAction = (action: string): AuditAction | null => AUDIT_ACTIONS.find((one) => one === action) ?? null;

/** Names of details that have a word on the screen; the others are shown as the ledger calls them. */
const DETAIL_NAMES = [
  "before",
  "after",
  "answers",
  "role",
  "reason",
  "legalEntity",
  "on",
  "host",
  "toolId",
  "country",
  "people",
  "ordinaryPeople",
  "sensitivePeople",
  "kind",
  "uses",
  "expiresAt",
  "token",
  "answer",
  "decision",
  "verdict",
  "recipient",
  "route",
  "state",
  "title",
  "name",
  "activity",
  "ciio",
  "processedPersons",
  "mixedPolicy",
  "importantData",
  "idNumberIsSensitive",
  "identifiersStopped",
  "reports",
  "invented",
  "today",
  "version",
  "note",
  "notes",
  "volume",
  "responsible",
  "legalEntityId",
  "declaredPeople",
  "declaredSensitivePeople",
  "expectedPeople",
  "incident",
  "match",
  "days",
  "changes",
  "hrRequiresBoth",
  "file",
] as const;
type DetailName = (typeof DETAIL_NAMES)[number];

/** The ledger's own columns are written with underscores, what a person entered is not: one name for both. */
export const asOneWord = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

type FilingDay = (typeof FILING_DAYS)[number];

/** The words of a path such as `before.mixed_policy`, each known or as the ledger calls it; below `days` the names are days of a filing. */
export const detailWords = (path: string): { known: DetailName | null; day: FilingDay | null; name: string }[] =>
  path.split(".").map((name, index, all) => ({
    known: DETAIL_NAMES.find((one) => one === asOneWord(name)) ?? null,
    day: all[index - 1] === "days" ? (FILING_DAYS.find((one) => one === name) ?? null) : null,
    name,
  }));

const UUID = /^([\da-f]{8})-(?:[\da-f]{4}-){3}[\da-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** Instants in Beijing time and numbers with thin spaces, as everywhere on the screen; an id by its beginning, the file for an audit has the whole. */
function spelt(value: string | number): string {
  if (typeof value === "number") return thinNumber(value);
  if (INSTANT.test(value) && !Number.isNaN(Date.parse(value))) return beijingMinute(value);
  return value.replace(UUID, "$1…");
}

const rank = (name: string): number => (name.startsWith("before") ? 0 : name.startsWith("after") ? 1 : 2);

/** Details of any shape as "name value" pairs, what was before first; what is nested keeps its path. Ids are spelt with names where those are known. */
export function detailPairs(details: Readonly<Record<string, unknown>>, nameOf: (id: string) => string | null): { name: string; value: string }[] {
  const entries = Object.entries(details).sort(([a], [b]) => rank(a) - rank(b));
  return entries.flatMap(([name, value]) => {
    if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      const inner = detailPairs(value as Record<string, unknown>, nameOf);
      return inner.map((one) => ({ ...one, name: `${name}.${one.name}` }));
    }
    const text = typeof value === "string" ? (nameOf(value) ?? spelt(value)) : typeof value === "number" ? spelt(value) : JSON.stringify(value);
    return value === null || text === "" || text === "[]" ? [] : [{ name, value: text }];
  });
}
