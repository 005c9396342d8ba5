import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { literal, openPostgres, type TestDatabase } from "../../support/databases.ts";
import { postgresIsMissing } from "../../support/ledger-databases.ts";
import { crowd, type EnrolledDevice, foundOrganisation, ledgerReport, person, type TestPerson } from "../../support/ledger-organisation.ts";

/** Every statement is told with its plan, and compiled (jit), however cheap, where that is not forbidden. */
const SETTINGS = [
  "load 'auto_explain'",
  "set auto_explain.log_min_duration = 0",
  "set auto_explain.log_nested_statements = on",
  "set client_min_messages = log",
  "set jit = on",
  "set jit_above_cost = 0",
];
/** Where cards, exposures and the tally are read and written for those whom a report or a decision concerns. */
const COUNTING = /function private\.(record_report|regroup|add_to_tally)\(/;
const COMPILED = /^JIT:/m;
/** The tables with a row for each person. */
const WHOLE_TABLE = /Seq Scan on (identifier|link|card|exposure)\b/;
const CHAIN = 12;

const inChain = (index: number) => person(["email", `chain ${index}`], ["email", `chain ${index + 1}`]);

describe.skipIf(postgresIsMissing !== null)("In a ledger without statistics (PostgreSQL)", () => {
  let database: TestDatabase;
  let sql: postgres.Sql;
  let told: { plan: string; within: string }[] = [];

  const plansOf = async (work: () => Promise<unknown>) => {
    told = [];
    await work();
    return told;
  };
  const ingest = async (device: EnrolledDevice, people: readonly TestPerson[]) => {
    const [row] = await sql.unsafe(`select public.ingest_report('${device.credentialHash}', ${literal(ledgerReport(device.id, people))}) as answer`);
    expect(row?.answer).toMatchObject({ outcome: "recorded" });
  };
  const expectFew = (all: typeof told, least: number) => {
    const plans = all.filter(({ within }) => COUNTING.test(within)).map(({ plan }) => plan);
    expect(plans.length, "statements whose plans were told").toBeGreaterThan(least);
    expect(plans.filter((plan) => WHOLE_TABLE.test(plan))).toEqual([]);
    expect(plans.filter((plan) => COMPILED.test(plan))).toEqual([]);
  };

  beforeAll(async () => {
    database = await openPostgres();
    for (const table of ["identifier", "link", "card", "exposure"]) await database.execute(`alter table public.${table} set (autovacuum_enabled = false)`);
    sql = postgres(database.url!, { max: 1, onnotice: ({ message = "", where = "" }) => told.push({ plan: message, within: where }) });
    for (const setting of SETTINGS) await sql.unsafe(setting);
  }, 60_000);
  afterAll(async () => {
    await sql.end();
    await database.close();
  });

  it("whatever concerns few people is not compiled and goes through no large table, with plans from before the ledger grew and with new ones", async () => {
    const early = await foundOrganisation(database);
    const earlyDevice = await early.device();
    for (let index = 0; index < CHAIN; index++) await ingest(earlyDevice, [inChain(index)]);
    const largeDevice = await (await foundOrganisation(database)).device();
    for (let from = 1; from <= 20_000; from += 5_000) await ingest(largeDevice, crowd(from, from + 4_999));
    const late = await foundOrganisation(database);
    const lateDevice = await late.device();
    for (const start of [100, 200]) {
      for (const device of [earlyDevice, lateDevice]) {
        const reports = await plansOf(async () => {
          for (let index = 0; index < CHAIN; index++) await ingest(device, [inChain(start + index)]);
        });
        expectFew(reports, CHAIN * 20);
      }
      const undone = await plansOf(() => sql.unsafe(`select private.set_linking('${late.org}', (select max(id) from public.link), 2::smallint, 'a test')`));
      expectFew(undone, 5);
      await sql.unsafe("discard plans");
    }
    expect((await late.standing()).all.people).toBe(4);
  }, 120_000);

  it("would be told if it did", async () => {
    const [row] = await sql.unsafe("select pg_jit_available() as compiles");
    const [{ plan } = { plan: "" }] = await plansOf(() => sql.unsafe("do $$ begin perform count(*) from public.card where cardinality(members) > 1; end $$"));
    expect(plan).toMatch(WHOLE_TABLE);
    if (row?.compiles) expect(plan).toMatch(COMPILED);
  });
});
