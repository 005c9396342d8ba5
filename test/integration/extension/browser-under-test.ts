import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { Page } from "playwright-core";
import { type BrowserWithExtension, type LaunchOptions, launchWithExtension } from "../../../scripts/browser/launch-with-extension.ts";
import { type StandInHost, startStandInHost } from "../../../scripts/browser/stand-in-host.ts";
import { type StandInLedger, startStandInLedger, TOKEN } from "./stand-in-ledger.ts";

export interface BrowserUnderTest {
  readonly ledger: StandInLedger;
  readonly overseas: StandInHost;
  readonly profile: string;
  browser: BrowserWithExtension;
  /** A tab on a stand-in host. */
  open(url: string): Promise<Page>;
  /** The popup in a tab of its own, about the given page. */
  popup(about?: string): Promise<Page>;
  enrol(): Promise<void>;
  restart(): Promise<void>;
  killServiceWorker(): Promise<void>;
  close(): Promise<void>;
}

export async function startBrowserUnderTest(options: Pick<LaunchOptions, "more" | "addressOf" | "extensionFolder"> = {}): Promise<BrowserUnderTest> {
  const profile = mkdtempSync(join(tmpdir(), "outflow-extension-"));
  const [ledger, overseas] = await Promise.all([startStandInLedger(), startStandInHost()]);
  // Another build than the usual one, for somebody who works on the extension while its tests run.
  const doors = [...new Set(Object.values(options.addressOf ?? {}))].map((address) => openDoor(address, overseas.port));
  const extensionFolder = options.extensionFolder ?? process.env.OUTFLOW_EXTENSION_FOLDER;
  const launch = () => launchWithExtension({ profile, headless: true, standInPort: overseas.port, ...options, extensionFolder });
  const under: BrowserUnderTest = {
    ledger,
    overseas,
    profile,
    browser: await launch(),
    async open(url) {
      const page = await under.browser.context.newPage();
      await page.goto(url);
      return page;
    },
    popup: (about) => under.open(under.browser.addressOf(`popup.html${about ? `?about=${encodeURIComponent(about)}` : ""}`)),
    async enrol() {
      await under.browser.enrol(ledger.url, TOKEN);
      await until(() => ledger.checkins.length > 0, "a first check-in");
    },
    async restart() {
      await under.browser.close().catch(() => undefined);
      under.browser = await launch();
    },
    async killServiceWorker() {
      const page = await under.popup();
      const session = await under.browser.context.newCDPSession(page);
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
      await page.close();
    },
    async close() {
      await under.browser.close();
      for (const door of doors) door.close();
      await Promise.all([ledger.close(), overseas.close()]);
      await rm(profile, { recursive: true, force: true });
    },
  };
  return under;
}

/** The stand-in host at another loopback address, same port. */
function openDoor(address: string, port: number) {
  return createServer((incoming) => {
    const inside = connect(port, "127.0.0.1");
    for (const socket of [incoming, inside]) socket.on("error", () => [incoming, inside].map((each) => each.destroy()));
    incoming.pipe(inside).pipe(incoming);
  }).listen(port, address);
}

/** Waits for a fact; fails with its name. */
export async function until(fact: () => boolean | Promise<boolean>, name: string, milliseconds = 30_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await fact())) {
    if (Date.now() > deadline) throw new Error(`Waited ${milliseconds} ms in vain for ${name}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Different people in these reports, by their mobile pseudonyms. */
export function mobilesIn(reports: readonly TransferReport[]): Set<string> {
  const identifiers = reports.flatMap(({ people }) => people.flatMap((person) => person.identifiers));
  return new Set(identifiers.filter(({ kind }) => kind === "mobile").map(({ pseudonym }) => pseudonym));
}

/** A made-up mainland mobile number; equal numbers give equal ones. */
export function mobile(number: number): string {
  return `137${String(10_000_000 + number * 7919).slice(-8)}`;
}
