import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COUNTING_CASES } from "../../cases/resolve/counting-cases.ts";
import type { TestDatabase } from "../../support/databases.ts";
import { instantIn } from "../../support/generated-reports.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { foundOrganisation, pseudonymOf } from "../../support/ledger-organisation.ts";

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`The ledger counts (${name})`, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database.close());

    it.each(COUNTING_CASES.map((one) => [one.name, one] as const))("%s", async (_, one) => {
      const company = await foundOrganisation(database);
      const devices = [await company.device(), await company.device()];
      for (const [index, { year, people }] of one.reports.entries()) await devices[index % 2]!.send(people, { at: instantIn(year) });
      if (one.unlink) {
        const [link] = await database.query(
          `select id from public.link where org_id = '${company.org}' and pseudonym = '${pseudonymOf(...one.unlink)}' limit 1`,
        );
        await company.owner.rpc("undo_merge", { p_org: company.org, p_merge: link!.id, p_reason: "a case" });
      }
      const { all, sensitive } = await company.standing();
      expect([all.people, all.atLeast, all.atMost]).toEqual(one.all);
      if (one.sensitive !== undefined) expect(sensitive.people).toBe(one.sensitive);
      expect(await database.asService().rpc("recount", { p_org: company.org })).toMatchObject({ equal: true });
    });
  });
