import * as api from "@outflow/shared/contract/ledger-api.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "../../support/databases.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { foundOrganisation } from "../../support/ledger-organisation.ts";

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`Alerts and their mail (${name})`, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database.close());

    const assessment = { asOf: "2026-06-01", windowStart: "2026-01-01", rulebook: "CN-2026-01-01", outcome: "EXEMPT_SMALL_VOLUME", rules: ["FLOW24-T7"] };
    const alert = (stage: string) => ({
      kind: "line",
      line: "ordinary_contract",
      stage,
      figures: { people: 1 },
      mail: { subject: "s", html: "<p>h</p>", text: "t" },
    });

    it("are raised once whatever races, with one message per owner and officer", async () => {
      const company = await foundOrganisation(database);
      await company.member("officer");
      await company.member("analyst");
      const record = () =>
        database.asService().rpc("record_assessment", {
          p_org: company.org,
          p_entity: company.entity,
          p_year: 2026,
          p_assessment: assessment,
          p_alerts: [alert("notice"), alert("warn")],
        });
      const answers = await Promise.all([record(), record(), record()]);
      expect(answers.map((answer) => api.recordedAssessment.parse(answer).raised).reduce((total, raised) => total + raised)).toBe(2);
      const claims = await Promise.all([1, 2, 3].map(() => database.asService().rpc("claim_outbox", { p_limit: 100, p_lease_seconds: 60 })));
      const ours = claims.flatMap((claim) => api.claimedOutbox.parse(claim)).filter(({ organisationId }) => organisationId === company.org);
      expect(ours, "each message is leased to one worker").toHaveLength(4);
      expect(new Set(ours.map(({ messageId }) => messageId)).size).toBe(4);
      const [first, second] = ours;
      await database.asService().rpc("outbox_sent", { p_org: company.org, p_id: first!.id, p_message_id: "250 accepted" });
      await database.asService().rpc("outbox_failed", { p_org: company.org, p_id: second!.id, p_reason_code: "ECONNREFUSED" });
      expect(api.claimedOutbox.parse(await database.asService().rpc("claim_outbox", { p_limit: 100, p_lease_seconds: 60 }))).toEqual([]);
      await database.execute(`update public.outbox set due_at = now(), leased_until = now() where sent_at is null`);
      const again = api.claimedOutbox.parse(await database.asService().rpc("claim_outbox", { p_limit: 100, p_lease_seconds: 60 }));
      expect(again.map(({ id }) => id)).toContain(second!.id);
      expect(again.map(({ id }) => id)).not.toContain(first!.id);
      const list = api.alertList.parse(await company.owner.rpc("alert_list", { p_org: company.org, p_limit: 10 }));
      expect(list.map(({ stage }) => stage).sort()).toEqual(["notice", "warn"]);
      const due = api.dueStandings.parse(await database.asService().rpc("due_standings", { p_year: 2026 }));
      expect(due.find(({ organisation }) => organisation.id === company.org)).toMatchObject({ lastOutcome: "EXEMPT_SMALL_VOLUME" });
    });

    it("are recorded without mail where a higher stage is mailed", async () => {
      const company = await foundOrganisation(database);
      const { mail: _, ...silent } = alert("notice");
      const values = { p_org: company.org, p_entity: company.entity, p_year: 2026, p_assessment: assessment, p_alerts: [silent] };
      expect(await database.asService().rpc("record_assessment", values)).toEqual({ raised: 1 });
      expect(await database.query(`select from public.outbox where org_id = '${company.org}'`)).toEqual([]);
    });

    it("are scheduled by the database only where it can", async () => {
      const schedule = (url: string) => database.query(`select private.schedule_alerts('${url}', '${"s".repeat(43)}') as answer`);
      expect(await schedule("https://outflow.example.com/functions/v1/alert")).toEqual([{ answer: "not scheduled: pg_cron, pg_net must be installed" }]);
      await expect(schedule("javascript:alert(1)")).rejects.toThrow(/address of the alert function/);
    });
  });
