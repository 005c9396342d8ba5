import * as review from "@outflow/shared/contract/ledger-api-review.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Persona, TestDatabase } from "../../support/databases.ts";
import { claimExemption, decideExemption, ESTABLISHED } from "../../support/exemption-claims.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { type EnrolledDevice, foundOrganisation, type TestOrganisation, type TestPerson } from "../../support/ledger-organisation.ts";

const crowd = (from: number, to: number, more: Partial<TestPerson> = {}): TestPerson[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({ identifiers: [["mobile", String(from + index)]], ...more }));

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`Exemptions (${name})`, () => {
    let database: TestDatabase;
    let company: TestOrganisation;
    let laptop: EnrolledDevice;
    let officer: Persona;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database.close());

    const found = async () => {
      company = await foundOrganisation(database);
      laptop = await company.device();
      officer = await company.member("officer");
    };
    const people = async (entity = company.entity) => (await company.standing(2026, entity)).all.people;
    const activities = async (entity = company.entity) =>
      review.activityList.parse(await officer.rpc("activity_list", { p_org: company.org, p_entity: entity, p_year: 2026 }));
    const activityOf = async (toolId: string) => (await activities()).find((one) => one.toolId === toolId)!.id;
    const recountAgrees = async () => expect(await database.asService().rpc("recount", { p_org: company.org })).toMatchObject({ equal: true });
    const claim = (activity: number, facts = ESTABLISHED) => claimExemption(officer, company.org, activity, facts);
    const decide = (who: Persona, id: unknown, decision: string) => decideExemption(who, company.org, id, decision);

    it("takes people out only when somebody else has confirmed, and puts them back at once", async () => {
      await found();
      await laptop.send(crowd(1, 10), { toolId: "workday" });
      await laptop.send(crowd(8, 12), { toolId: "hubspot" });
      expect(await people()).toBe(12);
      const id = await claim(await activityOf("workday"));
      expect((await company.standing()).facts).toMatchObject({ claimedExemptPeople: 7, exemptPeople: 0, counted: { all: { people: 12 } } });
      await expect(decide(officer, id, "confirmed"), "four eyes").rejects.toThrow(/Somebody else/);
      await decide(company.owner, id, "confirmed");
      expect((await company.standing()).facts).toMatchObject({ claimedExemptPeople: 0, exemptPeople: 7, counted: { all: { people: 5 } } });
      await laptop.send(crowd(13, 14), { toolId: "workday" });
      await laptop.send(crowd(1, 2), { toolId: "hubspot" });
      expect((await company.standing()).facts, "what comes in later follows").toMatchObject({ exemptPeople: 7, counted: { all: { people: 7 } } });
      await recountAgrees();
      await officer.rpc("withdraw_exemption", { p_org: company.org, p_claim: id, p_note: "wrong" });
      expect(await people()).toBe(14);
      expect(review.exemptionList.parse(await officer.rpc("exemption_list", { p_org: company.org }))).toMatchObject([{ state: "withdrawn", mine: true }]);
      const second = await claim(await activityOf("workday"));
      await decide(company.owner, second, "rejected");
      expect(await people()).toBe(14);
      await recountAgrees();
    });

    it("confirms nothing while a fact that the law asks for is unknown, not said or denied", async () => {
      await found();
      await laptop.send(crowd(1, 3), { toolId: "workday" });
      const activity = await activityOf("workday");
      for (const fact of Object.keys(ESTABLISHED))
        for (const answer of [null, false, undefined]) {
          const { [fact]: _, ...others } = ESTABLISHED;
          const id = await claim(activity, answer === undefined ? others : { ...others, [fact]: answer });
          await expect(decide(company.owner, id, "confirmed"), `${fact}: ${answer}`).rejects.toThrow(new RegExp(`not established: ${fact}`));
          expect((await company.standing()).facts).toMatchObject({ exemptPeople: 0, counted: { all: { people: 3 } } });
          await decide(company.owner, id, "rejected");
        }
      await decide(company.owner, await claim(activity), "confirmed");
      expect((await company.standing()).facts).toMatchObject({ exemptPeople: 3, counted: { all: { people: 0 } } });
    });
  });
