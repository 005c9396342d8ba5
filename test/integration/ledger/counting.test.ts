import { standing } from "@outflow/shared/contract/ledger-api.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPglite, openPostgres, type TestDatabase } from "../../support/databases.ts";
import { anyReports, countedIn, type GeneratedReport, instantIn } from "../../support/generated-reports.ts";
import { type EnrolledDevice, foundOrganisation, type TestOrganisation } from "../../support/ledger-organisation.ts";
import { whyNoPostgres } from "../../support/postgres-cluster.ts";

const DEVICES = 16;
const RUNS = Number(process.env.LEDGER_RUNS ?? 25);
const missing = whyNoPostgres();
const databases: [string, () => Promise<TestDatabase>][] = [["PGlite", openPglite]];
if (missing === null) databases.push(["PostgreSQL", () => openPostgres()]);

const sendTo = (device: EnrolledDevice, report: GeneratedReport) =>
  device.send(report.people, { id: report.id, at: instantIn(report.year), toolId: report.toolId, host: `${report.toolId}.example.com` });

interface Recount {
  readonly equal: boolean;
  readonly counted: { readonly states: readonly { year: number; state: number; people: number; records: number }[]; readonly days: unknown };
}

describe.each(databases)("The ledger counts people (%s)", (_, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  }, 60_000);
  afterAll(() => database.close());

  const organisation = async (): Promise<{ company: TestOrganisation; devices: EnrolledDevice[] }> => {
    const company = await foundOrganisation(database);
    const devices = [];
    for (let index = 0; index < DEVICES; index++) devices.push(await company.device());
    return { company, devices };
  };
  const recount = async (company: TestOrganisation) => (await database.asService().rpc("recount", { p_org: company.org })) as Recount;

  const agreesWithReference = async (company: TestOrganisation, reports: readonly GeneratedReport[]) => {
    for (const year of [2025, 2026]) {
      const { facts } = standing.parse(await company.owner.rpc("standing", { p_org: company.org, p_entity: company.entity, p_year: year }));
      const { all, sensitive, ordinary, ordinaryOnly } = countedIn(reports, year);
      expect({ year, counted: facts.counted }).toEqual({ year, counted: { all, sensitive, ordinary, ordinaryOnly } });
    }
    expect((await recount(company)).equal, "recount() agrees with the tally").toBe(true);
  };

  it("as the reference does, after every report", async () => {
    await fc.assert(
      fc.asyncProperty(anyReports(1), async (reports) => {
        const { company, devices } = await organisation();
        for (const [index, report] of reports.entries()) {
          expect(await sendTo(devices[0]!, report)).toMatchObject({ outcome: "recorded" });
          await agreesWithReference(company, reports.slice(0, index + 1));
        }
      }),
      { numRuns: RUNS },
    );
  }, 600_000);
});
