import type { AlertRow } from "./api/alert-list-query.ts";

const SHOWN = 6;

/** The latest alerts of the entity and year on screen; the ledger lists the organisation's. */
export function alertsOf(all: readonly AlertRow[], entityId: string, year: number): AlertRow[] {
  return all.filter((alert) => alert.legalEntityId === entityId && alert.year === year).slice(0, SHOWN);
}

/** Whether its mail went out. A stage that was passed on the way to a higher one is recorded and has no mail of its own. */
export function mailState(alert: Pick<AlertRow, "sentAt" | "figures">): "alerts.sent" | "alerts.superseded" | "alerts.unsent" {
  if (alert.sentAt) return "alerts.sent";
  return alert.figures.supersededBy ? "alerts.superseded" : "alerts.unsent";
}
