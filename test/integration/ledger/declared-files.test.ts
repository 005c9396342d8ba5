import { randomUUID } from "node:crypto";
import { transferList } from "@outflow/shared/contract/ledger-api.ts";
import * as declarations from "@outflow/shared/contract/ledger-api-declarations.ts";
import * as review from "@outflow/shared/contract/ledger-api-review.ts";
import { MOST_CARDS } from "@outflow/shared/resolve/cards.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { allowCards } from "../../support/allow-cards.ts";
import type { Persona } from "../../support/databases.ts";
import { describeLedger } from "../../support/describe-ledger.ts";
import { anyReports, countedIn, type GeneratedReport, instantIn } from "../../support/generated-reports.ts";
import { crowd, ledgerReport, person, type TestPerson } from "../../support/ledger-organisation.ts";

const RUNS = Number(process.env.LEDGER_RUNS ?? 10);

describeLedger("A declared file that is withdrawn", (ledger) => {
  const found = async () => {
    const founded = await ledger.found();
    const { company, officer } = founded;
    const service = ledger.database.asService();
    return {
      ...founded,
      declare: (report: ReturnType<typeof ledgerReport>) =>
        service.rpc("declare_report", { p_user: officer.userId, p_org: company.org, p_entity: company.entity, p_report: { ...report, channel: "declared" } }),
      files: async (year = 2026) =>
        declarations.declaredFileList.parse(await officer.rpc("declared_file_list", { p_org: company.org, p_entity: company.entity, p_year: year })),
      withdraw: (file: number, who: Persona = officer) => who.rpc("withdraw_declared_file", { p_org: company.org, p_file: file, p_note: "the wrong sheet" }),
      counted: async (year = 2026) => (await company.standing(year)).facts.counted,
    };
  };

  it("takes out whom only it brought, keeps whom somebody else saw, and may be declared again", async () => {
    const { company, laptop, officer, declare, files, withdraw, counted, recountAgrees } = await found();
    await laptop.send(crowd(1, 10));
    const transferId = randomUUID();
    const part = (number: number, people: TestPerson[]) => ({
      ...ledgerReport(randomUUID(), people),
      id: `${transferId.slice(0, -1)}${number}`,
      transferId,
      part: { number, of: 2 },
    });
    const parts = [part(1, crowd(6, 12)), part(2, crowd(13, 15))];
    for (const one of parts) expect(await declare(one)).toMatchObject({ outcome: "recorded" });
    expect((await counted()).all.people).toBe(15);
    const [file] = await files();
    expect(file).toMatchObject({
      people: 10,
      reports: 2,
      on: "2026-06-01",
      toolId: "hubspot",
      withdrawnAt: null,
      declaredBy: `${officer.userId}@example.com`,
    });
    const auditor = await company.member("auditor");
    await expect(withdraw(file!.id, auditor), "an auditor only reads").rejects.toThrow();
    await withdraw(file!.id);
    expect((await counted()).all).toEqual({ people: 10, atLeast: 10, atMost: 10 });
    expect((await company.standing()).coverage.transfers).toBe(1);
    await recountAgrees();
    await expect(withdraw(file!.id), "twice").rejects.toThrow(/no such declared file/);
    expect(await files()).toMatchObject([{ people: 10, withdrawalNote: "the wrong sheet" }]);
    const list = transferList.parse(
      await officer.rpc("transfer_list", { p_org: company.org, p_entity: company.entity, p_filter: {}, p_before: null, p_limit: 9 }),
    );
    expect(list.filter(({ withdrawnAt }) => withdrawnAt !== null)).toHaveLength(2);
    const actions = review.auditList.parse(await officer.rpc("audit_list", { p_org: company.org, p_before: null, p_limit: 50 }));
    expect(actions.find(({ action }) => action === "file_withdrawn")).toMatchObject({ details: { people: 10, before: 15, after: 10 } });
    for (const one of parts) expect(await declare(one), "again").toMatchObject({ outcome: "recorded" });
    for (const one of parts) expect(await declare(one), "and a second time").toMatchObject({ outcome: "already_recorded" });
    expect((await counted()).all.people).toBe(15);
    expect(await files()).toMatchObject([{ people: 10, reports: 2, withdrawnAt: null }]);
    await recountAgrees();
  });

  it("undoes what the file alone linked, and lets an identifier link again that only the file made many", async () => {
    const { laptop, declare, files, withdraw, counted, recountAgrees } = await found();
    await laptop.send([person(["mobile", "1"]), person(["email", "a"])]);
    await laptop.send([person(["landline", "5"], ["email", "x"]), person(["landline", "5"], ["email", "y"])]);
    expect((await counted()).all.people).toBe(3);
    const linking = ledgerReport(randomUUID(), [
      person(["mobile", "1"], ["email", "a"]),
      ...["p", "q", "r"].map((email) => person(["landline", "5"], ["email", email])),
    ]);
    await declare(linking);
    expect((await counted()).all, "one, and five at the switchboard").toEqual({ people: 6, atLeast: 1, atMost: 6 });
    await withdraw((await files())[0]!.id);
    expect((await counted()).all).toEqual({ people: 3, atLeast: 3, atMost: 3 });
    await recountAgrees();
  });

  it("leaves an activity that had nothing else as if it had never been", async () => {
    const { company, officer, declare, files, withdraw, recountAgrees } = await found();
    await declare(ledgerReport(randomUUID(), crowd(1, 3), { toolId: "snowflake", host: "x.snowflakecomputing.com" }));
    await withdraw((await files())[0]!.id);
    expect((await company.standing()).facts).toMatchObject({ leftWithoutPeople: false, counted: { all: { people: 0 } } });
    expect(await officer.rpc("tool_summary", { p_org: company.org, p_entity: company.entity, p_year: 2026 })).toEqual([]);
    await recountAgrees();
  });

  it.each([
    ["", MOST_CARDS],
    [", in knots too", 4],
  ] as const)(
    "counts as the reference does without it, and with it again, whatever came in%s",
    async (_, most) => {
      await allowCards(ledger.database, most);
      await fc.assert(
        fc.asyncProperty(anyReports(3), async (reports) => {
          const { company, laptop, declare, files, withdraw, counted, recountAgrees } = await found();
          const declared = ({ device }: GeneratedReport) => device > 0;
          const made = reports.map((one) => ({
            one,
            report: ledgerReport(laptop.id, one.people, { id: one.id, at: instantIn(one.year), toolId: one.toolId }),
          }));
          for (const { one, report } of made) await (declared(one) ? declare(report) : laptop.ingest(report));
          const gone = reports.filter((one) => one.device === 1);
          const left = reports.filter((one) => !gone.includes(one));
          for (const year of [2025, 2026])
            for (const file of await files(year)) {
              const [row] = await ledger.database.query(`select transfer_id from public.declared_file where org_id = '${company.org}' and id = ${file.id}`);
              if (gone.some(({ id }) => id === row!.transfer_id)) await withdraw(file.id);
            }
          await recountAgrees();
          for (const year of [2025, 2026]) {
            const { all, sensitive, ordinary, ordinaryOnly } = countedIn(left, year, [], new Set(), most);
            expect(await counted(year)).toEqual({ all, sensitive, ordinary, ordinaryOnly });
          }
          for (const { one, report } of made) if (gone.includes(one)) await declare(report);
          await recountAgrees();
          const { all, sensitive, ordinary, ordinaryOnly } = countedIn(reports, 2026, [], new Set(), most);
          expect(await counted()).toEqual({ all, sensitive, ordinary, ordinaryOnly });
        }),
        { numRuns: RUNS },
      );
    },
    600_000,
  );
});
