import * as review from "@outflow/shared/contract/ledger-api-review.ts";
import { expect, it } from "vitest";
import type { Persona } from "../../support/databases.ts";
import { describeLedger } from "../../support/describe-ledger.ts";
import { claimExemption, decideExemption, ESTABLISHED } from "../../support/exemption-claims.ts";
import { crowd } from "../../support/ledger-organisation.ts";

describeLedger("Exemptions", (ledger) => {
  const found = async () => {
    const founded = await ledger.found();
    const { company, officer } = founded;
    return {
      ...founded,
      claim: ({ id }: { id: number }, facts = ESTABLISHED) => claimExemption(officer, company.org, id, facts),
      decide: (who: Persona, id: unknown, decision: string) => decideExemption(who, company.org, id, decision),
    };
  };

  it("takes people out only when somebody else has confirmed, and puts them back at once", async () => {
    const { company, laptop, officer, people, activityOf, claim, decide, recountAgrees } = await found();
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
    const { company, laptop, activityOf, claim, decide } = await found();
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
