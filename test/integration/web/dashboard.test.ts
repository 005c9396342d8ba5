import { EXTENSION_ID } from "@outflow/extension/extension-id.ts";
import type { EnrolReply } from "@outflow/shared/contract/device-api.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { thinNumber } from "../../../web/lib/format/thin-number.ts";
import { enrolRequestOf, type FoundedOrganisation, postTo, reportOf } from "../functions/journey.ts";
import { axeFindings, type DashboardUnderTest, PASSWORD, startDashboardUnderTest } from "./dashboard-under-test.ts";

let under: DashboardUnderTest;
let organisation: FoundedOrganisation;
let device: EnrolReply;
let page: Page;

const send = async (people: { from: number; count: number; sensitive?: boolean }, change: Parameters<typeof reportOf>[2] = {}) => {
  const answer = await postTo(under.journey.stack, "ingest", reportOf(device, people, change), device.credential);
  expect(answer.status).toBe(200);
};
const figure = (testId: string) => page.getByTestId(testId).first();
/** Waits until a figure on screen is `count`: the page polls, nobody reloads it. */
const seen = (testId: string, count: number) => page.locator(`[data-testid="${testId}"][data-value="${count}"]`).first().waitFor({ timeout: 30_000 });

beforeAll(async () => {
  under = await startDashboardUnderTest();
  organisation = await under.journey.found("示例甲");
  await under.journey.stack.database.query("update public.legal_entity set ciio = false where id = $1", [organisation.legalEntityId]);
  device = await organisation.enrol();
  await send({ from: 0, count: 1_200 });
  await send({ from: 1_000, count: 300, sensitive: true });
  page = await under.open();
  await page.goto("/");
  await under.signIn(page);
  await page.getByTestId("year-switch").waitFor();
});
afterAll(() => under?.stop());

describe("signing in", () => {
  it("asks for it, says calmly that a password is wrong, and leads to the page that was asked for", async () => {
    const theirs = await under.open();
    await theirs.goto("/devices");
    await theirs.getByTestId("sign-in-email").fill("owner@example.cn");
    await theirs.getByTestId("sign-in-password").fill("wrong");
    await theirs.getByTestId("sign-in-submit").click();
    await expect.poll(() => theirs.getByTestId("sign-in-failure").textContent()).toContain("不正确");
    expect(await axeFindings(theirs)).toEqual([]);
    await under.signIn(theirs);
    await theirs.getByTestId(`device-row-${device.deviceId}`).waitFor();
    expect(new URL(theirs.url()).pathname).toBe("/devices");
    await theirs.context().close();
  });
});

describe("the overview", () => {
  it("shows the people of the year, the outcome with its article, each line and its coverage", async () => {
    await page.getByTestId("nav-overview").click();
    await seen("people-all", 1_300);
    await seen("people-sensitive", 300);
    expect(await figure("people-all").textContent()).toBe(thinNumber(1_300));
    const outcome = page.getByTestId("outcome");
    expect(await outcome.getAttribute("data-outcome")).toBe("SCC_OR_CERTIFICATION");
    expect(await outcome.textContent()).toContain("《促进和规范数据跨境流动规定》第八条");
    expect(await page.getByTestId("line-sensitive_assessment").getAttribute("data-value")).toBe("300");
    expect(await page.getByTestId("line-ordinary_contract").getAttribute("data-stage")).toBe("none");
    const body = await page.textContent("body");
    expect(body).toContain("规则库 CN-2026-01-01");
    expect(body).toContain("2026-01-01 至");
    expect(await page.getByTestId("coverage").textContent()).toContain("在用设备1");
  });

  it("moves by itself when people leave", async () => {
    await send({ from: 5_000, count: 25 });
    await seen("people-all", 1_325);
  });

  it("speaks English and darkens, and remembers both", async () => {
    await page.getByTestId("language-toggle").click();
    await expect.poll(() => page.textContent("h1")).toBe("Overview");
    await page.getByTestId("theme-toggle").click();
    await expect.poll(() => page.locator("html").getAttribute("data-mantine-color-scheme")).toBe("dark");
  });
});

