import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { canariesIn } from "../../support/canaries.ts";
import { type BrowserUnderTest, mobile, mobilesIn, startBrowserUnderTest, until } from "./browser-under-test.ts";

let under: BrowserUnderTest;
const TOOL = "https://app.hubspot.com/contacts";

beforeAll(async () => {
  under = await startBrowserUnderTest();
});
afterAll(async () => {
  await under?.close();
});

async function send(from: number, to: number): Promise<void> {
  const page = await under.open(TOOL);
  for (let number = from; number <= to; number++)
    await page.evaluate((phone) => fetch("/api", { method: "POST", body: `{"phone":"${phone}"}` }).then(() => null), mobile(number));
  await page.close();
}

/** Opens the popup anew, which also asks for a delivery, and waits until it shows this. */
async function popupShows(testId: string, value: number): Promise<void> {
  const popup = await under.popup(TOOL);
  await popup.locator(`[data-testid="${testId}"][data-value="${value}"]`).waitFor();
  await popup.close();
}

/** Everything in the extension's own database, as text. */
const kept = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open("outflow");
        opening.onsuccess = () => {
          const names = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(names);
          const requests = names.map((name) => [name, transaction.objectStore(name).getAll()] as const);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(JSON.stringify(requests.map(([name, request]) => [name, request.result])));
          };
        };
      }),
  );

it("before enrolment nothing is examined, and the popup says so", async () => {
  await send(1, 1);
  const popup = await under.popup(TOOL);
  await popup.getByTestId("not-enrolled").waitFor();
  expect(await popup.getByTestId("verdict").getAttribute("data-verdict")).toBe("overseas");
  expect(await kept(popup)).not.toMatch(/coverage|requestsExamined|hubspot/);
  await popup.close();
  expect(under.ledger.bodies).toEqual([]);
});

it("a wrong token is explained, the right one enrols", async () => {
  const options = await under.open(under.browser.addressOf("options.html"));
  await options.getByTestId("server-url").fill(under.ledger.url);
  await options.getByTestId("enrolment-token").fill(`oet_${"X".repeat(43)}`);
  await options.getByTestId("enrol").click();
  await options.getByTestId("enrolment-problem").waitFor();
  await options.close();
  await under.enrol();
  await send(1, 1);
  await until(() => under.ledger.reports.length === 1, "the first report");
  await popupShows("people-today", 1);
});

it("offline, the service worker killed, the browser started again: nothing is lost, nothing comes twice", async () => {
  await under.ledger.close();
  await send(2, 6);
  await popupShows("queue-length", 5);
  await under.killServiceWorker();
  await send(7, 8);
  await popupShows("queue-length", 7);
  await under.restart();
  await popupShows("queue-length", 7);
  await under.ledger.reopen();
  await popupShows("queue-length", 0);
  const ids = under.ledger.reports.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(mobilesIn(under.ledger.reports).size).toBe(8);
  await popupShows("people-today", 8);
});

it("a gateway's error page decides nothing; a busy server is asked again", async () => {
  for (const trouble of ["not-ours", "unavailable", "too_many"] as const) {
    under.ledger.refuseIngest = trouble;
    await send(20, 20);
    await popupShows("queue-length", 1);
    under.ledger.refuseIngest = null;
    await popupShows("queue-length", 0);
  }
});

it("what the server will never take is set aside with its sentence and does not block the rest", async () => {
  const before = under.ledger.reports.length;
  under.ledger.refuseIngest = "malformed";
  await send(30, 30);
  const popup = await under.popup(TOOL);
  await popup.getByTestId("refused").getByText("people.0.kinds must be one of the values").waitFor();
  await popup.close();
  under.ledger.refuseIngest = null;
  await send(31, 31);
  await until(() => under.ledger.reports.length === before + 1, "the report behind it");
});

