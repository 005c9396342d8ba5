import { assess } from "@outflow/shared/assess/assess.ts";
import { addDays } from "@outflow/shared/assess/beijing-day.ts";
import type { WatchFacts } from "../../../supabase/functions/alert/mail/watch-facts.ts";
import type { DueWatch, WatchedDestination, WatchedFiling } from "../../../supabase/functions/alert/watch/due-watch.ts";
import { ENTITY, ORGANISATION } from "./ledger-double.ts";
import { alertFactsOf, ledgerFactsOf } from "./sample-alerts.ts";

/** An entity with these people; names and figures are invented. */
export function watchFactsOf(ordinary: number, sensitive: number, asOf = "2026-07-20", demo = false): WatchFacts {
  const { organisation, legalEntity, coverage, dashboardUrl } = alertFactsOf({ sensitive: 7_012, demo });
  return { organisation, legalEntity, coverage, dashboardUrl, assessment: assess(ledgerFactsOf(ordinary, sensitive), asOf) };
}

/** `days` days until `asOf` with about `pace` new people each, none of them sensitive. */
export function steadyDays(days: number, pace: number, asOf = "2026-07-20"): DueWatch["days"] {
  return Array.from({ length: days }, (_, index) => {
    const people = pace + ((index * 7) % 11) - 5;
    return { day: addDays(asOf, index - days + 1), newPeople: people, newOrdinary: people, newSensitive: 0 };
  });
}

export const standardContract = (effective: string, change: Partial<WatchedFiling> = {}): WatchedFiling => ({
  id: "0199aa00-0000-7000-8000-00000000f001",
  route: "STANDARD_CONTRACT",
  title: "与 Example Inc. 的标准合同",
  state: "preparing",
  days: { effective },
  declaredPeople: 60_000,
  expectedPeople: null,
  changes: [],
  incident: false,
  ...change,
});

export const securityAssessment = (issued: string): WatchedFiling => ({
  ...standardContract(issued),
  id: "0199aa00-0000-7000-8000-00000000f002",
  route: "SECURITY_ASSESSMENT",
  title: "全球客户系统安全评估",
  state: "passed",
  days: { issued },
});

export const tool = (toolId: string, country: string, people: number, change: Partial<WatchedDestination> = {}): WatchedDestination => ({
  match: `tool:${toolId}`,
  toolId,
  host: `app.${toolId}.com`,
  country,
  basis: "catalogue",
  transfers: 12,
  firstSeen: "2026-07-15T02:00:00.000Z",
  withPeople: people > 0,
  people,
  sensitivePeople: 0,
  announced: false,
  ...change,
});

export const unknownHost = (host: string, people: number): WatchedDestination =>
  tool("", "", people, { match: `host:${host}`, toolId: null, host, country: null, basis: "unknown", sensitivePeople: Math.floor(people / 10) });

export const watchOf = (change: Partial<DueWatch> = {}): DueWatch => ({
  organisationId: ORGANISATION,
  legalEntityId: ENTITY,
  createdAt: "2026-01-02T01:00:00.000Z",
  days: [],
  filings: [],
  destinations: [],
  raised: [],
  ...change,
});

/** What was recorded of mails, as the ledger hands it back. */
export const raisedBy = (mails: readonly { kind: string; keys: readonly { line: string; stage: string; year: number }[] }[]): DueWatch["raised"] =>
  mails.flatMap(({ kind, keys }) => keys.map(({ line, stage, year }) => ({ kind, line, stage, year })));
