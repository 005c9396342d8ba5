import type { AlertRow } from "./api/alert-list-query.ts";

const SHOWN = 6;

/** The latest alerts of the entity and year on screen; the ledger lists the organisation's. */
export function alertsOf(all: readonly AlertRow[], entityId: string, year: number): AlertRow[] {
  return all.filter((alert) => alert.legalEntityId === entityId && alert.year === year).slice(0, SHOWN);
}
