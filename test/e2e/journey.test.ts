import { readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { canariesIn } from "../support/canaries.ts";
import { bytesBelow, dumpDatabase, dumpExtensionStorage } from "./everything-kept.ts";
import {
  chooseFile,
  dashboardShows,
  enrolBrowser,
  foundOrganisation,
  type Journey,
  OWNER,
  openJourney,
  openPopup,
  openTool,
  postPeople,
  replayCapture,
} from "./journey.ts";

const captures = fileURLToPath(new URL("../cases/captures/", import.meta.url));
const expected = JSON.parse(readFileSync(`${captures}expected.json`, "utf8")) as Record<string, { people: number; sensitive: number }>;
const sum = (pick: (each: { people: number; sensitive: number }) => number) => Object.values(expected).reduce((total, each) => total + pick(each), 0);

let journey: Journey;
let people = sum((each) => each.people);
const sensitive = sum((each) => each.sensitive);

beforeAll(async () => {
  journey = await openJourney();
});
// What the screen showed when a test failed: the quickest way to see why.
afterEach(async ({ task }) => {
  if (task.result?.state !== "fail") return;
  const path = join(tmpdir(), "outflow-e2e-failure.png");
  await journey.dashboard.screenshot({ path }).then(
    () => console.error(`The dashboard when it failed: ${path}`),
    () => undefined,
  );
});
afterAll(async () => {
  await journey?.close();
});

describe("one real journey, from an employee's browser to the officer's inbox and screen", () => {
  it("starts empty: the first person signs up and founds the organisation", async () => {
    await foundOrganisation(journey);
    await dashboardShows(journey, "people-all", 0);
  });

  it("an enrolment token made in the dashboard enrols the browser", async () => {
    await enrolBrowser(journey);
    expect(await journey.dashboard.getByTestId("people-all").first().getAttribute("data-value")).toBe("0");
  });

  it("six captures, sent as real requests, count the people who leave the mainland, and nobody else", async () => {
    const close = [];
    for (const file of Object.keys(expected)) close.push(await replayCapture(journey, `${captures}${file}`));
    await dashboardShows(journey, "people-all", people);
    await dashboardShows(journey, "people-sensitive", sensitive);
    for (const closePages of close) await closePages();
  });

  it("a form that is submitted adds its person", async () => {
    const page = await openTool(journey, "https://app.hubspot.com/forms");
    await page.locator('[name="姓名"]').fill("欧阳测试");
    await page.locator('[name="手机"]').fill("13912340001");
    await page.locator('[name="email"]').fill("form-person@example.com");
    await page.locator("#submit").click();
    await journey.overseas.waitFor(({ method, path }) => method === "POST" && path === "/forms/contact");
    await morePeople(1);
    await page.close();
  });

  it("a file that is chosen and another that is dropped add the people in their rows, once", async () => {
    const page = await openTool(journey, "https://us21.admin.mailchimp.com/lists/members/import");
    await chooseFile(page, { name: "名单.csv", type: "text/csv", text: sheet(1, 40) });
    await morePeople(40);
    // 31…60: ten of them were in the first sheet already
    await page.evaluate(dropFile, { text: sheet(31, 60), name: "dropped.csv" });
    await page.waitForFunction(() => document.title === "uploaded dropped.csv");
    await morePeople(20);
    await page.close();
  });

  it("the officer gets the mails, once, in both languages", async () => {
    const { stack, inbox } = journey;
    expect(await stack.runAlerts()).toBe(true);
    await inbox.waitForMails(1);
    const arrived = inbox.mails.length;
    expect(inbox.mails.some(({ text }) => text.includes("敏感") && /sensitive/i.test(text))).toBe(true);
    for (const { recipients, html, text } of inbox.mails) {
      expect(recipients).toEqual([OWNER.email]);
      expect(html).toContain(stack.origin);
      expect(text).toContain("CN-2026-01-01");
    }
    expect(await stack.runAlerts()).toBe(true);
    expect(await stack.runAlerts()).toBe(true);
    expect(inbox.mails.length).toBe(arrived);
  });

  it("without a network reports wait, through the death of the service worker and of the browser, and arrive once", async () => {
    const { cable } = journey;
    cable.cut();
    await sendPeople([101, 102, 103]);
    await queueHolds(1);
    await stopServiceWorker();
    await sendPeople([104]);
    await queueHolds(2);
    await journey.restartBrowser();
    await queueHolds(2);
    cable.mend();
    await wakeDelivery();
    await morePeople(4);
    await queueHolds(0);
    await sendPeople([101, 102, 103, 104, 105]);
    await morePeople(1);
  });

  it("keeps no raw value: not on the way to us, in the database, on our disk, in logs, in extension storage, or in mail", async () => {
    const { cable, inbox, stack } = journey;
    const popup = await openPopup(journey);
    const places = {
      "on the way to us": cable.sent(),
      "in the database": await dumpDatabase(stack),
      "on our disk, logs among it": bytesBelow(stack.home),
      "in extension storage": await dumpExtensionStorage(popup),
      "in mail": inbox.mails.map(({ raw, subject, html, text }) => Buffer.from([raw, subject, html, text].join("\n")).toString("latin1")).join("\n"),
    };
    await popup.close();
    // The search would find what is there: each place holds what it should hold.
    expect(places["on the way to us"]).toContain('"contract":1');
    expect(places["in the database"]).toMatch(/public\.identifier .*\n/);
    expect(places["on our disk, logs among it"]).toContain('"event":"ingested"');
    expect(places["in extension storage"]).toContain("pseudonym");
    expect(places["in mail"]).toContain("CN-2026-01-01");
    const canaries = valuesSent();
    expect(Object.keys(canaries).length).toBeGreaterThan(600);
    for (const [place, bytes] of Object.entries(places)) expect([place, canariesIn(bytes, canaries)]).toEqual([place, []]);
  });

  it("a revoked device is refused at once, and says so to the employee", async () => {
    const { dashboard } = journey;
    await dashboard.getByTestId("nav-devices").click();
    await dashboard.locator('[data-testid^="revoke-"]').first().click();
    await dashboard.getByTestId("confirm").click();
    await sendPeople([200]);
    const popup = await openPopup(journey);
    await popup.getByTestId("revoked").waitFor({ timeout: 30_000 });
    await popup.close();
    await dashboard.getByTestId("nav-overview").click();
    await dashboardShows(journey, "people-all", people);
  });
});

/** The dashboard counts so many more than before. */
async function morePeople(more: number): Promise<void> {
  people += more;
  await dashboardShows(journey, "people-all", people);
}

/** Every identifier that was sent from a page in this run, by a name that may be printed. */
function valuesSent(): Record<string, string> {
  const files = readdirSync(captures).filter((name) => name.endsWith(".har"));
  const texts = [
    ...files.map((name) => decodeURIComponent(readFileSync(join(captures, name), "utf8").replace(/%(?![0-9A-F]{2})/g, ""))),
    sheet(1, 60),
    "欧阳测试 13912340001 form-person@example.com",
  ];
  const found = texts.flatMap(
    (text) => text.match(/(?<!\d)1[3-9]\d{9}(?!\d)|[\w.+-]+@[\w-]+\.\w+|(?<!\d)\d{17}[\dX](?!\d)|(?<!\d)62\d{14,17}(?!\d)|测试客户\d+|欧阳测试/g) ?? [],
  );
  const people = [101, 102, 103, 104, 105].map(mobileOf);
  return Object.fromEntries([...new Set([...found, ...people])].map((value, index) => [`value ${index}`, value]));
}

/** Rows from…to of a list of invented customers. */
function sheet(from: number, to: number): string {
  const rows = Array.from(
    { length: to - from + 1 },
    (_, index) => `测试客户${from + index},137${String(10_000_000 + (from + index) * 7919).slice(-8)},"VIP, 上海"`,
  );
  return `\uFEFF姓名,手机号码,备注\r\n${rows.join("\r\n")}\r\n`;
}

function dropFile({ text, name }: { text: string; name: string }): void {
  const transfer = new DataTransfer();
  transfer.items.add(new File([text], name, { type: "text/csv" }));
  document.querySelector("#drop")!.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true, composed: true }));
}

const sendPeople = (numbers: readonly number[]) =>
  postPeople(
    journey,
    "https://app.hubspot.com/contacts",
    numbers.map((number) => ({ name: "测试", mobile: mobileOf(number) })),
  );

const mobileOf = (number: number) => `136${String(10_000_000 + number * 7919).slice(-8)}`;

async function queueHolds(count: number): Promise<void> {
  const popup = await openPopup(journey);
  await popup.waitForFunction((wanted) => document.querySelector('[data-testid="queue-length"]')?.getAttribute("data-value") === String(wanted), count, {
    timeout: 60_000,
  });
  await popup.close();
}

async function stopServiceWorker(): Promise<void> {
  const popup = await openPopup(journey);
  const session = await journey.browser.context.newCDPSession(popup);
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  await popup.close();
}

/** Back-off may be minutes long by now; opening the popup is what an impatient employee would do. */
async function wakeDelivery(): Promise<void> {
  const popup = await openPopup(journey);
  await popup.close();
}
