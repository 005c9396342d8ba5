import { assess } from "@outflow/shared/assess/assess.ts";
import { transferList } from "@outflow/shared/contract/ledger-api.ts";
import * as review from "@outflow/shared/contract/ledger-api-review.ts";
import { expect, it } from "vitest";
import type { Persona } from "../../support/databases.ts";
import { describeLedger } from "../../support/describe-ledger.ts";
import { claimExemption, decideExemption } from "../../support/exemption-claims.ts";
import { crowd } from "../../support/ledger-organisation.ts";

describeLedger("An activity that is classified anew", (ledger) => {
  const found = async () => {
    const founded = await ledger.found();
    const { company, officer } = founded;
    return {
      ...founded,
      facts: async (entity?: string) => (await company.standing(2026, entity)).facts,
      transfers: async () =>
        transferList.parse(await officer.rpc("transfer_list", { p_org: company.org, p_entity: company.entity, p_filter: {}, p_before: null, p_limit: 9 })),
      purposes: async () =>
        review.countExplanation
          .parse(await officer.rpc("count_explanation", { p_org: company.org, p_entity: company.entity, p_year: 2026 }))
          .activities.map(({ toolId, purpose, people }) => [toolId, purpose, people]),
      say: (who: Persona, activity: number, purpose: string) =>
        who.rpc("set_activity_purpose", { p_org: company.org, p_activity: activity, p_purpose: purpose }),
      move: (activity: number, entity: string) => officer.rpc("move_activity", { p_org: company.org, p_activity: activity, p_entity: entity }),
    };
  };
  const reviewsOf = (facts: Parameters<typeof assess>[0]) => assess(facts, "2026-07-01").reviews.map(String);

  it("is judged by its new purpose at once; who counts, and what was reported then, stay as they were", async () => {
    const { company, laptop, officer, activityOf, activities, facts, transfers, purposes, say, recountAgrees } = await found();
    await laptop.send(crowd(1, 4), { toolId: "workday" });
    await laptop.send(crowd(3, 6, { sensitiveKinds: ["medical_health"] }), { toolId: "hubspot" });
    const [before, reported] = [await facts(), await transfers()];
    const { id, ...unnamed } = await activityOf("workday");
    expect(reviewsOf(before)).not.toContain("RECRUITMENT_NECESSITY");

    await say(officer, id, "海外招聘");
    expect(await facts()).toEqual({ ...before, recruitment: true });
    expect(reviewsOf(await facts())).toContain("RECRUITMENT_NECESSITY");
    expect(await activityOf("workday")).toEqual({ ...unnamed, id, purpose: "海外招聘" });
    expect(await purposes()).toEqual(expect.arrayContaining([["workday", "海外招聘", 4]]));
    expect(await transfers()).toEqual(reported);

    await laptop.send(crowd(7, 8), { toolId: "workday", at: "2026-06-02T04:00:00.000Z" });
    expect(await activities(), "what comes in later is of the same activity").toHaveLength(2);
    expect(await activityOf("workday")).toMatchObject({ id, purpose: "海外招聘", people: 6 });

    await say(officer, id, "总部人事管理");
    expect(await facts()).toMatchObject({ recruitment: false, counted: { all: { people: 8 }, sensitive: { people: 4 } } });
    expect((await transfers()).slice(1)).toEqual(reported);
    await recountAgrees();
    const audit = review.auditList.parse(await officer.rpc("audit_list", { p_org: company.org, p_before: null, p_limit: 50 }));
    expect(audit.filter(({ action }) => action === "activity_reclassified").map(({ details }) => details)).toEqual([
      { before: "海外招聘", after: "总部人事管理" },
      { before: "", after: "海外招聘" },
    ]);
  });

  it("counts with its exemption for the entity it is moved to, and comes back whole", async () => {
    const { company, laptop, officer, people, activityOf, facts, transfers, move, recountAgrees } = await found();
    const other = String(await company.owner.rpc("add_legal_entity", { p_org: company.org, p_name: "另一家" }));
    await laptop.send(crowd(1, 4), { toolId: "workday" });
    await laptop.send(crowd(3, 6), { toolId: "hubspot" });
    const { id } = await activityOf("workday");
    await decideExemption(company.owner, company.org, await claimExemption(officer, company.org, id), "confirmed");
    const [before, reported] = [await facts(), await transfers()];
    expect([before.counted.all.people, before.exemptPeople]).toEqual([4, 2]);

    await move(id, other);
    expect(await facts()).toMatchObject({ exemptPeople: 0, exemptionKinds: [], counted: { all: { people: 4 } } });
    expect(await facts(other)).toMatchObject({ exemptPeople: 4, exemptionKinds: ["ART5_2_HR_MANAGEMENT"], counted: { all: { people: 0 } } });
    expect(await transfers()).toEqual(reported);
    await recountAgrees();

    await move(id, company.entity);
    expect(await facts()).toEqual(before);
    expect([await people(), await people(other)]).toEqual([4, 0]);
    await recountAgrees();
  });

  it("is nobody's to classify but an owner's and an officer's, in 200 characters, within the organisation", async () => {
    const { company, laptop, officer, activityOf, say } = await found();
    await laptop.send(crowd(1, 2), { toolId: "workday" });
    const { id } = await activityOf("workday");
    await expect(say(await company.member("auditor"), id, "招聘"), "an auditor only reads").rejects.toThrow();
    await expect(say(officer, id, "长".repeat(201))).rejects.toThrow();
    await expect(say(officer, id + 1, "招聘")).rejects.toThrow(/no such activity/);
    await expect(say((await ledger.found()).officer, id, "招聘"), "somebody of another organisation").rejects.toThrow();
    expect(await activityOf("workday")).toMatchObject({ purpose: "" });
    await say(company.owner, id, "长".repeat(200));
    expect((await activityOf("workday")).purpose).toHaveLength(200);
  });
});
