import type { EnrolReply } from "@outflow/shared/contract/device-api.ts";
import { fromBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FoundedOrganisation, postTo, reportOf } from "../functions/journey.ts";
import { axeFindings, type DashboardUnderTest, PASSWORD, startDashboardUnderTest } from "./dashboard-under-test.ts";

let under: DashboardUnderTest;
let organisation: FoundedOrganisation;
let device: EnrolReply;
let owner: Page;
let officer: Page;

const HOST = "files.example.net";
const send = async (people: Parameters<typeof reportOf>[1], change: Parameters<typeof reportOf>[2] = {}) => {
  const answer = await postTo(under.journey.stack, "ingest", reportOf(device, people, change), device.credential);
  expect(answer.status).toBe(200);
};
const outcome = (page: Page, expected: string) => page.locator(`[data-testid="outcome"][data-outcome="${expected}"]`).first().waitFor({ timeout: 30_000 });
const people = (page: Page, count: number) => page.locator(`[data-testid="people-all"][data-value="${count}"]`).waitFor({ timeout: 30_000 });

beforeAll(async () => {
  under = await startDashboardUnderTest();
  organisation = await under.journey.found("示例乙");
  device = await organisation.enrol();
  await send({ from: 0, count: 400 });
  // The first of them is known by the e-mail address alone, and now has a mobile number beside it: a link to explain.
  const mobile = createPseudonymiser(fromBase64Url(device.organisationKey))("mobile", "13800000000");
  const again = reportOf(device, { from: 300, count: 200 }).people;
  again[0]?.identifiers.push({ kind: "mobile", pseudonym: mobile });
  await send({ from: 300, count: 200 }, { destination: { toolId: null, host: HOST, pathTemplate: "/", country: "DE", basis: "address" }, people: again });
  await under.journey.stack.createAccount("officer@example.cn", PASSWORD);
  await under.journey.asOwner("add_member", { p_org: organisation.organisationId, p_email: "officer@example.cn", p_role: "officer" });
  await under.journey.stack.database.query("update auth.users set email_confirmed_at = now() where email = $1", ["officer@example.cn"]);
  [owner, officer] = [await under.open({ language: "en" }), await under.open()];
  await owner.goto("/procedure");
  await under.signIn(owner);
  await officer.goto("/exemptions");
  await under.signIn(officer, "officer@example.cn");
});
afterAll(() => under?.stop());

describe("the procedure", () => {
  it("says which fact is missing and takes the answer in place", async () => {
    await outcome(owner, "UNDETERMINED");
    expect(await owner.getByTestId("facts").textContent()).toContain("Missing: the outcome waits for it");
    await owner.getByTestId("fact-ciio").getByText("No", { exact: true }).click();
    await owner.getByTestId("facts-save").click();
    await outcome(owner, "EXEMPT_SMALL_VOLUME");
    expect(await owner.getByTestId("clauses").textContent()).toContain("《促进和规范数据跨境流动规定》");
    expect(await axeFindings(owner)).toEqual([]);
  });

  it("compares now with what a campaign would bring", async () => {
    await owner.getByTestId("what-if-people").fill("120000");
    await owner.getByTestId("what-if-add").click();
    await owner.locator('[data-testid="what-if-result"][data-outcome="SCC_OR_CERTIFICATION"]').waitFor();
    expect(await owner.getByTestId("what-if-result").textContent()).toContain("120\u2009500");
  });

  it("asks the ledger what would be left without one activity", async () => {
    await owner.goto("/procedure");
    await owner.getByTestId("what-if-drop").click();
    await owner.getByRole("option", { name: HOST }).click();
    await expect.poll(() => owner.getByTestId("what-if-result").locator("tbody tr").first().textContent()).toBe("Everybody500400");
  });

  it("and without one field of one activity", async () => {
    await owner.goto("/procedure");
    for (const field of ["Mobile number", "E-mail address"]) {
      await owner.getByTestId("what-if-mask").click();
      await owner.getByRole("option", { name: `${field} · ${HOST}` }).click();
    }
    await owner.keyboard.press("Escape");
    await expect.poll(() => owner.getByTestId("what-if-result").locator("tbody tr").first().textContent()).toBe("Everybody500400");
    expect(await axeFindings(owner)).toEqual([]);
  });
});

