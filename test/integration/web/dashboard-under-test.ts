import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../../../scripts/browser/find-chromium.ts";
import { buildDashboard } from "../../../scripts/start/build-parts.ts";
import { type SmtpInbox, startSmtpInbox } from "../../support/smtp-inbox.ts";
import { untilStill } from "../../support/until-still.ts";
import { type Journey, OWNER, startJourney } from "../functions/journey.ts";

export const PASSWORD = "a long password for the test";

/** The built dashboard on a real stack, and a Chromium to look at it with. */
export interface DashboardUnderTest {
  readonly journey: Journey;
  /** A browser of its own for each person: nothing is shared but the server. */
  open(options?: { language?: "zh-CN" | "en"; scheme?: "light" | "dark"; width?: number }): Promise<Page>;
  signIn(page: Page, email?: string): Promise<void>;
  stop(): Promise<void>;
}

export async function startDashboardUnderTest(): Promise<DashboardUnderTest> {
  await buildDashboard(() => undefined);
  const inbox: SmtpInbox = await startSmtpInbox();
  const journey = await startJourney(inbox.url);
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: ["--headless=new", "--no-sandbox"] });
  return {
    journey,
    open: async ({ language = "zh-CN", scheme = "light", width = 1440 } = {}) => {
      // The test reads the page with axe, which the page's own policy would not let in.
      const context = await browser.newContext({ baseURL: journey.stack.origin, bypassCSP: true, viewport: { width, height: 900 } });
      await context.addInitScript(
        ([tongue, look]) => {
          // Only at first: what a person chooses later is remembered, and that is tested.
          if (localStorage.getItem("outflow.language")) return;
          localStorage.setItem("outflow.language", tongue ?? "");
          localStorage.setItem("mantine-color-scheme-value", look ?? "");
        },
        [language, scheme],
      );
      context.setDefaultTimeout(20_000);
      return context.newPage();
    },
    signIn: async (page, email = OWNER) => {
      await page.getByTestId("sign-in-email").fill(email);
      await page.getByTestId("sign-in-password").fill(PASSWORD);
      await page.getByTestId("sign-in-submit").click();
      await page.getByTestId("sign-in-submit").waitFor({ state: "detached" });
    },
    stop: async () => {
      await browser.close();
      await journey.stop();
      await inbox.stop();
    },
  };
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page as it is now, one line a finding; empty = nothing. */
export async function axeFindings(page: Page): Promise<string[]> {
  await untilStill(page);
  await page.evaluate(AXE);
  const results = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
  )) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
