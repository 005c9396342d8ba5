import { beijingDayOf } from "@outflow/shared/assess/beijing-day.ts";
import type { EnrolReply } from "@outflow/shared/contract/device-api.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { twelveMonthsTo } from "../../../web/features/group/group-figures.ts";
import { type FoundedOrganisation, postTo, reportOf } from "../functions/journey.ts";
import { axeFindings, type DashboardUnderTest, PASSWORD, startDashboardUnderTest } from "./dashboard-under-test.ts";

let under: DashboardUnderTest;
let organisation: FoundedOrganisation;
let device: EnrolReply;
let officer: Page;
/** The text of every request body this browser sent. */
const sent: string[] = [];

const today = beijingDayOf(new Date());
const OFFICER = "officer@example.cn";
const NUMBER = { toolId: "salesforce", host: "login.salesforce.com", country: "US", sensitivePeople: 0, note: "接口日志" };
const counted = (page: Page, testId: string, count: number) => page.locator(`[data-testid="${testId}"][data-value="${count}"]`).waitFor({ timeout: 30_000 });
const member = async (email: string, role: string): Promise<void> => {
  await under.journey.stack.createAccount(email, PASSWORD);
  await under.journey.asOwner("add_member", { p_org: organisation.organisationId, p_email: email, p_role: role });
  await under.journey.stack.database.query("update auth.users set email_confirmed_at = now() where email = $1", [email]);
};

beforeAll(async () => {
  under = await startDashboardUnderTest();
  organisation = await under.journey.found("示例丙");
  await under.journey.stack.database.query("update public.legal_entity set ciio = false where id = $1", [organisation.legalEntityId]);
  device = await organisation.enrol();
  expect((await postTo(under.journey.stack, "ingest", reportOf(device, { from: 0, count: 400 }), device.credential)).status).toBe(200);
  await member(OFFICER, "officer");
  officer = await under.open({ language: "en" });
  officer.on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await officer.goto("/declared");
  await under.signIn(officer, OFFICER);
  await counted(officer, "declared-all", 400);
});
afterAll(() => under?.stop());

describe("a number alone", () => {
  it("asks for what is missing", async () => {
    await officer.getByTestId("declare-way").getByText("A number alone").click();
    await officer.getByTestId("declare-number").click();
    for (const missing of ["Say where it went.", "A number alone needs its purpose", "Say how many people."])
      await officer.getByText(missing).first().waitFor();
    expect(await axeFindings(officer)).toEqual([]);
  });

  it("counts as a whole and widens the bounds, and a second time nothing", async () => {
    await officer.getByTestId("declare-where").fill("Salesforce");
    await officer.getByTestId("declare-purpose").fill("Nightly export, from its log");
    await officer.getByTestId("declare-people").fill("1000");
    await officer.getByTestId("declare-number").click();
    await officer.getByTestId("declared-number").waitFor();
    await counted(officer, "declared-all", 1_400);
    expect(await officer.textContent("main")).toContain("between 1\u2009000 and 1\u2009400");
    await officer.getByTestId("volume").waitFor();
    await officer.getByTestId("declare-people").fill("1000");
    await officer.getByTestId("declare-number").click();
    await officer.getByText("nothing was added").waitFor();
    expect(await officer.getByTestId("volume").count()).toBe(1);
  });

  it("stops counting when it is withdrawn", async () => {
    await officer.getByTestId("volume-withdraw").click();
    await officer.getByTestId("confirm").click();
    await officer.locator('[data-testid="volume"][data-withdrawn="yes"]').waitFor();
    await counted(officer, "declared-all", 400);
  });
});