describe("tools and transfers", () => {
  it("lists the tool with its people and its evidence", async () => {
    await page.goto("/tools");
    const row = page.getByTestId("tool-row-hubspot");
    await row.waitFor();
    expect(await row.getAttribute("data-people")).toBe("1325");
    await row.getByRole("button").click();
    const detail = page.getByTestId("tool-detail");
    await detail.waitFor();
    expect(await detail.locator("a[target=_blank]").first().getAttribute("href")).toMatch(/^https:/);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  it("exports the list with entity and window in every row", async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByTestId("export-csv").click()]);
    const text = Buffer.concat(await (await download.createReadStream()).toArray()).toString("utf8");
    expect(text.split("\r\n")[1]).toMatch(new RegExp(`^${organisation.legalEntity},\\d{4}-01-01,`));
    expect(text).toContain(",hubspot,HubSpot,");
  });

  it("lists transfers, narrows them, and says what was not read", async () => {
    await send({ from: 0, count: 0 }, { channel: "file", body: { format: "zip", bytes: 4_000_000, read: "opaque", reason: "encrypted" }, people: [] });
    await page.goto("/transfers");
    await expect.poll(() => page.getByTestId("transfer-row").count()).toBe(4);
    await page.goto("/transfers?read=opaque");
    await expect.poll(() => page.getByTestId("transfer-row").count()).toBe(1);
    expect(await page.getByTestId("transfer-row").textContent()).toContain("?");
    await page.getByTestId("transfer-row").getByRole("button").click();
    await page.getByTestId("transfer-detail").waitFor();
    expect(await page.getByTestId("transfer-detail").textContent()).toContain("The content of this transfer was not read: Content is encrypted.");
    await page.keyboard.press("Escape");
  });
});

describe("devices", () => {
  it("creates a token that is shown once and enrols a device, which then appears", async () => {
    await page.goto("/devices");
    await page.getByTestId("create-token").click();
    await page.getByTestId("token-submit").click();
    const token = ((await page.getByTestId("token-value").textContent()) ?? "").trim();
    expect(token).toMatch(/^oet_[A-Za-z0-9_-]{43}$/);
    const policy: unknown = JSON.parse((await page.getByTestId("policy-snippet").textContent()) ?? "");
    expect(policy).toMatchObject({ "3rdparty": { extensions: { [EXTENSION_ID]: { enrolmentToken: token } } } });
    expect(await axeFindings(page)).toEqual([]);
    await page.getByTestId("token-finish").click();
    await page.getByTestId("token-value").waitFor({ state: "detached" });
    expect((await page.content()).includes(token)).toBe(false);
    const enrolled = (await (await postTo(under.journey.stack, "enrol", enrolRequestOf(token))).json()) as EnrolReply;
    await page.getByTestId(`device-row-${enrolled.deviceId}`).waitFor({ timeout: 30_000 });

    await page.getByTestId(`revoke-${enrolled.deviceId}`).click();
    await page.getByTestId("confirm").click();
    await page.getByTestId(`revoke-${enrolled.deviceId}`).waitFor({ state: "detached" });
    const refused = await postTo(under.journey.stack, "checkin", {}, enrolled.credential);
    expect(refused.status).toBe(401);
  });

  it("revokes a token, which then enrols nobody", async () => {
    const { id, token } = await organisation.newToken();
    await page.getByTestId(`revoke-token-${id}`).click({ timeout: 30_000 });
    await page.getByTestId("confirm").click();
    await page.getByTestId(`revoke-token-${id}`).waitFor({ state: "detached" });
    expect((await postTo(under.journey.stack, "enrol", enrolRequestOf(token))).status).toBe(401);
  });
});

