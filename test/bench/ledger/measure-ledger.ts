import { EXEMPTIONS } from "@outflow/shared/assess/rulebook/exemptions.ts";
import { literal, type TestDatabase } from "../../support/databases.ts";
import { type EnrolledDevice, foundOrganisation, type TestOrganisation } from "../../support/ledger-organisation.ts";
import { inventedReport, PEOPLE_PER_REPORT } from "./invented-people.ts";
import { measureChain } from "./measure-chain.ts";
import { type Costs, noCosts, printFlatness, SMALL, sizeWindows } from "./measure-flatness.ts";
import { median, milliseconds, type Print, ratio, sum } from "./measured.ts";

/** Processor time of the database so far, in milliseconds; null where it cannot be known. */
export type Busy = () => number | null;

/** `raw` is a server of its own: in one with the ledger, each would take the other's place in the buffer. */
export interface Measured {
  readonly database: TestDatabase;
  readonly busy: Busy;
  readonly raw: { readonly database: TestDatabase; readonly busy: Busy };
  /** One more ledger, on the server of the raw table; whoever opens it closes it. */
  readonly openSmall: () => Promise<TestDatabase>;
}

async function ingest(device: EnrolledDevice, report: unknown): Promise<void> {
  const answer = (await device.ingest(report)) as { outcome?: string };
  if (answer.outcome !== "recorded") throw new Error(`not recorded: ${JSON.stringify(answer)}`);
}

/** A ledger of 10 thousand people, and its device. */
async function foundSmall(open: Measured["openSmall"]): Promise<{ database: TestDatabase; device: EnrolledDevice }> {
  const database = await open();
  const device = await (await foundOrganisation(database)).device();
  for (let index = 0; index < SMALL / PEOPLE_PER_REPORT; index++) await ingest(device, inventedReport(device.id, index));
  return { database, device };
}

/** What decides how dear a page is that was not at hand. */
const SETTINGS = ["shared_buffers", "max_wal_size", "checkpoint_timeout", "wal_compression", "fsync", "full_page_writes"];

const each = (times: readonly number[]) =>
  `${(sum(times) / 1_000).toFixed(1)} s, ${(sum(times) / times.length).toFixed(0)} ms a report of ${PEOPLE_PER_REPORT.toLocaleString("en")}`;

/** Ingests people who are new, and again now that they are known, in turns with inserting the same identifiers raw, so that the machine's moods fall on both. */
async function measureIngest(measured: Measured, company: TestOrganisation, device: EnrolledDevice, reports: number, print: Print): Promise<void> {
  for (const table of ["raw_identifier", "raw_again"])
    await measured.raw.database.execute(
      `create table public.${table} (org_id uuid not null, kind text not null, pseudonym uuid not null, primary key (org_id, pseudonym))`,
    );
  const [raw, rawAgain, fresh, known] = [noCosts(), noCosts(), noCosts(), noCosts()];
  const add = async ({ time, busy: spent }: Costs, { busy }: { busy: Busy }, work: () => Promise<number>) => {
    const before = busy() ?? Number.NaN;
    time.push(await work());
    spent.push((busy() ?? Number.NaN) - before);
  };
  const insertInto = (table: string, report: unknown) =>
    milliseconds(() =>
      measured.raw.database.query(`insert into public.${table} select '${company.org}', i ->> 'kind', (i ->> 'pseudonym')::uuid
        from jsonb_array_elements(${literal(report)}::jsonb -> 'people') p cross join lateral jsonb_array_elements(p -> 'identifiers') i on conflict do nothing`),
    );
  const windows = sizeWindows(reports);
  let small: Awaited<ReturnType<typeof foundSmall>> | null = null;
  for (let index = 0; index < reports; index++) {
    const window = windows.find(({ from, to }) => from <= index && index < to);
    if (window === undefined || window.from === index) {
      await small?.database.close();
      small = window === undefined ? null : await foundSmall(measured.openSmall);
    }
    const report = inventedReport(device.id, index);
    await add(raw, measured.raw, () => insertInto("raw_identifier", report));
    await add(fresh, measured, () => milliseconds(() => ingest(device, report)));
    if (small !== null && window !== undefined) {
      const { device: other } = small;
      const same = inventedReport(other.id, index);
      await add(window.small, measured.raw, () => milliseconds(() => ingest(other, same)));
    }
  }
  await small?.database.close();
  printFlatness(windows, fresh, raw, print);
  // Once more, in turns with a second raw table.
  for (let index = 0; index < reports; index++) {
    const report = inventedReport(device.id, index);
    await add(rawAgain, measured.raw, () => insertInto("raw_again", report));
    await add(known, measured, () => milliseconds(() => ingest(device, report)));
  }
  print(`raw insert into one indexed table   ${each(raw.time)}`);
  print(`ingest, everybody new               ${each(fresh.time)} = ${ratio(sum(fresh.time), sum(raw.time))} raw (target ≤ 2.5×)`);
  print(`ingest, everybody known             ${each(known.time)} = ${ratio(sum(known.time), sum(rawAgain.time))} raw (target ≤ 1.5×)`);
}

