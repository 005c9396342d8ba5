import { randomUUID } from "node:crypto";
import { transferList } from "@outflow/shared/contract/ledger-api.ts";
import * as declarations from "@outflow/shared/contract/ledger-api-declarations.ts";
import { filingList } from "@outflow/shared/contract/ledger-api-filings.ts";
import * as review from "@outflow/shared/contract/ledger-api-review.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { describeLedger } from "../../support/describe-ledger.ts";
import { claimExemption, decideExemption } from "../../support/exemption-claims.ts";
import { anyReports, countedIn, instantIn } from "../../support/generated-reports.ts";
import { crowd, ledgerReport, person, pseudonymOf } from "../../support/ledger-organisation.ts";

const RUNS = Number(process.env.LEDGER_RUNS ?? 10);

describeLedger("What officers decide", (ledger) => {
  it("moves a tool to another entity, and leaves what was reported then as it was", async () => {
    const { company, laptop, officer, people, recountAgrees } = await ledger.found();
    const other = String(await company.owner.rpc("add_legal_entity", { p_org: company.org, p_name: "另一家" }));
    await laptop.send(crowd(1, 4), { toolId: "hubspot" });
    await laptop.send(crowd(3, 6), { toolId: "mailchimp" });
    expect(await officer.rpc("move_tool", { p_org: company.org, p_match: { toolId: "hubspot" }, p_from: company.entity, p_to: other })).toBe(1);
    expect([await people(), await people(other)]).toEqual([4, 4]);
    await laptop.send(crowd(7, 7), { toolId: "hubspot" });
    expect([await people(), await people(other)], "later reports of the same device follow").toEqual([4, 5]);
    const list = transferList.parse(
      await officer.rpc("transfer_list", { p_org: company.org, p_entity: company.entity, p_filter: {}, p_before: null, p_limit: 9 }),
    );
    expect(list).toHaveLength(2);
    await recountAgrees();
  });

  it("undoes a merge exactly, explains it, and restores it", async () => {
    const { company, laptop, officer, people, recountAgrees } = await ledger.found();
    await laptop.send([person(["mobile", "1"], ["email", "a"])], { toolId: "hubspot" });
    await laptop.send([person(["mobile", "1"], ["email", "b"])], { toolId: "mailchimp" });
    await laptop.send([person(["email", "b"], ["wechat", "w"])], { toolId: "mailchimp" });
    expect(await people()).toBe(1);
    const merges = review.mergeList.parse(await officer.rpc("merge_list", { p_org: company.org, p_before: null, p_limit: 10 }));
    expect(merges).toMatchObject([
      { kind: "email", state: "links", first: { toolId: "mailchimp" } },
      { kind: "mobile", state: "links", first: { toolId: "hubspot" }, again: { toolId: "mailchimp" } },
    ]);
    const undo = { p_org: company.org, p_merge: merges[1]!.id, p_reason: "two colleagues, one desk" };
    expect(review.mergeChange.parse(await officer.rpc("undo_merge", undo))).toEqual({ before: 1, after: 2 });
    expect((await company.standing()).all).toEqual({ people: 2, atLeast: 1, atMost: 2 });
    await expect(officer.rpc("undo_merge", undo)).rejects.toThrow(/no such merge/);
    await recountAgrees();
    expect(review.mergeChange.parse(await officer.rpc("restore_merge", undo))).toEqual({ before: 2, after: 1 });
    expect((await company.standing()).all).toEqual({ people: 1, atLeast: 1, atMost: 1 });
    await laptop.send([person(["mobile", "8"]), person(["email", "z"])]);
    await laptop.send([person(["mobile", "8"], ["email", "z"])]);
    expect(await people(), "two who turned out to be one").toBe(2);
    const actions = review.auditList.parse(await officer.rpc("audit_list", { p_org: company.org, p_before: null, p_limit: 50 })).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(["people_merged", "merge_undone", "merge_restored"]));
  });

  it("counts declared numbers as people who merge with nobody, and declared files as themselves", async () => {
    const { company, laptop, officer, people } = await ledger.found();
    await laptop.send(crowd(1, 10));
    const volume = {
      toolId: "snowflake",
      host: "account.snowflakecomputing.com",
      country: "US",
      on: "2026-02-01",
      people: 500,
      sensitivePeople: 20,
      note: "nightly export",
    };
    const declared = await officer.rpc("declare_volume", { p_org: company.org, p_entity: company.entity, p_volume: volume });
    expect((await company.standing()).facts.counted).toMatchObject({
      all: { people: 510, atLeast: 500, atMost: 510 },
      sensitive: { people: 20, atLeast: 20, atMost: 20 },
      ordinaryOnly: { people: 490 },
    });
    const auditor = await company.member("auditor");
    const report = ledgerReport(randomUUID(), crowd(6, 15), { channel: "declared" });
    const declare = (userId: string, what: unknown = report) =>
      ledger.database.asService().rpc("declare_report", { p_user: userId, p_org: company.org, p_entity: company.entity, p_report: what });
    expect(await declare(auditor.userId)).toMatchObject({ ok: false, code: "not_allowed" });
    expect(await declare(company.ownerId, ledgerReport(randomUUID(), crowd(1, 2)))).toMatchObject({ ok: false, code: "malformed", field: "channel" });
    expect(await declare(company.ownerId)).toMatchObject({ ok: true, outcome: "recorded" });
    expect(await declare(company.ownerId)).toMatchObject({ ok: true, outcome: "already_recorded" });
    expect(await people()).toBe(515);
    await officer.rpc("withdraw_declared_volume", { p_org: company.org, p_volume: declared });
    expect(await people()).toBe(15);
    expect(
      declarations.declaredVolumeList.parse(await officer.rpc("declared_volume_list", { p_org: company.org, p_entity: company.entity, p_year: 2026 })),
    ).toHaveLength(1);
  });

  it("answers what-if as if it had been decided, and changes nothing", async () => {
    const { company, laptop, officer, activityOf } = await ledger.found();
    await laptop.send([...crowd(1, 10), ...crowd(11, 13, { sensitiveKinds: ["medical_health"] })], { toolId: "workday" });
    await laptop.send(crowd(8, 14), { toolId: "hubspot" });
    const [workday, hubspot] = [(await activityOf("workday")).id, (await activityOf("hubspot")).id];
    const ask = async (changes: unknown) =>
      review.whatIf.parse(await officer.rpc("what_if", { p_org: company.org, p_entity: company.entity, p_year: 2026, p_changes: changes }));
    const before = (await company.standing()).facts.counted;
    expect((await ask({})).counted).toEqual(before);
    expect(await ask({ drop: [workday] })).toMatchObject({ exemptPeople: 0, counted: { all: { people: 7 }, sensitive: { people: 0 } } });
    expect(await ask({ confirm: [workday] })).toMatchObject({ exemptPeople: 7, counted: { all: { people: 7 }, sensitive: { people: 0 } } });
    expect(await ask({ mask: [{ activity: workday, kinds: ["medical_health"] }], drop: [hubspot] })).toMatchObject({
      counted: { all: { people: 13 }, sensitive: { people: 0 }, ordinary: { people: 13 } },
    });
    const why = review.countExplanation.parse(await officer.rpc("count_explanation", { p_org: company.org, p_entity: company.entity, p_year: 2026 }));
    expect(why).toMatchObject({ individuals: { sure: 14, doubtful: 0, namesOnly: 0 }, activities: [{ people: 13, sensitivePeople: 3 }, { people: 7 }] });
    expect((await company.standing()).facts.counted).toEqual(before);
  });

  it("keeps filings, switches, decisions on tools and requests for access", async () => {
    const { company, laptop, officer } = await ledger.found();
    const filing = {
      legalEntityId: company.entity,
      route: "STANDARD_CONTRACT",
      title: "HubSpot",
      state: "filed",
      recipient: "HubSpot",
      days: { effective: "2026-01-28" },
      declaredPeople: 200,
      declaredSensitivePeople: 1,
      notes: null,
    };
    const id = await officer.rpc("save_filing", { p_org: company.org, p_filing: filing });
    await officer.rpc("save_filing", { p_org: company.org, p_filing: { ...filing, id, state: "passed" } });
    expect(filingList.parse(await officer.rpc("filing_list", { p_org: company.org, p_entity: null }))).toMatchObject([{ id, state: "passed" }]);
    const facts = { ciio: false, processedPersons: 5, mixedPolicy: "SENSITIVE_ONLY", idNumberIsSensitive: true, importantData: "suspected" };
    await officer.rpc("set_entity_facts", { p_org: company.org, p_entity: company.entity, p_facts: facts });
    await laptop.send([person(["resident_id", "1"], ["name", "n"])]);
    expect((await company.standing()).facts).toMatchObject({
      entity: { ciio: false, processedPersons: 5 },
      importantData: "suspected",
      counted: { sensitive: { people: 1 }, ordinary: { people: 1 } },
    });
    expect(await laptop.checkin({ extensionVersion: "2", overridesVersion: 0, coverage: {} })).toMatchObject({
      overrides: null,
      switches: { idNumberIsSensitive: true },
    });
    const decision = { match: { host: "hq.example.com" }, verdict: "overseas", country: "FR", recipient: "HQ", decision: "restricted", reason: "ask first" };
    expect(await officer.rpc("decide_tool", { p_org: company.org, p_decision: decision })).toBe(1);
    expect(await laptop.checkin({ extensionVersion: "2", overridesVersion: 0, coverage: {} })).toMatchObject({ overridesVersion: 1, overrides: [decision] });
    expect(await laptop.checkin({ extensionVersion: "2", overridesVersion: 1, coverage: {} })).toMatchObject({ overridesVersion: 1, overrides: null });
    expect(review.toolDecisionList.parse(await officer.rpc("tool_decision_list", { p_org: company.org }))).toMatchObject({
      version: 1,
      decisions: [{ decision: "restricted" }],
    });
    const asked = await laptop.requestAccess({ toolId: null, host: "hq.example.com", note: "for the fair" });
    expect(await laptop.requestAccess({ toolId: null, host: "hq.example.com", note: "again" }), "asked twice is asked once").toEqual(asked);
    const requests = review.accessRequestList.parse(await officer.rpc("access_request_list", { p_org: company.org }));
    await officer.rpc("answer_access_request", { p_org: company.org, p_request: requests[0]!.id, p_answer: "granted", p_note: null });
    await expect(officer.rpc("answer_access_request", { p_org: company.org, p_request: requests[0]!.id, p_answer: "refused", p_note: null })).rejects.toThrow(
      /no such open/,
    );
  });

  it("counts as the reference does after an exemption and an undone merge, whatever came in", async () => {
    await fc.assert(
      fc.asyncProperty(anyReports(1), async (reports) => {
        const { company, laptop, officer, activities, recountAgrees } = await ledger.found();
        for (const { id, people: who, year, toolId } of reports) await laptop.send(who, { id, at: instantIn(year), toolId });
        const hubspot = (await activities()).find((one) => one.toolId === "hubspot");
        if (hubspot) await decideExemption(company.owner, company.org, await claimExemption(officer, company.org, hubspot.id), "confirmed");
        const merges = review.mergeList.parse(await officer.rpc("merge_list", { p_org: company.org, p_before: null, p_limit: 200 }));
        const undone = merges.find(({ state }) => state === "links");
        const unlinked = new Set<string>();
        if (undone) {
          await officer.rpc("undo_merge", { p_org: company.org, p_merge: undone.id, p_reason: "a test" });
          const [row] = await ledger.database.query(
            `select i.pseudonym from public.link l join public.identifier i using (org_id, pseudonym) where l.org_id = '${company.org}' and l.id = ${undone.id}`,
          );
          unlinked.add(String(row!.pseudonym).replaceAll("-", ""));
        }
        const { all, sensitive, ordinary, ordinaryOnly } = countedIn(reports, 2026, hubspot ? ["hubspot"] : [], unlinked);
        expect((await company.standing()).facts.counted).toEqual({ all, sensitive, ordinary, ordinaryOnly });
        await recountAgrees();
        if (undone) await officer.rpc("restore_merge", { p_org: company.org, p_merge: undone.id, p_reason: "a test" });
        expect((await company.standing()).facts.counted.all).toEqual(countedIn(reports, 2026, hubspot ? ["hubspot"] : []).all);
        await recountAgrees();
      }),
      { numRuns: RUNS },
    );
    expect(pseudonymOf("mobile", "1")).toHaveLength(32);
  }, 600_000);
});
