import { assess } from "@outflow/shared/assess/assess.ts";
import * as review from "@outflow/shared/contract/ledger-api-review.ts";
import { expect, it } from "vitest";
import type { Persona } from "../../support/databases.ts";
import { describeLedger } from "../../support/describe-ledger.ts";
import { decideExemption } from "../../support/exemption-claims.ts";
import { crowd, ledgerReport } from "../../support/ledger-organisation.ts";

const HR = { labour_rules: true, collective_contract: true, necessity: true, subjects_are_employees: true, no_important_data: true };
const STAYED = { recipient_in_mainland: true, no_access_from_abroad: true };

describeLedger("What turned out otherwise, and what nobody knows yet", (ledger) => {
  const found = async () => {
    const founded = await ledger.found();
    const { company, officer, activityOf } = founded;
    await company.owner.rpc("set_entity_facts", { p_org: company.org, p_entity: company.entity, p_facts: { ciio: false } });
    const facts = async () => (await company.standing()).facts;
    return {
      ...founded,
      facts,
      outcome: async () => assess(await facts(), "2026-07-01"),
      claim: async (toolId: string, kind: string, said: Record<string, boolean | null>) => {
        const { id } = await activityOf(toolId);
        return officer.rpc("claim_exemption", { p_org: company.org, p_activity: id, p_kind: kind, p_facts: said, p_evidence: "a made-up file" });
      },
      decide: (who: Persona, id: unknown) => decideExemption(who, company.org, id, "confirmed"),
      answer: (who: Persona, id: unknown, said: unknown) => who.rpc("answer_claim_facts", { p_org: company.org, p_claim: id, p_facts: said }),
    };
  };

  it("takes out people who never left once two have said so, and puts them back when that was wrong", async () => {
    const { company, laptop, officer, facts, outcome, activityOf, claim, decide, recountAgrees } = await found();
    await laptop.send(crowd(1, 10, { sensitiveKinds: ["medical_health"] }), { toolId: "hubspot" });
    const id = await claim("hubspot", "NOT_AN_EXPORT", STAYED);
    expect(await facts()).toMatchObject({ claimedExemptPeople: 10, claimedExemptionKinds: ["NOT_AN_EXPORT"], counted: { sensitive: { people: 10 } } });
    const seenBy = async (who: Persona) => review.exemptionList.parse(await who.rpc("exemption_list", { p_org: company.org }));
    expect([(await seenBy(officer))[0]!.mine, (await seenBy(company.owner))[0]!.mine]).toEqual([true, false]);
    await expect(decide(officer, id), "four eyes").rejects.toThrow(/Somebody else/);
    await decide(company.owner, id);
    expect(await facts()).toMatchObject({ notExportedPeople: 10, exemptPeople: 0, leftWithoutPeople: false, counted: { all: { people: 0 } } });
    expect(await outcome()).toMatchObject({ outcome: "NOT_AN_EXPORT", rules: ["C10"] });
    expect((await activityOf("hubspot")).standing).toBe("not_export");
    await laptop.send(crowd(11, 12), { toolId: "hubspot" });
    await laptop.send(crowd(1, 3), { toolId: "mailchimp" });
    expect(await facts(), "who is elsewhere stays").toMatchObject({ notExportedPeople: 9, counted: { all: { people: 3 }, sensitive: { people: 0 } } });
    await recountAgrees();
    await officer.rpc("withdraw_exemption", { p_org: company.org, p_claim: id, p_note: "it was abroad after all" });
    expect(await facts()).toMatchObject({ notExportedPeople: 0, counted: { all: { people: 12 }, sensitive: { people: 10 } } });
    await recountAgrees();
    const actions = review.auditList.parse(await officer.rpc("audit_list", { p_org: company.org, p_before: null, p_limit: 50 })).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["exemption_claimed", "exemption_confirmed", "exemption_withdrawn"]));
  });

  it("is an exemption where something exempt is left, and takes nobody out for mere relief of important data", async () => {
    const { company, laptop, facts, outcome, claim, decide, recountAgrees } = await found();
    await laptop.send(crowd(1, 4), { toolId: "hubspot" });
    await laptop.send(crowd(3, 6), { toolId: "workday" });
    await decide(company.owner, await claim("hubspot", "NOT_AN_EXPORT", STAYED));
    await decide(company.owner, await claim("workday", "ART5_2_HR_MANAGEMENT", HR));
    expect(await facts()).toMatchObject({ notExportedPeople: 2, exemptPeople: 4, counted: { all: { people: 0 } } });
    expect((await outcome()).outcome).toBe("EXEMPT_SCENARIO");
    await laptop.send(crowd(7, 9), { toolId: "mailchimp" });
    await decide(company.owner, await claim("mailchimp", "SECTOR_IMPORTANT_DATA_RELIEF", { sector: true, listed_case: true, reported_to_ministry: true }));
    expect(await facts()).toMatchObject({ counted: { all: { people: 3 } }, exemptionKinds: expect.arrayContaining(["SECTOR_IMPORTANT_DATA_RELIEF"]) });
    await recountAgrees();
  });

  it("counts every way in which an unknown fact may turn out, and asks for it", async () => {
    const { company, laptop, officer, facts, outcome, claim, decide, answer, recountAgrees } = await found();
    await laptop.send(crowd(1, 8, { sensitiveKinds: ["medical_health"] }), { toolId: "workday" });
    await laptop.send(crowd(7, 12), { toolId: "hubspot" });
    const id = await claim("workday", "ART5_2_HR_MANAGEMENT", { ...HR, collective_contract: null });
    expect((await facts()).undecided).toMatchObject([
      {
        met: ["ART5_2_HR_MANAGEMENT:collective_contract"],
        exemptPeople: 6,
        counted: { all: { people: 6, atLeast: 6, atMost: 6 }, sensitive: { people: 0 }, ordinaryOnly: { people: 6 } },
      },
    ]);
    const law = await outcome();
    expect(law).toMatchObject({ outcome: "UNDETERMINED", missingFacts: ["ART5_2_HR_MANAGEMENT:collective_contract"] });
    expect(law.branches.map((branch) => branch.outcome)).toEqual(["SCC_OR_CERTIFICATION", "EXEMPT_SMALL_VOLUME"]);
    await laptop.send(crowd(20, 21), { toolId: "workday" });
    await laptop.send(crowd(1, 1), { toolId: "hubspot" });
    expect((await facts()).undecided, "what comes in later follows").toMatchObject([{ exemptPeople: 7, counted: { all: { people: 7 } } }]);
    await recountAgrees();
    await expect(decide(company.owner, id), "nobody confirms the unknown").rejects.toThrow(/not established: collective_contract/);
    await expect(answer(officer, id, { favourite_colour: true })).rejects.toThrow(/facts this claim asks for/);
    await answer(officer, id, { collective_contract: true });
    expect((await facts()).undecided).toBeUndefined();
    await decide(company.owner, id);
    expect(await facts()).toMatchObject({ exemptPeople: 7, counted: { all: { people: 7 } } });
    await recountAgrees();
  });

  it("weighs facts of several claims in every combination, and lets nobody confirm what they answered", async () => {
    const { company, laptop, facts, claim, decide, answer, recountAgrees } = await found();
    await laptop.send(crowd(1, 10), { toolId: "workday" });
    await laptop.send(crowd(6, 20), { toolId: "hubspot" });
    const contract = { individual_is_party: true, necessity: null, minimum_items: null, no_important_data: true };
    await claim("workday", "ART5_2_HR_MANAGEMENT", { ...HR, labour_rules: null });
    const id = await claim("hubspot", "ART5_1_CONTRACT_NECESSITY", contract);
    const ways = Object.fromEntries(
      ((await facts()).undecided ?? []).map(({ met, counted, exemptPeople }) => [
        met.map((fact) => fact.split(":")[1]).join(" + "),
        [counted.all.people, exemptPeople],
      ]),
    );
    expect(ways).toEqual({
      labour_rules: [15, 5],
      minimum_items: [20, 0],
      necessity: [20, 0],
      "minimum_items + necessity": [10, 10],
      "minimum_items + labour_rules": [15, 5],
      "necessity + labour_rules": [15, 5],
      "minimum_items + necessity + labour_rules": [0, 20],
    });
    await answer(company.owner, id, { necessity: true, minimum_items: true });
    const seen = review.exemptionList.parse(await company.owner.rpc("exemption_list", { p_org: company.org }));
    expect(seen.find((one) => one.id === id)?.mine, "whoever answered is told").toBe(true);
    await expect(decide(company.owner, id), "whoever answered does not confirm").rejects.toThrow(/answered a fact/);
    const third = await company.member("officer");
    await decide(third, id);
    expect(await facts()).toMatchObject({ exemptPeople: 10, counted: { all: { people: 10 } } });
    await recountAgrees();
  });

  it("takes labour rules alone for enough where the organisation reads the law so", async () => {
    const { company, laptop, facts, claim, decide, recountAgrees } = await found();
    await laptop.send(crowd(1, 3), { toolId: "workday" });
    const id = await claim("workday", "ART5_2_HR_MANAGEMENT", { ...HR, collective_contract: null });
    expect((await facts()).undecided).toHaveLength(1);
    await company.owner.rpc("set_entity_facts", { p_org: company.org, p_entity: company.entity, p_facts: { hrRequiresBoth: false } });
    expect(await facts()).toMatchObject({ options: { hrRequiresBoth: false } });
    expect((await facts()).undecided).toBeUndefined();
    await decide(company.owner, id);
    expect((await facts()).exemptPeople).toBe(3);
    await recountAgrees();
  });

  it("moves a doubt with its activity to the other entity", async () => {
    const { company, laptop, officer, facts, claim, recountAgrees } = await found();
    const other = String(await company.owner.rpc("add_legal_entity", { p_org: company.org, p_name: "另一家" }));
    await laptop.send(crowd(1, 3), { toolId: "workday" });
    await claim("workday", "ART5_2_HR_MANAGEMENT", { ...HR, necessity: null });
    await officer.rpc("move_tool", { p_org: company.org, p_match: { toolId: "workday" }, p_from: company.entity, p_to: other });
    expect((await facts()).undecided).toBeUndefined();
    expect((await company.standing(2026, other)).facts.undecided).toMatchObject([{ exemptPeople: 3, counted: { all: { people: 0 } } }]);
    await recountAgrees();
  });

  it("logs what was stopped with its number, keeps no pseudonym of it, and counts nobody", async () => {
    const { company, laptop, activityOf, recountAgrees } = await found();
    await laptop.send(crowd(1, 2), { toolId: "hubspot" });
    const stopped = { ...ledgerReport(laptop.id, [...crowd(1, 5), ...crowd(5, 5)], { toolId: "workday" }), attempted: true };
    expect(await laptop.ingest(stopped)).toMatchObject({ outcome: "recorded" });
    expect(await laptop.ingest(stopped)).toMatchObject({ outcome: "already_recorded" });
    const { facts: now, coverage } = await company.standing();
    expect(now.counted.all.people).toBe(2);
    expect(coverage).toMatchObject({ transfers: 1, attempts: 1, attemptedPeople: 5 });
    expect(await ledger.database.query(`select count(*)::integer as n from public.identifier where org_id = '${company.org}'`)).toEqual([{ n: 2 }]);
    expect(await activityOf("workday")).toMatchObject({ people: 0, transfers: 0 });
    await recountAgrees();
  });
});
