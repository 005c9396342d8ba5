import { csvText } from "../../lib/format/csv-text.ts";
import type { AssessmentEntry } from "./api/assessment-list-query.ts";
import type { AuditEntry } from "./api/audit-list-query.ts";

/** Fixed English column names and codes instead of words, for machines; details as JSON, nothing left out. */
export function auditCsv(organisation: string, entries: readonly AuditEntry[]): string {
  const rows = entries.map(({ id, at, actor, action, subject, details }) => [organisation, id, at, actor, action, subject, JSON.stringify(details)]);
  return csvText(["organisation", "id", "at", "actor", "action", "subject", "details"], rows);
}

export function assessmentsCsv(entity: string, entries: readonly AssessmentEntry[]): string {
  const rows = entries.map(({ id, assessedAt, asOf, rulebook, outcome, body }) => [
    entity,
    id,
    assessedAt,
    typeof body.windowStart === "string" ? body.windowStart : null,
    asOf,
    rulebook,
    outcome,
    rulesOf(body).join(" "),
  ]);
  return csvText(["legal_entity", "id", "assessed_at", "window_start", "as_of", "rulebook", "outcome", "rules"], rows);
}

export const rulesOf = (body: Readonly<Record<string, unknown>>): string[] =>
  Array.isArray(body.rules) ? body.rules.filter((rule) => typeof rule === "string") : [];