describe("a correction", () => {
  it("waits for a fact that is asked for where the outcome hangs on it, and takes people out once somebody else has confirmed", async () => {
    await owner.goto("/exemptions");
    const row = owner.locator('[data-testid^="activity-row-"]', { hasText: HOST });
    await row.locator('[data-testid^="claim-"]').click();
    await owner.getByTestId("claim-kind").click();
    await owner.getByRole("option", { name: "Correction of fact" }).click();
    await owner.getByTestId("claim-correction").waitFor();
    await owner.locator("form li").first().getByText("Yes", { exact: true }).click();
    await owner.getByTestId("claim-evidence").fill("Certificate of the hosting company");
    expect(await axeFindings(owner)).toEqual([]);
    await owner.getByTestId("claim-submit").click();
    await owner.locator('[data-testid="claim"][data-state="claimed"]').waitFor();
    await owner.goto("/procedure");
    await owner.locator('[data-testid="open-claims"] [data-testid="claim-fact"][data-answer="unknown"]').waitFor();
    expect(await axeFindings(owner)).toEqual([]);
    await owner.getByTestId("open-claims").getByText("Yes", { exact: true }).click();
    await owner.getByTestId("open-claims").waitFor({ state: "detached" });

    await officer.goto("/exemptions");
    await officer.getByTestId("claim-confirm").click({ timeout: 30_000 });
    await officer.getByTestId("claim-note").fill("已向机房核实");
    await officer.getByTestId("claim-decide").click();
    await officer.locator('[data-testid="claim"][data-state="confirmed"]').waitFor();
    await owner.getByTestId("nav-overview").click();
    await people(owner, 400);
    await owner.getByText("nothing of theirs left the mainland").waitFor();
    await officer.getByTestId("claim-withdraw").click();
    await officer.getByTestId("claim-note").fill("并不属实");
    await officer.getByTestId("claim-decide").click();
    await people(owner, 500);
  });
});

describe("an exemption", () => {
  it("is claimed by one, cannot be confirmed by the same, is confirmed by another; the count follows and comes back", async () => {
    await owner.goto("/exemptions");
    const row = owner.locator('[data-testid^="activity-row-"]', { hasText: HOST });
    await row.locator('[data-testid^="claim-"]').click();
    for (const fact of await owner.locator("form li").all()) await fact.getByText("Yes", { exact: true }).click();
    await owner.getByTestId("claim-evidence").fill("合同 2026-017 第 4 条");
    expect(await axeFindings(owner)).toEqual([]);
    await owner.getByTestId("claim-submit").click();
    await owner.locator('[data-testid="claim"][data-state="claimed"]').waitFor();
    expect(await owner.getByTestId("claim-confirm").count()).toBe(0);
    await owner.getByTestId("nav-overview").click();
    await people(owner, 500);

    await officer.getByTestId("claim-confirm").click({ timeout: 30_000 });
    await officer.getByTestId("claim-note").fill("已核对合同原件");
    await officer.getByTestId("claim-decide").click();
    await officer.locator('[data-testid="claim"][data-state="confirmed"]').waitFor();
    await people(owner, 400);

    await officer.getByTestId("claim-withdraw").click();
    await officer.getByTestId("claim-note").fill("合同已终止");
    await officer.getByTestId("claim-decide").click();
    await people(owner, 500);
  });
});

