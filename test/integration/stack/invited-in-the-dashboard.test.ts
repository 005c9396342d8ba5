import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { foundedOrganisation } from "@outflow/shared/contract/ledger-api.ts";
import { type BrowserContext, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { findChromium } from "../../../scripts/browser/find-chromium.ts";
import { signIn } from "../../../scripts/start/stack-client.ts";
import { type SmtpInbox, startSmtpInbox } from "../../support/smtp-inbox.ts";
import { startTestStack, type TestStack } from "../../support/stack.ts";

// What the invited person does in a browser: asks on the sign-in page, opens the mailed link, is inside.
const PASSWORD = "a-long-password";
const profile = mkdtempSync(join(tmpdir(), "outflow-invited-"));
let inbox: SmtpInbox;
let stack: TestStack;
let browser: BrowserContext;

beforeAll(async () => {
  inbox = await startSmtpInbox();
  stack = await startTestStack({ smtpUrl: inbox.url });
  await stack.createAccount("owner@example.com", PASSWORD);
  const owner = await signIn(stack, "owner@example.com", PASSWORD);
  const { organisationId } = await owner.call("found_organisation", { p_name: "示例集团", p_legal_entity: "示例有限公司" }, foundedOrganisation);
  await owner.call("add_member", { p_org: organisationId, p_email: "auditor@example.com", p_role: "auditor" }, z.string());
  browser = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    args: ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
    locale: "en-GB",
  });
});
afterAll(async () => {
  await browser?.close();
  await stack?.dispose();
  await inbox?.stop();
  await rm(profile, { recursive: true, force: true });
});

it("asks for the mail, opens its link, repeats the password, and sees the organisation", async () => {
  const page = await browser.newPage();
  await page.goto(stack.origin);
  await page.getByTestId("sign-in-invited").click();
  await page.getByTestId("invited-email").fill("auditor@example.com");
  const password = page.getByTestId("invited-password");
  await password.fill("nine-char");
  await page.getByTestId("invited-submit").click();
  expect(await password.evaluate((field: HTMLInputElement) => field.validity.tooShort)).toBe(true);
  expect(await page.getByText("At least 10 characters").or(page.getByText("至少 10 个字符")).count()).toBe(1);
  await password.fill(PASSWORD);
  await page.getByTestId("invited-submit").click();
  await page.getByTestId("invited-sent").waitFor();

  const [mail] = await inbox.waitForMails(1);
  const link = /https?:\S+/.exec(mail?.text ?? "")?.[0] ?? "";
  await page.goto(link);
  await page.reload(); // only the part behind "#" has changed
  await page.getByTestId("invitation-password").fill("something-else");
  await page.getByTestId("invitation-submit").click();
  await page.getByTestId("invitation-failure").waitFor();
  await page.getByTestId("invitation-password").fill(PASSWORD);
  await page.getByTestId("invitation-submit").click();
  await page.getByTestId("account-menu").click();
  await page.getByText("auditor@example.com").waitFor();
  expect(new URL(page.url()).hash).toBe("");

  // Opened again, the link says that it was used.
  await page.goto(link);
  await page.reload();
  await page.getByTestId("invitation-password").fill(PASSWORD);
  await page.getByTestId("invitation-submit").click();
  await page.getByText(/has been used|已使用/).waitFor();
});
