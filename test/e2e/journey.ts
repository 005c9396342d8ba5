import { mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type BrowserWithExtension, launchWithExtension } from "../../scripts/browser/launch-with-extension.ts";
import { type StandInHost, startStandInHost } from "../../scripts/browser/stand-in-host.ts";
import { type Stack, startStack } from "../../scripts/stack/start-stack.ts";
import { openRecordingProxy, type RecordingProxy } from "../support/recording-proxy.ts";
import { type SmtpInbox, startSmtpInbox } from "../support/smtp-inbox.ts";
import { answerAsTool } from "./overseas-page.ts";

export const OWNER = { email: "owner@example.com", password: "correct horse battery" };

/** Everything of one run, real: stack, inbox, overseas hosts, browser with the built extension, and the cable between the two that can be cut. */
export interface Journey {
  readonly stack: Stack;
  readonly inbox: SmtpInbox;
  readonly overseas: StandInHost;
  /** What the extension talks to: it leads to the stack. */
  readonly cable: RecordingProxy;
  readonly profile: string;
  browser: BrowserWithExtension;
  /** The signed-in dashboard, in a tab of its own. */
  dashboard: Page;
  /** The browser ends and starts again with the same profile; the dashboard is opened anew. */
  restartBrowser(): Promise<void>;
  close(): Promise<void>;
}

export async function openJourney(): Promise<Journey> {
  const folder = mkdtempSync(join(tmpdir(), "outflow-e2e-"));
  const inbox = await startSmtpInbox();
  const stack = await startStack({ home: join(folder, "home"), port: 0, smtpUrl: inbox.url, signUp: "first-owner", alertEverySeconds: 0 });
  const cable = await openRecordingProxy(stack.port);
  const overseas = await startStandInHost(answerAsTool);
  const profile = join(folder, "profile");
  const launch = () => launchWithExtension({ profile, headless: true, standInPort: overseas.port });
  const browser = await launch();
  const journey: Journey = {
    stack,
    inbox,
    overseas,
    cable,
    profile,
    browser,
    dashboard: await browser.context.newPage(),
    async restartBrowser() {
      await journey.browser.close();
      journey.browser = await launch();
      journey.dashboard = await journey.browser.context.newPage();
      await journey.dashboard.goto(stack.origin);
    },
    async close() {
      await journey.browser.close();
      await overseas.close();
      await cable.close();
      await stack.stop();
      await inbox.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return journey;
}

/** The first person signs up in the dashboard and founds the organisation. */
export async function foundOrganisation({ dashboard, stack }: Journey): Promise<void> {
  await dashboard.goto(stack.origin);
  await dashboard.getByTestId("sign-in-email").fill(OWNER.email);
  await dashboard.getByTestId("sign-in-password").fill(OWNER.password);
  await dashboard.getByTestId("sign-in-submit").click();
  await dashboard.getByTestId("found-name").fill("示例集团");
  await dashboard.getByTestId("found-entity").fill("示例（上海）贸易有限公司");
  await dashboard.getByTestId("found-submit").click();
}

/** A token made in the dashboard, typed into the extension's options page; ends on the overview. */
export async function enrolBrowser({ dashboard, browser, cable }: Journey): Promise<void> {
  await dashboard.getByTestId("nav-devices").click();
  await dashboard.getByTestId("create-token").click();
  await dashboard.getByTestId("token-submit").click();
  const token = (await dashboard.getByTestId("token-value").textContent())!.trim();
  await browser.enrol(cable.url, token);
  await dashboard.getByTestId("token-finish").click();
  await dashboard.getByTestId("nav-overview").click();
}

/** Posts these people, as a tool's own page would, to a path of the address's host. */
export async function postPeople(journey: Journey, address: string, people: readonly object[]): Promise<void> {
  const page = await openTool(journey, address);
  await page.evaluate(
    (text) => fetch("/api/contacts", { method: "POST", body: text, headers: { "content-type": "application/json" } }).then(() => undefined),
    JSON.stringify(people),
  );
  await page.close();
}

/** The popup as it would open over a tab with this address. */
export const openPopup = (journey: Journey, about?: string) =>
  openTool(journey, `${journey.browser.addressOf("popup.html")}${about === undefined ? "" : `?about=${encodeURIComponent(about)}`}`);

/** A tab on a stand-in overseas host, or on a page of the extension. */
export async function openTool(journey: Journey, address: string): Promise<Page> {
  const page = await journey.browser.context.newPage();
  await page.goto(address);
  return page;
}

interface Captured {
  request: { method: string; url: string; postData?: { mimeType: string; text: string } };
}

/**
 * Sends every request of a capture from a page of the same host, as the tool's own front end would: a file part is a file that somebody chose.
 * The pages stay open, as an employee's would: a file is read only as long as its page lives. @returns what closes them.
 */
export async function replayCapture(journey: Journey, file: string): Promise<() => Promise<void>> {
  const har = JSON.parse(readFileSync(file, "utf8")) as { log: { entries: Captured[] } };
  const pages = new Map<string, Page>();
  for (const { request } of har.log.entries) {
    const { origin } = new URL(request.url);
    const page = pages.get(origin) ?? (await openTool(journey, `${origin}/`));
    pages.set(origin, page);
    const chosen = fileIn(request.postData?.text ?? "");
    if (chosen) await chooseFile(page, chosen);
    else
      await page.evaluate(async ({ url, method, postData }) => {
        await fetch(url, { method, ...(postData ? { body: postData.text, headers: { "content-type": postData.mimeType } } : {}) });
      }, request);
  }
  return async () => {
    for (const page of pages.values()) await page.close();
  };
}

function fileIn(multipart: string): { name: string; type: string; text: string } | null {
  const part = /; filename="([^"]*)"\r\nContent-Type: ([^\r\n]*)\r\n\r\n([\s\S]*?)\r\n--/.exec(multipart);
  return part ? { name: part[1]!, type: part[2]!, text: part[3]! } : null;
}

/** The page uploads what is chosen by itself; resolves when the upload was answered. */
export async function chooseFile(page: Page, { name, type, text }: { name: string; type: string; text: string }): Promise<void> {
  await page.setInputFiles("#file", { name, mimeType: type, buffer: Buffer.from(text) });
  await page.waitForFunction((title) => document.title === title, `uploaded ${name}`);
}

/** Waits until the overview shows this number of people; fails with the number it shows instead. */
export async function dashboardShows(journey: Journey, testId: string, expected: number): Promise<void> {
  const figure = journey.dashboard.getByTestId(testId).first();
  const deadline = Date.now() + 60_000;
  let shown: string | null = null;
  while (Date.now() < deadline) {
    shown = await figure.getAttribute("data-value").catch(() => null);
    if (shown === String(expected)) return;
    await journey.dashboard.waitForTimeout(250);
  }
  throw new Error(`The dashboard shows ${shown} for ${testId}; ${expected} are expected.`);
}
