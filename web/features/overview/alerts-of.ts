import type { AlertRow } from "./api/alert-list-query.ts";

const SHOWN = 6;

/** What one message said: destinations that were met together, or deadlines that were near together, are one. */
export interface AlertGroup {
  readonly id: string;
  readonly kind: string;
  readonly line: string | null;
  readonly stage: string | null;
  readonly raisedAt: string;
  readonly sentAt: string | null;
  readonly rulebook: string;
  /** A stage passed on the way to a higher one: recorded, without a mail of its own. */
  readonly superseded: boolean;
  /** Tool ids or hosts, for alerts about destinations. */
  readonly destinations: readonly { readonly toolId: string | null; readonly host: string }[];
}

const TOGETHER = new Set(["new_tool", "unknown_host", "deadline_reminder"]);
const ABOUT_DESTINATIONS = new Set(["new_tool", "unknown_host"]);

/** The latest alerts of the entity and year on screen, newest first; the ledger lists the organisation's, one row a key. */
export function alertsOf(all: readonly AlertRow[], entityId: string, year: number): AlertGroup[] {
  const groups = new Map<string, AlertGroup>();
  for (const row of all) {
    if (row.legalEntityId !== entityId || row.year !== year) continue;
    const key = TOGETHER.has(row.kind) ? `${row.kind} ${row.raisedAt}` : row.id;
    const known = groups.get(key);
    groups.set(key, {
      id: known?.id ?? row.id,
      kind: row.kind,
      line: row.line,
      stage: row.stage,
      raisedAt: row.raisedAt,
      // The message hangs on one of the keys it was recorded under.
      sentAt: known?.sentAt ?? row.sentAt,
      rulebook: row.rulebook,
      superseded: Boolean(row.figures.supersededBy),
      destinations: [...(known?.destinations ?? []), ...destinationOf(row)],
    });
  }
  return [...groups.values()].slice(0, SHOWN);
}

function destinationOf({ kind, line, figures }: AlertRow): { toolId: string | null; host: string }[] {
  if (!ABOUT_DESTINATIONS.has(kind)) return [];
  const match = line ?? "";
  const host = typeof figures.host === "string" ? figures.host : match.replace(/^host:/, "");
  return [{ toolId: match.startsWith("tool:") ? match.slice("tool:".length) : null, host }];
}

/** Whether its mail went out. */
export function mailState(alert: Pick<AlertGroup, "sentAt" | "superseded">): "alerts.sent" | "alerts.superseded" | "alerts.unsent" {
  if (alert.sentAt) return "alerts.sent";
  return alert.superseded ? "alerts.superseded" : "alerts.unsent";
}
