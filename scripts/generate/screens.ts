// npm run screens: takes the pictures of docs/screens from a running Outflow with the demonstration. By hand, because no two are alike to the byte.
import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
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
import { pictureOfMail } from "./screens-of-mail.ts";
import { pictureOfPopup } from "./screens-of-popup.ts";

const MOST_BYTES = 300_000;

const folder = inProject("docs/screens");
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
  const popup = await pictureOfPopup(stack, demo, folder);
  const mail = await pictureOfMail(browser, stack, folder);
  const pages = await picturesOfDashboard(browser, stack, folder);
  for (const file of [popup, mail, ...pages]) {
    const { size } = statSync(file);
    console.log(`${basename(file)} ${Math.ceil(size / 1_000)} KB`);
    if (size > MOST_BYTES) throw new PlainError(`${basename(file)} is larger than ${MOST_BYTES / 1_000} KB.`);
  }
} finally {
  await browser.close();
  await stack.stop();
  rmSync(home, { recursive: true, force: true });
}
