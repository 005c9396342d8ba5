import { transferList } from "@outflow/shared/contract/ledger-api.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "../../support/databases.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { foundOrganisation, person } from "../../support/ledger-organisation.ts";

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`Pages of transfers (${name})`, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database.close());

    it("show every report once, though more than a page of them left at one instant", async () => {
      const company = await foundOrganisation(database);
      const device = await company.device();
      const days = ["2026-06-02T04:00:00.000Z", ...Array<string>(23).fill("2026-06-01T04:00:00.000Z"), "2026-05-31T04:00:00.000Z"];
      for (const [index, at] of days.entries()) await device.send([person(["mobile", String(index)])], { at });
      const page = async (before: object) =>
        transferList.parse(await company.owner.rpc("transfer_list", { p_org: company.org, p_entity: company.entity, p_filter: {}, p_limit: 10, ...before }));
      const seen = await page({ p_before: null });
      for (let rows = seen; rows.length === 10; seen.push(...rows)) {
        const last = seen.at(-1)!;
        rows = await page({ p_before: last.occurredAt, p_before_id: last.id });
      }
      expect(seen.map(({ occurredAt }) => occurredAt)).toEqual(days);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(days.length);
      const older = await page({ p_before: "2026-06-01T04:00:00.000Z" });
      expect(
        older.map(({ occurredAt }) => occurredAt),
        "without an id, that instant is passed over",
      ).toEqual(["2026-05-31T04:00:00.000Z"]);
    });
  });
