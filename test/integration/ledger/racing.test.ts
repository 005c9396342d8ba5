import { standing } from "@outflow/shared/contract/ledger-api.ts";
import { MOST_CARDS } from "@outflow/shared/resolve/cards.ts";
import fc from "fast-check";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { allowCards } from "../../support/allow-cards.ts";
import { literal, type TestDatabase } from "../../support/databases.ts";
import { anyReports, countedIn, type GeneratedReport, instantIn } from "../../support/generated-reports.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { type EnrolledDevice, foundOrganisation, ledgerReport, person, type TestOrganisation } from "../../support/ledger-organisation.ts";

const DEVICES = 16;
const RUNS = Number(process.env.LEDGER_RUNS ?? 6);

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`Devices all at once (${name})`, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database.close());

    const organisation = async (count: number): Promise<{ company: TestOrganisation; devices: EnrolledDevice[] }> => {
      const company = await foundOrganisation(database);
      const devices = [];
      for (let index = 0; index < count; index++) devices.push(await company.device());
      return { company, devices };
    };
    const send = (devices: readonly EnrolledDevice[], { id, people, year, toolId, device }: GeneratedReport) =>
      devices[device % devices.length]!.send(people, { id, at: instantIn(year), toolId });

    /** Everything that was counted, without the numbers that the database gives its rows. */
    const state = async ({ org }: TestOrganisation) => {
      const [row] = await database.query(`
        select
          (select jsonb_agg(x order by x) from (
            select jsonb_build_array(c.members, e.year, d.match, e.ordinary_day, e.sensitive_day, e.last_day, e.records) as x
            from public.exposure e join public.card c on c.org_id = e.org_id and c.id = e.card
            join public.activity a on a.org_id = e.org_id and a.id = e.activity_id
            join public.destination d on d.org_id = e.org_id and d.id = a.destination_id where e.org_id = '${org}') e) as exposures,
          (select jsonb_agg(x order by x) from (
            select jsonb_agg(c.members order by c.members) as x from public.card c where c.org_id = '${org}' group by c.individual) i) as individuals,
          (select jsonb_agg(jsonb_build_array(i.pseudonym, i.stopped) order by i.pseudonym) from public.identifier i where i.org_id = '${org}') as identifiers,
          (select jsonb_agg(jsonb_build_array(t.year, t.state, t.people, t.records) order by t.year, t.state) from public.tally t
            where t.org_id = '${org}' and (t.people <> 0 or t.records <> 0)) as tally,
          (select jsonb_agg(jsonb_build_array(t.year, t.day, t.new_people, t.new_ordinary, t.new_sensitive) order by t.year, t.day) from public.tally_day t
            where t.org_id = '${org}' and (t.new_people, t.new_ordinary, t.new_sensitive) <> (0, 0, 0)) as days`);
      return row;
    };

    it("give the same people, exposures and tally in any order, sent twice, split and interleaved", async () => {
      await fc.assert(
        fc.asyncProperty(anyReports(DEVICES), fc.infiniteStream(fc.nat()), fc.infiniteStream(fc.uuid({ version: 7 })), async (reports, dice, ids) => {
          const mostCards = [3, 5, MOST_CARDS][(dice.next().value as number) % 3]!;
          await allowCards(database, mostCards);
          const plain = await organisation(1);
          for (const report of reports) await send(plain.devices, report);
          const racing = await organisation(DEVICES);
          // Halves instead of wholes, some of them twice, shuffled, all sent at once.
          const halves = reports.flatMap((report) => {
            const middle = (dice.next().value as number) % (report.people.length + 1);
            const parts = [report.people.slice(0, middle), report.people.slice(middle)];
            return parts.map((people) => ({ ...report, people, id: ids.next().value as string }));
          });
          const twice = [...halves, ...halves.filter(() => (dice.next().value as number) % 2 === 0)];
          const shuffled = twice.map((report) => [dice.next().value as number, report] as const).sort(([a], [b]) => a - b);
          await Promise.all(shuffled.map(([, report]) => send(racing.devices, report)));
          expect(await state(racing.company)).toEqual(await state(plain.company));
          const { all } = countedIn(reports, 2026, [], undefined, mostCards);
          expect((await racing.company.standing()).all).toEqual(all);
          expect(await database.asService().rpc("recount", { p_org: racing.company.org })).toMatchObject({ equal: true });
        }),
        { numRuns: RUNS },
      );
    }, 600_000);

    it("neither lose nor double a person when two merges race", async () => {
      await allowCards(database, MOST_CARDS);
      const { company, devices } = await organisation(4);
      for (let round = 0; round < 10; round++) {
        const [a, b, c] = ["a", "b", "c"].map((end) => `${end}${round}`) as [string, string, string];
        await devices[0]!.send([person(["mobile", a]), person(["mobile", b]), person(["mobile", c])]);
        expect((await company.standing()).all.people).toBe(round + 3);
        await Promise.all([
          devices[0]!.send([person(["mobile", a], ["email", b])]),
          devices[1]!.send([person(["mobile", b], ["email", b])]),
          devices[2]!.send([person(["mobile", b], ["wechat", c])]),
          devices[3]!.send([person(["mobile", c], ["wechat", c])]),
        ]);
        expect((await company.standing()).all.people).toBe(round + 1);
      }
      expect(await database.asService().rpc("recount", { p_org: company.org })).toMatchObject({ equal: true });
    }, 60_000);

    it("leave nothing of a report that failed half-way", async () => {
      const { company, devices } = await organisation(1);
      const device = devices[0]!;
      await device.send([person(["mobile", "1"], ["email", "a"])]);
      const before = await state(company);
      const broken = ledgerReport(device.id, [person(["mobile", "2"]), person(["mobile", "1"], ["email", "b"])]);
      for (const people of [
        [...broken.people, { identifiers: [{ kind: "mobile", pseudonym: "not a pseudonym" }], kinds: [], sensitiveKinds: [], minor: false }],
        [...broken.people, { kinds: [] }],
        "nobody",
      ])
        expect(await device.ingest({ ...broken, people })).toMatchObject({ ok: false, code: "malformed" });
      for (const occurredAt of ["yesterday", "2026-13-01T00:00:00.000Z", "infinity", null])
        expect(await device.ingest({ ...broken, occurredAt }), `occurredAt ${occurredAt}`).toMatchObject({ ok: false, code: "malformed" });
      expect(await state(company)).toEqual(before);
      expect(await device.ingest(broken), "the same report, mended").toMatchObject({ outcome: "recorded" });
      expect((await company.standing()).all.people).toBe(2);
    });

    const itOnSessions = name === "PGlite" ? undefined : it; // PGlite has one session, in the process itself
    itOnSessions?.("leave nothing of a transaction whose session was killed", async () => {
      const { company, devices } = await organisation(1);
      const device = devices[0]!;
      await device.send([person(["mobile", "1"])]);
      const before = await state(company);
      const report = ledgerReport(device.id, [person(["mobile", "1"], ["email", "x"]), person(["mobile", "9"])]);
      const victim = postgres(database.url!, { max: 1, onnotice: () => undefined });
      const [row] = await victim.unsafe("select pg_backend_pid() as pid");
      await victim.unsafe(
        `begin; do $$ begin if public.ingest_report(${literal(device.credentialHash)}, ${literal(report)}) ->> 'outcome' <> 'recorded' then raise 'not recorded'; end if; end $$`,
      );
      await database.query(`select pg_terminate_backend(${row!.pid})`);
      await vi.waitUntil(async () => (await database.query(`select from pg_stat_activity where pid = ${row!.pid}`)).length === 0, { timeout: 10_000 });
      await victim.end({ timeout: 1 });
      expect(await state(company)).toEqual(before);
      expect(standing.parse(await company.owner.rpc("standing", { p_org: company.org, p_entity: company.entity, p_year: 2026 })).coverage.transfers).toBe(1);
      expect(await device.ingest(report), "and it can be sent again").toMatchObject({ outcome: "recorded" });
      expect((await company.standing()).all.people).toBe(2);
    });

    it("count an hour before midnight UTC on 31 December for the new year in Beijing", async () => {
      const { company, devices } = await organisation(1);
      await devices[0]!.send([person(["mobile", "1"])], { at: "2025-12-31T16:00:00.000Z" });
      await devices[0]!.send([person(["mobile", "2"])], { at: "2025-12-31T15:59:59.999Z" });
      expect([(await company.standing(2025)).all.people, (await company.standing(2026)).all.people]).toEqual([1, 1]);
    });
  });
