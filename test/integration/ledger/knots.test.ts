import { mergeList } from "@outflow/shared/contract/ledger-api-review.ts";
import { MOST_CARDS } from "@outflow/shared/resolve/cards.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allowCards } from "../../support/allow-cards.ts";
import type { TestDatabase } from "../../support/databases.ts";
import { anyReports, countedIn, type GeneratedReport, instantIn } from "../../support/generated-reports.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { foundOrganisation, person, type TestOrganisation } from "../../support/ledger-organisation.ts";

const RUNS = Number(process.env.LEDGER_RUNS ?? 15);

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`Records that hang together in great numbers (${name})`, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database.close());

    const agrees = async (company: TestOrganisation, reports: readonly GeneratedReport[], mostCards: number, unlinked = new Set<string>()) => {
      const { all, sensitive, ordinary, ordinaryOnly } = countedIn(reports, 2026, [], unlinked, mostCards);
      expect((await company.standing()).facts.counted).toEqual({ all, sensitive, ordinary, ordinaryOnly });
      expect(await database.asService().rpc("recount", { p_org: company.org })).toMatchObject({ equal: true });
    };

    it("count as the reference does where a person may have few, after every report, every undone merge and every restored one", async () => {
      await fc.assert(
        fc.asyncProperty(anyReports(1), fc.integer({ min: 2, max: 7 }), fc.infiniteStream(fc.nat()), async (reports, mostCards, dice) => {
          await allowCards(database, mostCards);
          const company = await foundOrganisation(database);
          const device = await company.device();
          const undone = new Map<string, number>();
          for (const [index, { id, people, year, toolId }] of reports.entries()) {
            await device.send(people, { id, at: instantIn(year), toolId });
            const sent = reports.slice(0, index + 1);
            await agrees(company, sent, mostCards, new Set(undone.keys()));
            const merges = mergeList.parse(await company.owner.rpc("merge_list", { p_org: company.org, p_before: null, p_limit: 200 }));
            const links = merges.filter(({ state }) => state === "links");
            const [some] = undone;
            if (links.length > 0 && (dice.next().value as number) % 2 === 0) {
              const { id: merge } = links[(dice.next().value as number) % links.length]!;
              await company.owner.rpc("undo_merge", { p_org: company.org, p_merge: merge, p_reason: "a test" });
              const [row] = await database.query(`select pseudonym from public.link where org_id = '${company.org}' and id = ${merge}`);
              undone.set(String(row!.pseudonym).replaceAll("-", ""), merge);
            } else if (some && (dice.next().value as number) % 2 === 0) {
              await company.owner.rpc("restore_merge", { p_org: company.org, p_merge: some[1], p_reason: "a test" });
              undone.delete(some[0]);
            }
            await agrees(company, sent, mostCards, new Set(undone.keys()));
          }
        }),
        { numRuns: RUNS },
      );
    }, 600_000);

    it("leave an entry in the audit log when a mailbox turns out to be shared, and the count is corrected", async () => {
      await allowCards(database, MOST_CARDS);
      const company = await foundOrganisation(database);
      const device = await company.device();
      const count = async () => (await company.standing()).all.people;
      for (let index = 1; index <= 4; index++) await device.send([person(["email", "info"], ["mobile", `${index}`])]);
      expect(await count()).toBe(1);
      await device.send([person(["email", "info"], ["mobile", "5"])]);
      expect(await count()).toBe(5);
      const told = await database.query(`select details from public.audit_log where org_id = '${company.org}' and action = 'people_told_apart'`);
      expect(told).toEqual([{ details: { before: 1, after: 4, identifiersStopped: 1 } }]);
      const merges = mergeList.parse(await company.owner.rpc("merge_list", { p_org: company.org, p_before: null, p_limit: 9 }));
      expect(merges.map(({ kind, state }) => [kind, state])).toEqual(Array.from({ length: 4 }, () => ["email", "shared"]));
      const undo = { p_org: company.org, p_merge: merges[0]!.id, p_reason: "a test" };
      await expect(company.owner.rpc("undo_merge", undo), "there is nothing left to undo").rejects.toThrow(/no such merge/);
    });

    it("leave an entry in the audit log when they turn out to be too many for one person", async () => {
      await allowCards(database, 3);
      const company = await foundOrganisation(database);
      const device = await company.device();
      for (let index = 1; index <= 4; index++) await device.send([person(["mobile", `${(index >> 1) + 1}`], ["email", `${(index + 1) >> 1}`])]);
      expect((await company.standing()).all).toEqual({ people: 3, atLeast: 1, atMost: 3 });
      const [entry] = await database.query(`select action, details from public.audit_log where org_id = '${company.org}' and action = 'people_told_apart'`);
      expect(entry).toMatchObject({ details: { before: 1, after: 2 } });
    });
  });
