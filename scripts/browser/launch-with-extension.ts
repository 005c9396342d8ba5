import { existsSync } from "node:fs";
import { join } from "node:path";
import { EXTENSION_ID } from "@outflow/extension/extension-id.ts";
import { type BrowserContext, chromium, type Page, type Worker } from "playwright-core";
import { PlainError } from "../plain-error.ts";
import { inProject } from "../project-root.ts";
import { findChromium } from "./find-chromium.ts";

/** Where `npm run build -w @outflow/extension` puts the unpacked extension. */
export const EXTENSION_FOLDER = inProject("extension/build/chrome-mv3-prod");

export interface LaunchOptions {
  /** Profile folder. The extension's queue lives in it: the same folder again is "the browser was started again". */
  readonly profile: string;
  readonly headless: boolean;
  /** Ports of stand-in hosts: every host name but localhost leads there. null: names resolve as usual. */
  readonly standInPort: number | null;
  /** Loopback addresses for some host names among them (`*.abroad.example`), for what depends on the address. */
  readonly addressOf?: Readonly<Record<string, string>>;
  readonly extensionFolder?: string;
  readonly locale?: string;
  /** Arguments for Chromium beside ours, for example a proxy. */
  readonly more?: readonly string[];
}

export interface BrowserWithExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** chrome-extension://ID/NAME */
  addressOf(page: string): string;
  /** The running service worker; started by an event it listens to, so it may have to be waited for. */
  serviceWorker(): Promise<Worker>;
  /** Opens the options page, fills in server and token, and waits until it says that this browser is enrolled. @throws PlainError with what the page says. */
  enrol(serverUrl: string, token: string): Promise<void>;
  close(): Promise<void>;
}

const QUIET = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-search-engine-choice-screen",
];

function resolverRules(port: number, addressOf: LaunchOptions["addressOf"] = {}): string {
  const some = Object.entries(addressOf).map(([host, address]) => `MAP ${host} ${address}:${port}`);
  return [...some, `MAP * 127.0.0.1:${port}`, "EXCLUDE localhost", "EXCLUDE 127.0.0.1"].join(", ");
}

function launchArguments(options: LaunchOptions, folder: string): string[] {
  const standIn =
    options.standInPort === null ? [] : [`--host-resolver-rules=${resolverRules(options.standInPort, options.addressOf)}`, "--ignore-certificate-errors"];
  return [
    ...(options.headless ? ["--headless=new"] : []),
    // Chromium's sandbox refuses root, which is what containers run as.
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    `--disable-extensions-except=${folder}`,
    `--load-extension=${folder}`,
    ...QUIET,
    ...standIn,
    ...(options.more ?? []),
  ];
}

/** Starts Chromium with the built extension. @throws PlainError when Chromium or the build is missing, or Chromium does not start. */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserWithExtension> {
  const folder = options.extensionFolder ?? EXTENSION_FOLDER;
  if (!existsSync(join(folder, "manifest.json")))
    throw new PlainError(`The extension is not built: ${folder} has no manifest.json; run npm run build -w @outflow/extension.`);
  const executablePath = findChromium();
  const context = await chromium
    .launchPersistentContext(options.profile, {
      executablePath,
      // Playwright's own headless switch selects a shell without extensions; ours is among the arguments.
      headless: false,
      args: launchArguments(options, folder),
      ignoreDefaultArgs: ["--disable-extensions", "--enable-automation"],
      ignoreHTTPSErrors: options.standInPort !== null,
      locale: options.locale ?? "zh-CN",
      viewport: options.headless ? { width: 1280, height: 900 } : null,
      // Playwright would end this process by itself while the database is still being closed. Whoever launches also closes.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
    .catch((error: Error) => {
      const [, reason = "it ended at once"] =
        /((?:Missing X server|cannot open display|No such file|Permission denied|profile appears to be in use)[^\n]*)/i.exec(error.message) ?? [];
      throw new PlainError(`Chromium (${executablePath}) could not be started: ${reason}; CHROMIUM_PATH can name another one.`);
    });
  const addressOf = (page: string) => `chrome-extension://${EXTENSION_ID}/${page}`;
  const isOurs = (worker: Worker) => worker.url().startsWith(addressOf(""));
  return {
    context,
    extensionId: EXTENSION_ID,
    addressOf,
    serviceWorker: async () => context.serviceWorkers().find(isOurs) ?? context.waitForEvent("serviceworker", { predicate: isOurs }),
    enrol: async (serverUrl, token) => {
      const page = await context.newPage();
      try {
        await enrolOn(page, addressOf("options.html"), serverUrl, token);
      } finally {
        await page.close();
      }
    },
    close: () => context.close(),
  };
}

/** Leaves a browser that is enrolled at this server as it is; one enrolled elsewhere is taken out first. */
async function enrolOn(page: Page, options: string, serverUrl: string, token: string): Promise<void> {
  await page.goto(options);
  const state = page.getByTestId("enrolment-state");
  await state.waitFor();
  if ((await state.getAttribute("data-state")) === "enrolled") {
    if ((await page.getByRole("main").textContent())?.includes(new URL(serverUrl).host)) return;
    await page.getByTestId("unenrol").click();
    await page.getByTestId("unenrol-confirm").click();
  }
  await page.getByTestId("server-url").fill(serverUrl);
  await page.getByTestId("enrolment-token").fill(token);
  await page.getByTestId("enrol").click();
  const enrolled = page.locator('[data-testid="enrolment-state"][data-state="enrolled"]');
  const problem = page.getByTestId("enrolment-problem");
  await enrolled.or(problem).first().waitFor();
  if (!(await enrolled.isVisible())) throw new PlainError(`The browser could not be enrolled: ${(await problem.textContent())?.trim()}`);
}