describe("a file", () => {
  const CANARY = "张三丰canary";
  const mobile = (index: number) => `139${String(10_000_000 + index * 7).padStart(8, "0")}`;
  // 100 of these were seen by a browser before; 100 were not.
  const rows = Array.from({ length: 200 }, (_, index) => `${CANARY}${index},person-${300 + index}@example.com,${mobile(index)}`);
  const file = { name: `${CANARY}.csv`, mimeType: "text/csv", buffer: Buffer.from(`姓名,邮箱,手机\n${rows.join("\n")}\n`) };
  const choose = async (chosen: typeof file) => {
    await officer.getByTestId("declare").locator("input[type=file]").setInputFiles(chosen);
    await officer.getByTestId("declare-file-submit").click();
  };

  it("is examined here and merges with people who were observed", async () => {
    await officer.reload();
    await officer.getByTestId("declare-where").fill("hubspot");
    await officer.getByTestId("declare-purpose").fill("Server to server");
    await choose(file);
    await officer.locator('[data-testid="declared-file"][data-people="200"][data-known="0"]').waitFor({ timeout: 60_000 });
    await counted(officer, "declared-all", 500);
    expect(await axeFindings(officer)).toEqual([]);
  });

  it("changes nothing when it is declared again", async () => {
    await choose(file);
    await officer.locator('[data-testid="declared-file"][data-people="200"][data-known="1"]').waitFor({ timeout: 60_000 });
    await counted(officer, "declared-all", 500);
  });

  it("says what could not be read, and that nobody was found", async () => {
    await choose({ name: "empty.csv", mimeType: "text/csv", buffer: Buffer.from("颜色\n红\n") });
    await officer.getByText("Nobody was found in the file").waitFor({ timeout: 60_000 });
  });

  it("leaves this browser as pseudonyms only", () => {
    const declared = sent.filter((request) => request.includes("/functions/v1/declare "));
    expect(declared).toHaveLength(2);
    expect(declared[0]).toContain('"channel":"declared"');
    const everything = sent.join("\n");
    for (const raw of [CANARY, encodeURIComponent(CANARY), "person-3", "139100000", mobile(1)]) expect(everything.includes(raw), raw).toBe(false);
  });

  it("is a transfer that everybody can look up, with its purpose", async () => {
    await officer.goto("/transfers?channel=declared");
    await expect.poll(() => officer.getByTestId("transfer-row").count(), { timeout: 30_000 }).toBe(1);
    await officer.goto("/why");
    const row = officer.getByTestId("why-activity").filter({ hasText: "Server to server" });
    await row.waitFor();
  });
});

describe("who the activities belong to", () => {
  let second: string;
  it("one activity gets a purpose and goes to another entity; the people go with it", async () => {
    second = (await under.journey.asOwner("add_legal_entity", { p_org: organisation.organisationId, p_name: "示例丙（苏州）有限公司" })) as string;
    await under.journey.stack.database.query("update public.legal_entity set ciio = false where id = $1", [second]);
    await officer.goto("/why");
    await officer.getByTestId("why-activity").filter({ hasText: "Server to server" }).getByTestId("activity-change").click();
    await officer.getByTestId("activity-purpose").fill("Customer data for after-sales");
    await officer.getByTestId("activity-entity").click({ timeout: 30_000 });
    await officer.getByRole("option", { name: "苏州" }).click();
    expect(await axeFindings(officer)).toEqual([]);
    await officer.getByTestId("activity-save").click();
    await counted(officer, "why-all", 400);
    await officer.goto(`/why?entity=${second}`);
    await counted(officer, "why-all", 200);
    // A hundred people are with both entities: counted in each, and once in the group.
    const thisYear = { p_org: organisation.organisationId, p_from: `${today.slice(0, 4)}-01-01`, p_to: today };
    expect(await under.journey.asOwner("window_counts", { ...thisYear, p_entity: null })).toMatchObject({ all: { people: 500 } });
    expect(await under.journey.asOwner("window_counts", { ...thisYear, p_entity: second })).toMatchObject({ all: { people: 200 } });
    expect(await officer.getByTestId("why-activity").textContent()).toContain("Customer data for after-sales");
  });

  it("a tool comes back with all its activities", async () => {
    await officer.goto(`/tools?entity=${second}`);
    await officer.getByTestId("tool-row-hubspot").getByRole("button").click();
    await officer.getByTestId("move-to").click();
    await officer.getByRole("option", { name: organisation.legalEntity }).click();
    expect(await axeFindings(officer)).toEqual([]);
    await officer.getByTestId("move-tool").click();
    await officer.getByTestId("confirm").click();
    await officer.getByTestId("tool-row-hubspot").waitFor({ state: "detached" });
    await officer.goto(`/why?entity=${organisation.legalEntityId}`);
    await counted(officer, "why-all", 500);
  });

  it("the group view shows entities side by side, and flags what only the sum or the tools together pass", async () => {
    const declare = (entity: string, volume: Partial<typeof NUMBER> & { people: number }) =>
      under.journey.asOwner("declare_volume", { p_org: organisation.organisationId, p_entity: entity, p_volume: { ...NUMBER, on: today, ...volume } });
    await declare(organisation.legalEntityId, { people: 60_000 });
    await declare(second, { people: 70_000 });
    await officer.goto("/group");
    await officer.locator('[data-testid="group-entity"][data-people="60500"][data-outcome="EXEMPT_SMALL_VOLUME"]').waitFor({ timeout: 30_000 });
    await officer.locator('[data-testid="group-entity"][data-people="70000"]').waitFor();
    await officer.locator('[data-testid="group-together"][data-people="130500"][data-outcome="SCC_OR_CERTIFICATION"]').waitFor();
    await officer.locator('[data-testid="group-flag"][data-kind="sum_of_entities"][data-line="ordinary_contract"]').waitFor();
    expect(await axeFindings(officer)).toEqual([]);

    await declare(second, { people: 50_000, toolId: "hubspot", host: "api.hubapi.com" });
    await officer.reload();
    await officer.locator('[data-testid="group-flag"][data-kind="split_over_tools"]').waitFor({ timeout: 30_000 });
  });
});