async function measureReading(database: TestDatabase, company: TestOrganisation, print: Print): Promise<void> {
  const reads: number[] = [];
  const counts: number[] = [];
  for (let turn = 0; turn < 11; turn++) {
    reads.push(await milliseconds(() => company.owner.rpc("standing", { p_org: company.org, p_entity: company.entity, p_year: 2026 })));
    counts.push(await milliseconds(() => database.query(`select count(*) from public.exposure where org_id = '${company.org}' and year = 2026`)));
  }
  print(
    `standing                            ${median(reads).toFixed(1)} ms = ${ratio(median(reads), median(counts))} of count(*) on the exposures, ${median(counts).toFixed(1)} ms (target ≤ 1×, ≤ 10 ms)`,
  );
}

async function measureExemption(company: TestOrganisation, print: Print): Promise<void> {
  const officer = await company.member("officer");
  const activities = (await officer.rpc("activity_list", { p_org: company.org, p_entity: company.entity, p_year: 2026 })) as { id: number; people: number }[];
  const [activity] = activities;
  const claim = await officer.rpc("claim_exemption", {
    p_org: company.org,
    p_activity: activity!.id,
    p_kind: "ART5_2_HR_MANAGEMENT",
    p_facts: Object.fromEntries(EXEMPTIONS.ART5_2_HR_MANAGEMENT.facts.map((fact) => [fact, true])),
    p_evidence: "a measurement",
  });
  const time = await milliseconds(() => company.owner.rpc("decide_exemption", { p_org: company.org, p_claim: claim, p_decision: "confirmed", p_note: null }));
  const { facts } = await company.standing();
  if (facts.exemptPeople !== activity!.people) throw new Error("the exemption did not take its people out");
  print(`confirm an exemption                ${(time / 1_000).toFixed(2)} s over ${activity!.people.toLocaleString("en")} people (target ≤ 5 s over 500,000)`);
}

export async function measureLedger(measured: Measured, people: number, print: Print): Promise<void> {
  const { database } = measured;
  const [version] = await database.query(
    `select current_setting('server_version') as version, ${SETTINGS.map((name) => `current_setting('${name}') as ${name}`).join(", ")}`,
  );
  const reports = Math.max(2, Math.round(people / PEOPLE_PER_REPORT));
  print(`${database.kind} ${version!.version}: ${(reports * PEOPLE_PER_REPORT).toLocaleString("en")} people × 2 identifiers`);
  print(`settings                            ${SETTINGS.map((name) => `${name} ${version![name]}`).join(", ")}; the raw table in a server of its own`);
  const company = await foundOrganisation(database);
  const device = await company.device();
  await measureIngest(measured, company, device, reports, print);
  await measureReading(database, company, print);
  await measureExemption(company, print);
  const { all } = await company.standing();
  const recount = (await database.asService().rpc("recount", { p_org: company.org })) as { equal: boolean };
  if (!recount.equal) throw new Error("the tally is not what the exposures say");
  print(`counted afterwards                  ${all.people.toLocaleString("en")} people; recount agrees`);
  await measureChain(database, print);
}
