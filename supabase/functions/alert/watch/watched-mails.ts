import { beijingDayOf, yearOf } from "@outflow/shared/assess/beijing-day.ts";
import { remindersDue } from "@outflow/shared/assess/coming-up.ts";
import { judgeFiling } from "@outflow/shared/assess/judge-filing.ts";
import { REMIND } from "@outflow/shared/assess/rulebook/deadlines.ts";
import type { RenderedMail } from "../mail/alert-facts.ts";
import { renderCrossingMail } from "../mail/crossing-mail.ts";
import { renderNewToolMail, renderUnknownHostMail } from "../mail/destination-mail.ts";
import { renderDigestMail } from "../mail/digest-mail.ts";
import { type DueReminder, renderReminderMail } from "../mail/reminder-mail.ts";
import type { WatchFacts } from "../mail/watch-facts.ts";
import { digestOf } from "./digest-of.ts";
import { digestWeek } from "./digest-week.ts";
import type { DueWatch, WatchedDestination } from "./due-watch.ts";
import { crossings } from "./look-ahead.ts";

export interface WatchKey {
  readonly line: string;
  readonly stage: string;
  readonly year: number;
  readonly figures: Readonly<Record<string, string | number | boolean | null>>;
}

/** One message as `record_watch` takes it: recorded under all of its keys, or under none. */
export interface WatchedMail {
  readonly kind: "forecast_crossing" | "deadline_reminder" | "weekly_digest" | "new_tool" | "unknown_host";
  readonly rulebook: string;
  readonly keys: readonly WatchKey[];
  readonly mail: RenderedMail;
}

/**
 * Pure: what is to be written about one entity beside its lines. `year` is the year that is looked at; in January the last one is looked
 * at again, and then only a digest of its last week may be due. Keys carry their own year, so that nothing is due twice around New Year.
 */
export function watchedMails(facts: WatchFacts, watch: DueWatch, year: number, now: Date): WatchedMail[] {
  const raised = new Set(watch.raised.map((one) => `${one.kind} ${one.line} ${one.stage} ${one.year}`));
  const isNew = (kind: WatchedMail["kind"]) => (key: WatchKey) => !raised.has(`${kind} ${key.line} ${key.stage} ${key.year}`);
  const digest = digestMail(facts, watch, year, now, isNew("weekly_digest"));
  if (year !== yearOf(beijingDayOf(now))) return digest;
  return [
    ...crossingMails(facts, watch, isNew("forecast_crossing")),
    ...reminderMail(facts, watch, now, isNew("deadline_reminder")),
    ...digest,
    ...destinationMails(facts, watch, year),
  ];
}

type IsNew = (key: WatchKey) => boolean;

/** Wider marks are recorded with a nearer one: a forecast that moves away again is no news. */
function crossingMails(facts: WatchFacts, watch: DueWatch, isNew: IsNew): WatchedMail[] {
  const { rulebook, lines } = facts.assessment;
  return crossings(facts.assessment, watch.days).flatMap((crossing) => {
    const { line, withinDays, limit, expected, earliest, latest } = crossing;
    const standing = lines.find((one) => one.line === line);
    const figures = { limit, expected, earliest, latest, count: standing?.count ?? null };
    const keyAt = (mark: number): WatchKey => ({
      line,
      stage: String(mark),
      year: yearOf(expected),
      figures: mark === withinDays ? figures : { ...figures, supersededBy: String(withinDays) },
    });
    const nearest = keyAt(withinDays);
    if (!standing || !isNew(nearest)) return [];
    const wider = REMIND.daysBeforeCrossing.filter((mark) => mark > withinDays).map(keyAt);
    return [{ kind: "forecast_crossing", rulebook, keys: [nearest, ...wider.filter(isNew)], mail: renderCrossingMail(facts, crossing, standing) }];
  });
}

function reminderMail(facts: WatchFacts, watch: DueWatch, now: Date, isNew: IsNew): WatchedMail[] {
  const today = beijingDayOf(now);
  const due = watch.filings.flatMap((filing) => {
    const { deadlines } = judgeFiling(filing, { asOf: today, people: facts.assessment.metrics.A.people, outcome: facts.assessment.outcome });
    return remindersDue(deadlines, today).flatMap(({ id, due: last, remindOn }) => {
      const deadline = deadlines.find((one) => one.id === id && one.due === last);
      return deadline ? [{ filing, deadline, remindOn }] : [];
    });
  });
  const keyOf = ({ filing, deadline: { id, due: last, opens, provisional }, remindOn }: DueReminder): WatchKey => ({
    line: filing.id,
    stage: `${id}:${remindOn}`,
    year: yearOf(remindOn),
    figures: { deadline: id, due: last, opens, provisional, filing: filing.title },
  });
  const fresh = due.filter((one) => isNew(keyOf(one)));
  if (fresh.length === 0) return [];
  return [{ kind: "deadline_reminder", rulebook: facts.assessment.rulebook, keys: fresh.map(keyOf), mail: renderReminderMail(facts, fresh) }];
}

function digestMail(facts: WatchFacts, watch: DueWatch, year: number, now: Date, isNew: IsNew): WatchedMail[] {
  const week = digestWeek(now);
  // Whoever was founded since has no week to look back on.
  if (yearOf(week.sunday) !== year || Date.parse(watch.createdAt) >= week.dueSince.getTime()) return [];
  const { metrics, rulebook } = facts.assessment;
  const key = { line: "", stage: week.id, year, figures: {} };
  if (!isNew(key)) return [];
  const digest = digestOf(facts, watch, week, beijingDayOf(now));
  const figures = { newPeople: digest.newPeople, newSensitive: digest.newSensitive, people: metrics.A.people, sensitivePeople: metrics.S.people };
  return [{ kind: "weekly_digest", rulebook, keys: [{ ...key, figures }], mail: renderDigestMail(facts, digest) }];
}

function destinationMails(facts: WatchFacts, watch: DueWatch, year: number): WatchedMail[] {
  const { rulebook } = facts.assessment;
  const fresh = watch.destinations.filter(({ announced }) => !announced);
  const tools = fresh.filter(({ toolId }) => toolId !== null);
  // What an officer said is abroad is known, whether or not it has an entry in the catalogue.
  const hosts = fresh.filter(({ toolId, basis, withPeople }) => toolId === null && basis !== "override" && withPeople);
  const keyOf = ({ match, host, country, people, sensitivePeople, transfers }: WatchedDestination): WatchKey => ({
    line: match,
    stage: "",
    year,
    figures: { host, country, people, sensitivePeople, transfers },
  });
  const mails: WatchedMail[] = [];
  if (tools.length > 0) mails.push({ kind: "new_tool", rulebook, keys: tools.map(keyOf), mail: renderNewToolMail(facts, tools) });
  if (hosts.length > 0) mails.push({ kind: "unknown_host", rulebook, keys: hosts.map(keyOf), mail: renderUnknownHostMail(facts, hosts) });
  return mails;
}
