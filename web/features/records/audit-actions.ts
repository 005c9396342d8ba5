/** Everything the ledger writes into its log. An action this dashboard does not know yet is shown as its code. */
export const AUDIT_ACTIONS = [
  "access_request_answered",
  "activity_moved",
  "activity_reclassified",
  "claim_facts_answered",
  "declaration_key_read",
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
] as const;

export const knownDetail = (name: string): (typeof DETAIL_NAMES)[number] | null => DETAIL_NAMES.find((one) => one === name.split(".").at(-1)) ?? null;

const rank = (name: string): number => (name.startsWith("before") ? 0 : name.startsWith("after") ? 1 : 2);

/** Details of any shape as "name value" pairs, what was before first; what is nested keeps its path. Ids are spelt with names where those are known. */
export function detailPairs(details: Readonly<Record<string, unknown>>, nameOf: (id: string) => string | null): { name: string; value: string }[] {
  const entries = Object.entries(details).sort(([a], [b]) => rank(a) - rank(b));
  return entries.flatMap(([name, value]) => {
    if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      const inner = detailPairs(value as Record<string, unknown>, nameOf);
      return inner.map((one) => ({ ...one, name: `${name}.${one.name}` }));
    }
    const text = typeof value === "string" ? (nameOf(value) ?? value) : JSON.stringify(value);
    return value === null || text === "" || text === "[]" ? [] : [{ name, value: text }];
  });
}
