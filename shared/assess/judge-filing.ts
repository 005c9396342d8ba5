import type { z } from "zod";
import type { filingList, ROUTES } from "../contract/ledger-api-filings.ts";
import { type Deadline, deadlinesAfter } from "./deadlines.ts";
import { type FilingContext, type FilingStanding, filingStanding } from "./filings.ts";
import type { DeadlineEvent } from "./rulebook/deadlines.ts";

/** The days that may be kept with a filing, in the order in which they come. */
export const FILING_DAYS = ["effective", "filed", "submitted", "received", "supplement", "accepted", "issued", "result", "expires", "report"] as const;
export type FilingDay = (typeof FILING_DAYS)[number];
type RouteName = (typeof ROUTES)[number];

/** What each day of a route starts. `validity`: judged by `filingStanding`; null: it starts nothing, but something else looks at it. */
const EVENTS: Readonly<Record<RouteName, Partial<Record<FilingDay, DeadlineEvent | "validity" | null>>>> = {
  STANDARD_CONTRACT: { effective: "validity", filed: null, received: "filing_received", supplement: "supplement_notice" },
  CERTIFICATION: { issued: "validity", expires: null },
  SECURITY_ASSESSMENT: {
    submitted: "province_received_material",
    received: "cac_received_material",
    accepted: "acceptance_notice_issued",
    issued: "validity",
    result: "result_received",
    expires: null,
  },
  IMPACT_ASSESSMENT: { report: "impact_assessment_date" },
};
const KINDS = { STANDARD_CONTRACT: "standard_contract", CERTIFICATION: "certification", SECURITY_ASSESSMENT: "security_assessment" } as const;

export const daysOfRoute = (route: RouteName): FilingDay[] => FILING_DAYS.filter((day) => day in EVENTS[route]);

/** A filing as the ledger keeps it; only what the rulebook looks at. */
export type KeptFiling = Pick<z.output<typeof filingList>[number], "route" | "state" | "days" | "declaredPeople" | "expectedPeople" | "changes" | "incident">;

export interface JudgedFiling<Filing extends KeptFiling> {
  readonly filing: Filing;
  /** null: nothing that is valid, or runs out, has begun. */
  readonly standing: FilingStanding | null;
  /** By their last day. */
  readonly deadlines: readonly Deadline[];
}

/** A kept filing beside what the rulebook makes of it on `context.asOf`. One that has ended or was refused has no deadlines left. Pure. */
export function judgeFiling<Filing extends KeptFiling>(filing: Filing, context: FilingContext): JudgedFiling<Filing> {
  const { route, state, days, declaredPeople: people, expectedPeople, changes, incident } = filing;
  if (state === "ended" || state === "failed") return { filing, standing: null, deadlines: [] };
  const started = daysOfRoute(route).flatMap((name) => {
    const [day, event] = [days[name], EVENTS[route][name]];
    return day && event ? [{ day, event }] : [];
  });
  const date = started.find(({ event }) => event === "validity")?.day;
  const kind = route === "IMPACT_ASSESSMENT" ? null : KINDS[route];
  // Whoever says it was filed without the day has filed it.
  const filedOn = days.filed ?? days.received ?? (state === "preparing" ? null : (date ?? null));
  const kept = { people, expectedPeople, filedOn, changes, incident, validUntil: days.expires ?? null };
  const standing = kind && date ? filingStanding({ kind, date, ...kept }, context) : null;
  const others = started.flatMap(({ day, event }) => (event === "validity" ? [] : deadlinesAfter(event, day, context.asOf, context.calendar)));
  // An authority's answer is awaited only until it is there.
  const isAnswered = state === "passed" || (date !== undefined && route !== "STANDARD_CONTRACT");
  const awaited = others.filter(({ type }) => !(isAnswered && type === "authority"));
  const deadlines = [...(standing?.deadlines ?? []), ...awaited].sort((one, other) => (one.due < other.due ? -1 : 1));
  return { filing, standing, deadlines };
}