it("an override made by the officers changes the tag; a blocked tool shows the reason, and access can be asked for", async () => {
  const blocked = { match: { toolId: "hubspot" }, verdict: null, country: null, recipient: null, decision: "blocked", reason: "合同到期" } as const;
  const home = { match: { host: "partner.example" }, verdict: "mainland", country: "CN", recipient: null, decision: "approved", reason: null } as const;
  under.ledger.overrides = { version: 3, list: [blocked, home] };
  const popup = await under.popup(TOOL);
  // Check-ins are minutes apart; the browser's own alarm is asked to come at once.
  await popup.evaluate('chrome.alarms.create("check-in", { when: Date.now() + 100, periodInMinutes: 3 })');
  await popup.locator('[data-testid="decision"][data-decision="blocked"]').getByText("合同到期").waitFor({ timeout: 90_000 });
  await popup.getByTestId("access-note").fill("年度客户回访");
  await popup.getByTestId("request-access").click();
  await popup.getByTestId("access-asked").waitFor();
  await popup.close();
  expect(under.ledger.accessRequests).toEqual([{ toolId: "hubspot", host: "app.hubspot.com", note: "年度客户回访" }]);
  const partner = await under.popup("https://crm.partner.example/");
  await partner.locator('[data-testid="verdict"][data-verdict="mainland"]').waitFor();
  await partner.close();
  expect(under.ledger.checkins.at(-1)!.coverage.reportsRefused + under.ledger.checkins.at(-2)!.coverage.reportsRefused).toBeGreaterThan(0);
});

it("the toolbar says it too", async () => {
  const page = await under.open(TOOL);
  const worker = await under.browser.serviceWorker();
  const badge = () =>
    worker.evaluate(
      "chrome.tabs.query({ active: true }).then(async ([{ id }]) => ({ text: await chrome.action.getBadgeText({ tabId: id }), title: await chrome.action.getTitle({ tabId: id }) }))",
    ) as Promise<{ text: string; title: string }>;
  await until(async () => ["禁用", "NO"].includes((await badge()).text), "a badge that says blocked");
  expect((await badge()).title).toContain("HubSpot");
  await page.close();
});

it("damaged storage is counted, thrown away, and everything else goes on", async () => {
  const popup = await under.popup(TOOL);
  await popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("outflow");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(["outbox-sizes", "outbox", "sent"], "readwrite");
          transaction.objectStore("outbox-sizes").put({ id: 7 }, "damaged");
          transaction.objectStore("outbox").put("{", "damaged");
          transaction.objectStore("sent").put("nonsense", "damaged");
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
  await popup.close();
  const before = under.ledger.reports.length;
  await under.killServiceWorker();
  await send(40, 40);
  await until(() => under.ledger.reports.length === before + 1, "a report after the damage");
  const again = await under.popup(TOOL);
  await again.getByTestId("lost").getByText("2").waitFor();
  await again.close();
});

it("the last reports are shown exactly as they were sent", async () => {
  const popup = await under.popup(TOOL);
  await popup.getByTestId("last-report").locator("summary").click();
  const shown = await popup.getByTestId("last-report").locator("pre").textContent();
  const last = under.ledger.reports.at(-1)!;
  expect(JSON.parse(shown!)).toEqual(last);
  expect(under.ledger.bodies).toContain(JSON.stringify(JSON.parse(shown!)));
  await popup.close();
});

it("no raw value is in what left the browser towards the ledger, nor in anything the extension keeps", async () => {
  const canaries = Object.fromEntries([1, 2, 8, 20, 30, 31, 40].map((number) => [`mobile ${number}`, mobile(number)]));
  expect(canariesIn(under.ledger.bodies.join("\n"), canaries)).toEqual([]);
  const popup = await under.popup(TOOL);
  expect(canariesIn(await kept(popup), canaries)).toEqual([]);
  await under.browser.close();
  const files = filesBelow(under.profile).filter((path) => path.includes(under.browser.extensionId) || path.includes("Local Extension Settings"));
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) expect({ path, found: canariesIn(readFileSync(path).toString("latin1"), canaries) }).toEqual({ path, found: [] });
  await under.restart();
});

it("a revoked device stops, and says so", async () => {
  under.ledger.revoked = true;
  const before = under.ledger.reports.length;
  await send(50, 50);
  const popup = await under.popup(TOOL);
  await popup.getByTestId("revoked").waitFor();
  const asked = under.ledger.bodies.length;
  await send(51, 52);
  await popup.close();
  expect(under.ledger.reports.length).toBe(before);
  expect(under.ledger.bodies.length).toBe(asked);
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}