describe("other people", () => {
  const member = async (email: string, role: string) => {
    await under.journey.stack.createAccount(email, PASSWORD);
    await under.journey.asOwner("add_member", { p_org: organisation.organisationId, p_email: email, p_role: role });
    await under.journey.stack.database.query("update auth.users set email_confirmed_at = now() where email = $1", [email]);
    const theirs = await under.open();
    await theirs.goto(`/devices`);
    await under.signIn(theirs, email);
    return theirs;
  };

  it("an officer revokes but does not enrol; an auditor only reads", async () => {
    const officer = await member("officer@example.cn", "officer");
    await officer.getByTestId(`revoke-${device.deviceId}`).waitFor();
    expect(await officer.getByTestId("create-token").count()).toBe(0);
    const auditor = await member("auditor@example.cn", "auditor");
    await auditor.getByTestId(`device-row-${device.deviceId}`).waitFor();
    expect(await auditor.locator('[data-testid^="revoke-"]').count()).toBe(0);
    expect(await auditor.getByTestId("create-token").count()).toBe(0);
    await Promise.all([officer.context().close(), auditor.context().close()]);
  });

  it("somebody of no organisation sees nothing of it, whatever the address says", async () => {
    await under.journey.stack.createAccount("stranger@example.cn", PASSWORD);
    const stranger = await under.open();
    await stranger.goto(`/?org=${organisation.organisationId}&entity=${organisation.legalEntityId}`);
    await under.signIn(stranger, "stranger@example.cn");
    await stranger.getByTestId("found-name").waitFor();
    expect(await stranger.textContent("body")).not.toContain(organisation.legalEntity);
    expect(await axeFindings(stranger)).toEqual([]);
    await stranger.context().close();
  });
});

describe("when something goes wrong", () => {
  it("keeps the last figures, marked as old, while the server is away, and recovers by itself", async () => {
    await page.goto("/");
    await seen("people-all", 1_325);
    await page.context().setOffline(true);
    await page.getByTestId("away-banner").waitFor({ timeout: 30_000 });
    expect(await figure("people-all").getAttribute("data-value")).toBe("1325");
    expect(await axeFindings(page)).toEqual([]);
    await page.context().setOffline(false);
    await page.getByTestId("away-banner").waitFor({ state: "detached", timeout: 30_000 });
  });

  it("asks to sign in again when the session is over, and comes back to the page", async () => {
    await page.goto("/transfers?read=full");
    await page.getByTestId("transfer-row").first().waitFor();
    await page.route("**/rest/v1/rpc/**", (route) => route.fulfill({ status: 401, json: { code: "PGRST303", message: "JWT expired" } }));
    await page.getByTestId("sign-in-email").waitFor({ timeout: 30_000 });
    expect(await page.textContent("body")).not.toContain("JWT");
    await page.unroute("**/rest/v1/rpc/**");
    await under.signIn(page);
    await page.getByTestId("transfer-row").first().waitFor();
    expect(new URL(page.url()).search).toBe("?read=full");
  });
});

describe("every screen", () => {
  it.each([
    ["zh-CN", "light", 1440],
    ["en", "dark", 390],
  ] as const)("%s, %s, %d px: axe finds nothing and nothing runs over the side", async (language, scheme, width) => {
    const theirs = await under.open({ language, scheme, width });
    await theirs.goto("/");
    await under.signIn(theirs);
    for (const [path, sign] of [
      ["/", "outcome"],
      ["/tools", "tool-row-hubspot"],
      ["/transfers", "transfer-row"],
      ["/devices", `device-row-${device.deviceId}`],
    ] as const) {
      await theirs.goto(path);
      await theirs.getByTestId(sign).first().waitFor();
      expect(await axeFindings(theirs), path).toEqual([]);
      expect(await theirs.evaluate("document.documentElement.scrollWidth - innerWidth"), path).toBeLessThanOrEqual(0);
    }
    await theirs.context().close();
  });
});
