import { assess } from "@outflow/shared/assess/assess.ts";
import { beijingDayOf, beijingYearOf, dayOfYear } from "@outflow/shared/assess/beijing-day.ts";
import { type DueAlert, warningsFor } from "@outflow/shared/assess/warnings.ts";
import { type assessmentRecord, OUTCOMES, type Stage } from "@outflow/shared/contract/assessment.ts";
import { dueStandings, recordedAssessment } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import type { Ledger } from "../_shared/ledger.ts";
import { code, type Log } from "../_shared/log.ts";
import type { AlertFacts, RenderedMail } from "./mail/alert-facts.ts";
import { renderAlertMail } from "./mail/render-alert-mail.ts";
import type { WatchFacts } from "./mail/watch-facts.ts";
import { type DueWatch, dueWatch, recordedWatch } from "./watch/due-watch.ts";
import { watchedMails } from "./watch/watched-mails.ts";

export interface AssessDependencies {
  readonly ledger: Ledger;
  readonly log: Log;
  readonly now: () => Date;
  readonly dashboardUrl: string;
}

export interface Assessed {
  assessed: number;
  raised: number;
  /** Entities whose standing could not be read or recorded; the others went on. */
  failed: number;
}

/** One alert as `record_assessment` takes it. `mail` null: recorded as passed, nobody is written to. */
interface RecordedAlert {
  readonly kind: DueAlert["kind"];
  readonly line: string | null;
  readonly stage: string | null;
  readonly figures: Readonly<Record<string, string | number | boolean | null>>;
  readonly mail: RenderedMail | null;
}

interface Judged {
  readonly record: z.input<typeof assessmentRecord>;
  readonly alerts: RecordedAlert[];
  readonly facts: WatchFacts;
}

type DueStanding = z.output<typeof dueStandings>[number];

/** In January devices that were offline still bring transfers of December, and a line crossed then must not go unmentioned. */
const DAYS_THE_LAST_YEAR_STAYS_OPEN = 31;

/** Judges every legal entity by the rulebook of the day and records what is due. Recording the same thing again does nothing. */
export async function assessDue(dependencies: AssessDependencies): Promise<Assessed> {
  const today = beijingDayOf(dependencies.now());
  const year = beijingYearOf(dependencies.now());
  const done: Assessed = { assessed: 0, raised: 0, failed: 0 };
  if (dayOfYear(today) <= DAYS_THE_LAST_YEAR_STAYS_OPEN) await assessYear(dependencies, year - 1, `${year - 1}-12-31`, done);
  await assessYear(dependencies, year, today, done);
  return done;
}

async function assessYear(dependencies: AssessDependencies, year: number, asOf: string, done: Assessed): Promise<void> {
  const { ledger, log, dashboardUrl } = dependencies;
  const standings = z.array(z.unknown()).parse(await ledger.call("due_standings", { p_year: year }));
  const watches = await readWatches(dependencies, year, done);
  for (const entry of standings) {
    // One entity that cannot be judged must not silence the others.
    try {
      const due = dueStandings.element.parse(entry);
      const { record, alerts, facts } = judge(due, asOf, dashboardUrl);
      const entity = { p_org: due.organisation.id, p_entity: due.legalEntity.id };
      const answer = await ledger.call("record_assessment", { ...entity, p_year: year, p_assessment: record, p_alerts: alerts });
      done.raised += recordedAssessment.parse(answer).raised;
      done.assessed++;
      const watch = watches.get(due.legalEntity.id);
      for (const mail of watch ? watchedMails(facts, watch, year, dependencies.now()) : [])
        done.raised += recordedWatch.parse(await ledger.call("record_watch", { ...entity, p_mail: mail })).raised;
    } catch (error) {
      log("entity_failed", { error: code(error instanceof Error ? error.name : null) });
      done.failed++;
    }
  }
}

/** What looks ahead must not keep the lines from being judged: where it cannot be read, they are judged without it. */
async function readWatches({ ledger, log }: AssessDependencies, year: number, done: Assessed): Promise<Map<string, DueWatch>> {
  const watches = new Map<string, DueWatch>();
  try {
    for (const entry of z.array(z.unknown()).parse(await ledger.call("due_watch", { p_year: year }))) {
      const watch = dueWatch.safeParse(entry);
      if (watch.success) watches.set(watch.data.legalEntityId, watch.data);
      else done.failed++;
    }
  } catch (error) {
    log("watch_failed", { error: code(error instanceof Error ? error.name : null) });
    done.failed++;
  }
  return watches;
}

/** Pure: what is to be recorded about one entity. */
export function judge(due: DueStanding, asOf: string, dashboardUrl: string): Judged {
  const assessment = assess(due.standing.facts, asOf);
  const previous = z.enum(OUTCOMES).nullable().catch(null).parse(due.lastOutcome);
  const { windowStart, rulebook, outcome, rules } = assessment;
  const facts = { organisation: due.organisation, legalEntity: due.legalEntity, assessment, coverage: due.standing.coverage, dashboardUrl };
  const alerts = warningsFor(assessment, previous).flatMap((alert) => recordedAlerts({ ...facts, alert }));
  return { record: { asOf, windowStart, rulebook, outcome, rules }, alerts, facts };
}

/** The stages passed on the way are recorded as superseded by the highest one, which alone is mailed. */
function recordedAlerts(facts: AlertFacts): RecordedAlert[] {
  const { alert, assessment } = facts;
  const { asOf, windowStart, rulebook, outcome } = assessment;
  const common = { asOf, windowStart, rulebook, outcome };
  const mail = renderAlertMail(facts);
  switch (alert.kind) {
    case "line_stage": {
      const { kind, line, limit, count, headroom, rule } = alert;
      const figures = { ...common, limit, count, headroom, rule, percent: Math.floor((count * 100) / limit) };
      const lower = alert.lowerStages.map((stage: Stage) => ({ kind, line, stage, figures: { ...figures, supersededBy: alert.stage }, mail: null }));
      return [...lower, { kind, line, stage: alert.stage, figures, mail }];
    }
    case "first_sensitive_person":
      return [{ kind: alert.kind, line: null, stage: null, figures: { ...common, count: alert.count, rule: alert.rule }, mail }];
    case "outcome_change": {
      const { kind, from, to, leavesExemptTier } = alert;
      // Outcomes may change more than once a year, so the change itself is part of the key.
      return [{ kind, line: null, stage: alert.key.replace(/^outcome:/, ""), figures: { ...common, from, to, leavesExemptTier }, mail }];
    }
  }
}
