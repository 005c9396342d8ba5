import { type Deadline, deadlinesAfter } from "@outflow/shared/assess/deadlines.ts";
import { type FilingStanding, filingStanding } from "@outflow/shared/assess/filings.ts";
import type { DeadlineEvent } from "@outflow/shared/assess/rulebook/deadlines.ts";
import type { Outcome } from "@outflow/shared/contract/assessment.ts";
import type { ROUTES } from "@outflow/shared/contract/ledger-api-review.ts";
import type { FilingRecord } from "./api/filing-list-query.ts";

export const DAYS = ["effective", "filed", "received", "accepted", "issued", "report"] as const;
export type DayName = (typeof DAYS)[number];
type RouteName = (typeof ROUTES)[number];

/** Which days a route has, and what each starts. The start of validity is judged by `filingStanding`. */
const EVENTS: Record<RouteName, Partial<Record<DayName, DeadlineEvent | "validity" | null>>> = {
  STANDARD_CONTRACT: { effective: "validity", filed: null, received: "filing_received" },
  CERTIFICATION: { issued: "validity" },
  SECURITY_ASSESSMENT: { received: "cac_received_material", accepted: "acceptance_notice_issued", issued: "validity" },
  IMPACT_ASSESSMENT: { report: "impact_assessment_date" },
};
const KINDS = { STANDARD_CONTRACT: "standard_contract", CERTIFICATION: "certification", SECURITY_ASSESSMENT: "security_assessment" } as const;

export const daysOfRoute = (route: RouteName): DayName[] => DAYS.filter((day) => day in EVENTS[route]);

export interface JudgedFiling {
  readonly filing: FilingRecord;
  readonly standing: FilingStanding | null;
  readonly deadlines: readonly Deadline[];
}

/** A recorded filing beside what the rulebook makes of its days on `asOf`. An ended or refused one has no deadlines left. */
export function judgeFiling(filing: FilingRecord, context: { asOf: string; people: number; outcome: Outcome }): JudgedFiling {
  if (filing.state === "ended" || filing.state === "failed") return { filing, standing: null, deadlines: [] };
  const started = daysOfRoute(filing.route).flatMap((name) => {
    const day = filing.days[name];
    const event = EVENTS[filing.route][name];
    return day && event ? [{ day, event }] : [];
  });
  const validFrom = started.find(({ event }) => event === "validity")?.day;
  const kind = filing.route === "IMPACT_ASSESSMENT" ? null : KINDS[filing.route];
  const standing =
    kind && validFrom
      ? filingStanding(
          { kind, date: validFrom, people: filing.declaredPeople, expectedPeople: null, filedOn: filing.days.filed ?? null, changes: [], incident: false },
          context,
        )
      : null;
  const others = started.flatMap(({ day, event }) => (event === "validity" ? [] : deadlinesAfter(event, day, context.asOf)));
  // An authority's answer is awaited only until the result is there.
  const awaited = validFrom && filing.route !== "STANDARD_CONTRACT" ? [] : others;
  const deadlines = [...(standing?.deadlines ?? []), ...awaited].sort((a, b) => a.due.localeCompare(b.due));
  return { filing, standing, deadlines };
}

/** Whole days from `asOf` to `day`; negative = past. */
export function daysUntil(asOf: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(asOf)) / 86_400_000);
}