describe("why this number", () => {
  it("adds up, and leads from an activity to its transfers", async () => {
    await owner.getByTestId("why").click();
    await owner.locator('[data-testid="why-all"][data-value="500"]').waitFor();
    expect(await owner.getByTestId("why-activity").count()).toBe(2);
    await expect.poll(() => owner.getByTestId("merge").first().textContent()).toContain("E-mail address: the same in two reports");
    expect(await axeFindings(owner)).toEqual([]);
    await owner.getByRole("link", { name: HOST }).click();
    await expect.poll(() => owner.getByTestId("transfer-row").count()).toBe(1);
  });

  it("an undone link raises the number, a restored one brings it back", async () => {
    await owner.goto("/why");
    await owner.getByTestId("merge-change").first().click();
    expect(await owner.getByTestId("confirm").isDisabled()).toBe(true);
    await owner.getByTestId("confirm-reason").fill("Two people share this address");
    await owner.getByTestId("confirm").click();
    await owner.locator('[data-testid="why-all"][data-value="501"]').waitFor({ timeout: 30_000 });
    await owner.locator('[data-testid="merge"][data-state="undone"]').getByTestId("merge-change").click();
    await owner.getByTestId("confirm-reason").fill("It was one person after all");
    await owner.getByTestId("confirm").click();
    await owner.locator('[data-testid="why-all"][data-value="500"]').waitFor({ timeout: 30_000 });
  });
});

describe("decisions on tools", () => {
  it("an officer restricts a host with a reason, and the device hears of it", async () => {
    await officer.goto("/tools");
    await officer.getByTestId(`tool-row-${HOST}`).getByRole("button").click();
    await officer.getByTestId("decision").click();
    await officer.getByRole("option", { name: "受限" }).click();
    await officer.getByTestId("decision-reason").fill("请改用内部网盘");
    await officer.getByTestId("decision-save").click();
    await officer.getByTestId("decision-saved").waitFor();
    expect(await axeFindings(officer)).toEqual([]);
    const nothing = { requestsExamined: 0, bodiesPartial: 0, bodiesOpaque: 0, filesUnread: 0, reportsOverflowed: 0, reportsRefused: 0, storageLosses: 0 };
    const checkin = await postTo(under.journey.stack, "checkin", { extensionVersion: "0.1.0", overridesVersion: 0, coverage: nothing }, device.credential);
    expect(await checkin.json()).toMatchObject({ overrides: [{ match: { host: HOST }, decision: "restricted", reason: "请改用内部网盘" }] });
  });

  it("an employee's request reaches the officer, who answers it", async () => {
    await officer.keyboard.press("Escape");
    const asked = await postTo(under.journey.stack, "request-access", { toolId: null, host: HOST, note: "年度审计需要" }, device.credential);
    expect(asked.status).toBe(200);
    const request = officer.getByTestId("access-request");
    await request.waitFor({ timeout: 30_000 });
    expect(await request.textContent()).toContain("年度审计需要");
    await officer.getByTestId("request-grant").click();
    await request.waitFor({ state: "detached" });
  });
});

describe("filings", () => {
  it("a contract's day brings the deadline for filing it", async () => {
    await under.journey.asOwner("save_filing", {
      p_org: organisation.organisationId,
      p_filing: {
        legalEntityId: organisation.legalEntityId,
        route: "STANDARD_CONTRACT",
        title: "与总部的标准合同",
        state: "preparing",
        recipient: "Example GmbH",
        days: { effective: "2026-04-28" },
        declaredPeople: 1_000,
        declaredSensitivePeople: null,
        notes: null,
      },
    });
    await owner.goto("/filings");
    await owner.locator('[data-testid="deadline"][data-due="2026-05-14"]').waitFor();
    expect(await owner.getByTestId("filing").textContent()).toContain("50\u2009%");
    expect(await axeFindings(owner)).toEqual([]);
    await owner.getByTestId("filing-add").click();
    await owner.getByTestId("filing-title").fill("认证");
    await owner.getByTestId("filing-save").click();
    await expect.poll(() => owner.getByTestId("filing").count()).toBe(2);
  });
});
