// npm run screens: takes the pictures of docs/screens from a running Outflow with the demonstration. By hand, because no two are alike to the byte.
// npm run screens -- --all FOLDER: every screen, popup, options page and mail in both languages, light and dark, wide and narrow, to be looked at; keeps none.
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { findChromium } from "../browser/find-chromium.ts";
import { PlainError } from "../plain-error.ts";
import { inProject } from "../project-root.ts";
import { startStack } from "../stack/start-stack.ts";
import { buildDashboard, buildExtension } from "../start/build-parts.ts";
import { demoOrganisation } from "../start/demo/demo-organisation.ts";
import { keepDemoRecords } from "../start/demo/demo-records.ts";
import { loadDemoYear } from "../start/demo/load-year.ts";
import { picturesOfDashboard } from "./screens-of-dashboard.ts";
import { picturesOfMail } from "./screens-of-mail.ts";
import { picturesOfPopup } from "./screens-of-popup.ts";

const MOST_BYTES = 300_000;

const { values } = parseArgs({ options: { all: { type: "string" } } });
const all = values.all !== undefined;
const folder = values.all === undefined ? inProject("docs/screens") : resolve(values.all);
const home = mkdtempSync(join(tmpdir(), "outflow-screens-"));
mkdirSync(folder, { recursive: true });
await buildDashboard(console.log);
await buildExtension(console.log);
const stack = await startStack({ home, port: 0, alertEverySeconds: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--headless=new", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])] });
try {
  const demo = await demoOrganisation(stack);
  await loadDemoYear(stack, demo, new Date(), () => undefined);
  await keepDemoRecords(stack, demo, new Date());
  await stack.runAlerts();
  const popups = await picturesOfPopup(stack, demo, folder, all);
  const mails = await picturesOfMail(browser, stack, folder, all);
  const pages = await picturesOfDashboard(browser, stack, folder, all);
  for (const file of [...popups, ...mails, ...pages]) {
    const { size } = statSync(file);
    console.log(`${basename(file)} ${Math.ceil(size / 1_000)} KB`);
    if (!all && size > MOST_BYTES) throw new PlainError(`${basename(file)} is larger than ${MOST_BYTES / 1_000} KB.`);
  }
} finally {
  await browser.close();
  await stack.stop();
  rmSync(home, { recursive: true, force: true });
}
