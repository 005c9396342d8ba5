import type { BeijingDay } from "@outflow/shared/assess/beijing-day.ts";
import { type Deadline, deadlinesAfter } from "@outflow/shared/assess/deadlines.ts";
import type { DeadlineEvent } from "@outflow/shared/assess/rulebook/deadlines.ts";
import type { WatchedFiling } from "./due-watch.ts";

type Named = Readonly<Record<string, DeadlineEvent>>;

/** What each day that is kept with a filing starts. */
const EVENTS: Readonly<Record<WatchedFiling["route"], Named>> = {
  STANDARD_CONTRACT: { effective: "contract_effective", received: "filing_received", supplement: "supplement_notice" },
  CERTIFICATION: { issued: "certificate_issued" },
  SECURITY_ASSESSMENT: { issued: "result_issued", result: "result_received" },
  IMPACT_ASSESSMENT: { report: "impact_assessment_date" },
};
const EXPIRY: Readonly<Partial<Record<WatchedFiling["route"], DeadlineEvent>>> = {
  CERTIFICATION: "certificate_expiry",
  SECURITY_ASSESSMENT: "assessment_expiry",
};
const OVER: readonly WatchedFiling["state"][] = ["failed", "ended"];

/** The deadlines that run from the days of a filing. A day of expiry that was typed in holds; otherwise it is computed from the law. */
export function filingDeadlines({ route, state, days }: WatchedFiling, asOf: BeijingDay): Deadline[] {
  if (OVER.includes(state)) return [];
  const started = Object.entries(EVENTS[route]).flatMap(([name, event]) => (days[name] ? deadlinesAfter(event, days[name], asOf) : []));
  const running = started.filter(({ id, type }) => {
    if (id === "D-SCC-FILE") return state === "preparing" && !days.filed && !days.received;
    return type !== "validity" || !days.expires;
  });
  const expires = days.expires ?? started.find(({ type }) => type === "validity")?.due;
  const event = EXPIRY[route];
  return event && expires ? [...running, ...deadlinesAfter(event, expires, asOf)] : running;
}
