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

/** A tab on a stand-in overseas host. */
export async function openTool(journey: Journey, address: string): Promise<Page> {
  const page = await journey.browser.context.newPage();
  await page.goto(address);
  return page;
}

interface Captured {
  request: { method: string; url: string; postData?: { mimeType: string; text: string } };
}

/** Sends every request of a capture from a page of the same host, as the tool's own front end would: a file part is a file that somebody chose. */
export async function replayCapture(journey: Journey, file: string): Promise<void> {
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
  for (const page of pages.values()) await page.close();
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
