import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CDPSession } from "playwright-core";
import { launchWithExtension } from "../../../scripts/browser/launch-with-extension.ts";
import { median } from "./measure.ts";

/** What a started worker found: milliseconds for a script that does nothing, and for the classifier up to its first two answers. */
interface Start {
  readonly nothing: number;
  readonly classifier: number;
  readonly startedAt: number;
}

const WORKER = `
const taken = (script) => { const before = performance.now(); importScripts(script); return performance.now() - before; };
const start = { nothing: taken("nothing.js"), classifier: taken("classifier.js"), startedAt: performance.timeOrigin };
chrome.runtime.onMessage.addListener((message, sender, answer) => answer(start));
`;

/**
 * Medians over real starts of a service worker in Chromium: it is stopped, woken by a message, and says how long the classifier took in it –
 * load, compile (or the browser's code cache, as for every extension), run, first answer.
 */
export async function serviceWorkerStart(classifier: string, rounds: number): Promise<{ readonly classifier: number; readonly nothing: number }> {
  const base = mkdtempSync(join(tmpdir(), "outflow-start-"));
  const folder = join(base, "extension");
  const { manifest } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../extension/package.json"), "utf8"));
  mkdirSync(folder);
  const files = {
    "manifest.json": JSON.stringify({ manifest_version: 3, name: "start", version: "1", key: manifest.key, background: { service_worker: "worker.js" } }),
    "worker.js": WORKER,
    "nothing.js": "globalThis.nothing = [];",
    "classifier.js": classifier,
    "page.html": "<!doctype html>",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const browser = await launchWithExtension({ profile: join(base, "profile"), headless: true, standInPort: null, extensionFolder: folder });
  try {
    const page = await browser.context.newPage();
    await page.goto(browser.addressOf("page.html"));
    const session = await browser.context.newCDPSession(page);
    await session.send("ServiceWorker.enable");
    const starts = new Map<number, Start>();
    // The first starts compile what later ones find compiled, so they are not counted.
    while (starts.size < rounds + 3) {
      await stopWorker(session);
      const start = await page.evaluate<Start, string>((message) => Reflect.get(globalThis, "chrome").runtime.sendMessage(message), "start");
      starts.set(start.startedAt, start);
    }
    const counted = [...starts.values()].slice(3);
    return { classifier: median(counted.map((start) => start.classifier)), nothing: median(counted.map((start) => start.nothing)) };
  } finally {
    await browser.close();
    rmSync(base, { recursive: true, force: true });
  }
}

/** Stops the running worker and waits until the browser says that it has ended. */
function stopWorker(session: CDPSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const event = "ServiceWorker.workerVersionUpdated";
    const hear = ({ versions }: { versions: readonly { runningStatus: string }[] }) => {
      if (!versions.some(({ runningStatus }) => runningStatus === "stopped")) return;
      session.off(event, hear);
      resolve();
    };
    session.on(event, hear);
    session.send("ServiceWorker.stopAllWorkers").catch(reject);
  });
}