describe("twelve months", () => {
  it("reach back over the turn of the year to the day, each person once; nobody else sees them", async () => {
    const other = await under.journey.found("示例丁");
    const laptop = await other.enrol();
    const from = twelveMonthsTo(today);
    const noon = (daysAfter: number) => new Date(Date.parse(`${from}T04:00:00Z`) + daysAfter * 86_400_000).toISOString();
    const send = async (people: { from: number; count: number }, occurredAt?: string) =>
      expect((await postTo(under.journey.stack, "ingest", reportOf(laptop, people, occurredAt ? { occurredAt } : {}), laptop.credential)).status).toBe(200);
    await send({ from: 0, count: 10 });
    await send({ from: 5, count: 50 }, noon(1));
    await send({ from: 100, count: 30 }, noon(-1));
    const asked = { p_org: other.organisationId, p_entity: other.legalEntityId, p_from: from, p_to: today };
    const exactly = { people: 55, atLeast: 55, atMost: 55 };
    expect(await under.journey.asOwner("window_counts", asked)).toMatchObject({ all: exactly, ordinary: exactly, sensitive: { people: 0 } });
    const refused = await officer.evaluate(async (body) => {
      const session = Object.entries(localStorage).find(([key]) => key.endsWith("-auth-token"))?.[1] ?? "{}";
      const { access_token } = JSON.parse(session) as { access_token: string };
      const { anonKey } = (await (await fetch("/config.json")).json()) as { anonKey: string };
      const headers = { apikey: anonKey, authorization: `Bearer ${access_token}`, "content-type": "application/json" };
      return (await fetch("/rest/v1/rpc/window_counts", { method: "POST", headers, body })).status;
    }, JSON.stringify(asked));
    expect(refused).toBe(403);
  });
});

describe("records", () => {
  it("an auditor reads and exports the log and the assessments", async () => {
    await under.journey.stack.runAlerts();
    await member("auditor@example.cn", "auditor");
    const auditor = await under.open();
    await auditor.goto("/records");
    await under.signIn(auditor, "auditor@example.cn");
    await auditor.locator('[data-testid="audit-row"][data-action="volume_declared"]').first().waitFor();
    await auditor.getByTestId("assessment-row").first().waitFor();
    expect(await axeFindings(auditor)).toEqual([]);
    const [download] = await Promise.all([auditor.waitForEvent("download"), auditor.getByTestId("audit-csv").click()]);
    const log = Buffer.concat(await (await download.createReadStream()).toArray()).toString("utf8");
    for (const action of ["declaration_key_read", "report_declared", "volume_withdrawn", "activity_moved"]) expect(log).toContain(`,${action},`);
    await auditor.context().close();
  });

  it("an analyst sees the assessments, not the log", async () => {
    await member("analyst@example.cn", "analyst");
    const analyst = await under.open();
    await analyst.goto("/records");
    await under.signIn(analyst, "analyst@example.cn");
    await analyst.getByTestId("assessment-row").first().waitFor();
    expect(await analyst.getByTestId("audit-csv").count()).toBe(0);
    await analyst.context().close();
  });
});

describe("every new screen", () => {
  it.each([
    ["zh-CN", "light", 1440],
    ["zh-CN", "dark", 1440],
    ["en", "light", 390],
    ["en", "dark", 390],
  ] as const)("%s, %s, %d px: axe finds nothing and nothing runs over the side", async (language, scheme, width) => {
    const page = await under.open({ language, scheme, width });
    await page.goto("/declared");
    await under.signIn(page, OFFICER);
    for (const [path, sign] of [
      ["/declared", "volume"],
      ["/group", "group-flag"],
      ["/records", "audit-row"],
    ] as const) {
      await page.goto(path);
      await page.getByTestId(sign).first().waitFor({ timeout: 30_000 });
      expect(await axeFindings(page), path).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth"), path).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});
