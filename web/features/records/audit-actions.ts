/** Everything the ledger writes into its log. An action this dashboard does not know yet is shown as its code. */
export const AUDIT_ACTIONS = [
  "access_request_answered",
  "activity_moved",
  "activity_reclassified",
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

/** Details of any shape as "name value" pairs; what is nested keeps its path. Ids are spelt with names where those are known. */
export function detailPairs(details: Readonly<Record<string, unknown>>, nameOf: (id: string) => string | null): { name: string; value: string }[] {
  return Object.entries(details).flatMap(([name, value]) => {
    if (value !== null && typeof value === "object" && !Array.isArray(value)) {
      const inner = detailPairs(value as Record<string, unknown>, nameOf);
      return inner.map((one) => ({ ...one, name: `${name}.${one.name}` }));
    }
    const text = typeof value === "string" ? (nameOf(value) ?? value) : JSON.stringify(value);
    return value === null || text === "" || text === "[]" ? [] : [{ name, value: text }];
  });
}
