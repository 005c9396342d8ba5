import { type BeijingDay, beijingDayOf, yearOf } from "@outflow/shared/assess/beijing-day.ts";
import { judgeFiling } from "@outflow/shared/assess/judge-filing.ts";
import type { Digest } from "../mail/digest-mail.ts";
import type { WatchFacts } from "../mail/watch-facts.ts";
import type { DigestWeek } from "./digest-week.ts";
import type { DueWatch } from "./due-watch.ts";
import { forecastLine } from "./look-ahead.ts";

/** What a digest says about a week. Of a week around New Year the days of the year that is looked at are counted: with it the count begins anew. */
export function digestOf({ assessment }: WatchFacts, watch: DueWatch, week: DigestWeek, today: BeijingDay): Digest {
  const inWeek = (day: BeijingDay) => day >= week.monday && day <= week.sunday;
  const days = watch.days.filter(({ day }) => inWeek(day));
  const nearest = assessment.lines.filter(({ headroom }) => headroom > 0).sort((one, other) => other.share - one.share)[0];
  const context = { asOf: today, people: assessment.metrics.A.people, outcome: assessment.outcome };
  const isThisYear = yearOf(assessment.asOf) === yearOf(today);
  const upcoming = watch.filings
    .flatMap((filing) => judgeFiling(filing, context).deadlines.map((deadline) => ({ filing, deadline })))
    .filter(({ deadline: { type, due } }) => due >= today && type !== "authority" && type !== "retention")
    .sort((one, other) => (one.deadline.due < other.deadline.due ? -1 : 1));
  return {
    week,
    newPeople: days.reduce((sum, { newPeople }) => sum + newPeople, 0),
    newSensitive: days.reduce((sum, { newSensitive }) => sum + newSensitive, 0),
    newDestinations: watch.destinations.filter(({ firstSeen }) => inWeek(beijingDayOf(firstSeen))),
    next: nearest ? { standing: nearest, forecast: isThisYear ? forecastLine(nearest, watch.days, assessment.asOf) : null } : null,
    deadline: upcoming[0] ?? null,
  };
}
