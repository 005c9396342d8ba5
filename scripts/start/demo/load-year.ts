import { type BeijingDay, beijingDayOf } from "@outflow/shared/assess/beijing-day.ts";
import { lineNumbers, STAGE_PERCENT } from "@outflow/shared/assess/rulebook/lines.ts";
import { VERSIONS } from "@outflow/shared/assess/rulebook/versions.ts";
import { fromBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import { createSecondHmac, readServerKey, underServerKey } from "../../../supabase/functions/_shared/second-hmac.ts";
import { PlainError } from "../../plain-error.ts";
import type { Stack } from "../../stack/start-stack.ts";
import { sha256Hex } from "../stack-client.ts";
import { type DemoDevice, enrolDemoDevices } from "./demo-devices.ts";
import type { DemoOrganisation } from "./demo-organisation.ts";
import { type PlannedTransfer, planYear, type YearOptions } from "./plan-year.ts";
import { plannedReport } from "./planned-report.ts";

/** How many people below the last warning stage the year ends: the handful of the main job takes the count across it. */
const PEOPLE_BELOW_THE_STAGE = 3;
const REPORTS_PER_STATEMENT = 40;
const STATEMENTS_PER_VACUUM = 4;
const BEGUN = "demo_year_begun";
const LOADED = "demo_year_loaded";
const INGEST_ALL = `select public.ingest_report(each.value ->> 'credential', each.value -> 'report') as answer
  from jsonb_array_elements($1::text::jsonb) with ordinality as each (value, at) order by at`;

/** One person short of `PEOPLE_BELOW_THE_STAGE` under the critical stage of the line for sensitive information in the law of that day. */
function sensitivePeople(today: BeijingDay): number {
  const version = VERSIONS.findLast(({ from }) => from <= today) ?? VERSIONS.at(-1);
  const line = version ? lineNumbers(version).sensitive_assessment : null;
  const percent = STAGE_PERCENT.find(({ stage }) => stage === "critical")?.percent;
  if (line === null || percent === undefined)
    throw new PlainError("The rulebook of today has no line for sensitive information; the demonstration cannot be made.");
  return Math.ceil((line * percent) / 100) - PEOPLE_BELOW_THE_STAGE;
}

export const isYearLoaded = async (stack: Stack, demo: DemoOrganisation): Promise<boolean> =>
  (await stack.database.query("select from public.audit_log where org_id = $1 and action = $2 limit 1", [demo.organisationId, LOADED])).length > 0;

/** The day this demonstration's year ends: today, or the day a start began that was broken off. */
async function lastDay(stack: Stack, demo: DemoOrganisation, now: Date): Promise<BeijingDay> {
  const [begun] = await stack.database.query("select details ->> 'today' as today from public.audit_log where org_id = $1 and action = $2", [
    demo.organisationId,
    BEGUN,
  ]);
  if (begun) return String(begun.today);
  const today = beijingDayOf(now);
  await stack.database.query("select private.audit($1, $2, null, $3::text::jsonb)", [demo.organisationId, BEGUN, JSON.stringify({ today, invented: true })]);
  return today;
}

/**
 * Fills the demonstration with a year of invented transfers, through the ledger's own ingest procedure. A start that was broken off is
 * gone on with: the plan is the same, and what is recorded already stays as it is.
 * @throws PlainError when the ledger refuses a report.
 */
export async function loadDemoYear(stack: Stack, demo: DemoOrganisation, now: Date, onProgress: (done: number, all: number) => void): Promise<void> {
  const { query } = stack.database;
  const today = await lastDay(stack, demo, now);
  const devices = await enrolDemoDevices(stack, demo);
  const years: [string, YearOptions][] = [
    [demo.main.id, { today, sensitive: sensitivePeople(today), ordinary: 5_200, campaign: 1_640, seed: 1 }],
    [demo.small.id, { today, sensitive: 0, ordinary: 1_870, campaign: 0, seed: 2, firstOrdinary: 4_600 }],
  ];
  const secondHmac = createSecondHmac(readServerKey(stack.secrets.serverKey));
  const reports = years.flatMap(([entityId, options]) => {
    const own = devices.filter((device) => device.entityId === entityId);
    return planYear(options).map((planned, index) => {
      const device = deviceFor(planned, own, index);
      const pseudonymise = createPseudonymiser(fromBase64Url(device.organisationKey));
      return {
        credential: sha256Hex(device.credential),
        report: underServerKey(plannedReport(planned, options.seed * 1_000_000 + index, device.id, pseudonymise), secondHmac),
      };
    });
  });
  for (let from = 0; from < reports.length; from += REPORTS_PER_STATEMENT) {
    const answers = await query(INGEST_ALL, [JSON.stringify(reports.slice(from, from + REPORTS_PER_STATEMENT))]);
    const refused = answers.find(({ answer }) => (answer as { ok?: boolean }).ok !== true);
    if (refused) throw new PlainError(`The ledger refused an invented report (${(refused.answer as { code?: string }).code}).`);
    // PGlite has no autovacuum: without this the planner knows nothing of the rows that just came, and the counters drag their past along.
    if (from % (REPORTS_PER_STATEMENT * STATEMENTS_PER_VACUUM) === 0) await query("vacuum analyze");
    onProgress(Math.min(from + REPORTS_PER_STATEMENT, reports.length), reports.length);
  }
  await query("select private.audit($1, $2, null, $3::text::jsonb)", [
    demo.organisationId,
    LOADED,
    JSON.stringify({ reports: reports.length, invented: true }),
  ]);
}

function deviceFor(planned: PlannedTransfer, devices: readonly DemoDevice[], index: number): DemoDevice {
  const own = devices.filter(({ department }) => department === planned.place.department);
  const fitting = own.length > 0 ? own : devices;
  return fitting[index % fitting.length]!;
}
