import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BrowserUnderTest, mobile, mobilesIn, startBrowserUnderTest, until } from "./browser-under-test.ts";

let under: BrowserUnderTest;
let page: Page;

beforeAll(async () => {
  under = await startBrowserUnderTest();
  await under.enrol();
  page = await under.open("https://app.hubspot.com/contacts");
});
afterAll(async () => {
  await under?.close();
});

/** Does something and answers with the first new report for this path. */
async function reportAfter(act: () => Promise<unknown>, fits: (report: TransferReport) => boolean): Promise<TransferReport> {
  const before = under.ledger.reports.length;
  await act();
  const fresh = () => under.ledger.reports.slice(before).find(fits);
  await until(() => fresh() !== undefined, "a report");
  return fresh()!;
}
const to = (path: string) => (report: TransferReport) => report.destination.pathTemplate === path;

it("JSON by fetch", async () => {
  const body = JSON.stringify({ properties: { firstname: "测试", phone: mobile(1), email: "p1@example.com" } });
  const report = await reportAfter(
    () => page.evaluate((text) => fetch("https://api.hubapi.com/json", { method: "POST", body: text }).then(() => null), body),
    to("/json"),
  );
  expect(report).toMatchObject({
    channel: "request",
    destination: { toolId: "hubspot", host: "api.hubapi.com", country: "US", basis: "catalogue" },
    body: { format: "json", read: "full" },
  });
  expect(report.people).toHaveLength(1);
  expect(report.people[0]!.kinds).toEqual(expect.arrayContaining(["mobile", "email"]));
});

it("a form that the page submits", async () => {
  const report = await reportAfter(
    () =>
      page.evaluate((phone) => {
        document.body.innerHTML = `<iframe name="sink"></iframe><form method="post" action="/form" target="sink"><input name="手机" value="${phone}"><input name="姓名" value="李测试"></form>`;
        document.forms[0]!.submit();
      }, mobile(2)),
    to("/form"),
  );
  expect(report).toMatchObject({ channel: "form", people: [{ kinds: expect.arrayContaining(["mobile"]) }] });
});

it("multipart", async () => {
  const report = await reportAfter(
    () =>
      page.evaluate(async (phone) => {
        const form = new FormData();
        form.append("note", new Blob(["small"]), "note.txt");
        form.append("手机", phone);
        await fetch("/multipart", { method: "POST", body: form });
      }, mobile(3)),
    to("/multipart"),
  );
  expect(report.people).toHaveLength(1);
  // The browser shows the name of the file and none of its bytes: the report must not claim that all was read.
  expect(report.body).toMatchObject({ read: "partial", reason: "file-not-read" });
});

it("multipart with a Blob at its end", async () => {
  const report = await reportAfter(
    () =>
      page.evaluate(async (phone) => {
        const form = new FormData();
        form.append("手机", phone);
        form.append("note", new Blob(["small"]));
        await fetch("/upload", { method: "POST", body: form });
      }, mobile(33)),
    ({ body }) => body.format === "multipart",
  );
  expect(report.people).toHaveLength(1);
  expect(report.body).toMatchObject({ format: "multipart", read: "partial", reason: "blob-body" });
});

it("a beacon", async () => {
  const report = await reportAfter(() => page.evaluate((phone) => navigator.sendBeacon("/beacon", `{"phone":"${phone}"}`), mobile(4)), to("/beacon"));
  expect(report.people).toHaveLength(1);
});

it("what a page sends to somebody else is theirs, seen on it", async () => {
  const report = await reportAfter(
    () => page.evaluate((phone) => fetch("https://tracker.example/t", { method: "POST", body: `{"phone":"${phone}"}` }).then(() => null), mobile(5)),
    to("/t"),
  );
  expect(report).toMatchObject({
    destination: { toolId: null, host: "tracker.example", country: null, basis: "unknown" },
    seenOn: { toolId: "hubspot", host: "app.hubspot.com" },
  });
  const popup = await under.popup("https://app.hubspot.com/contacts");
  await popup.getByTestId("flows").getByText("tracker.example").waitFor();
  await popup.close();
});

it("a Blob cannot be read and is counted", async () => {
  const popup = await under.popup("https://app.hubspot.com/contacts");
  const unread = async () => Number(await popup.getByTestId("unread-today").getAttribute("data-value"));
  const before = await unread();
  await page.evaluate(() => fetch("/blob", { method: "POST", body: new Blob(["{}"]) }).then(() => null));
  await until(async () => (await unread()) === before + 1, "one more unread body");
  await popup.close();
});

it("nothing is looked at on its way to a mainland host, and nothing without people is reported", async () => {
  const before = under.ledger.reports.length;
  const sent = under.overseas.received.length;
  await page.evaluate(async (phone) => {
    await fetch("https://open.feishu.cn/x", { method: "POST", body: `{"phone":"${phone}"}` });
    await fetch("https://api.hubapi.com/nobody", { method: "POST", body: '{"colour":"blue"}' });
  }, mobile(6));
  expect(under.overseas.received.length).toBeGreaterThan(sent);
  await reportAfter(() => page.evaluate((phone) => fetch("/last", { method: "POST", body: `{"phone":"${phone}"}` }).then(() => null), mobile(7)), to("/last"));
  expect(under.ledger.reports.slice(before).map(({ destination }) => destination.pathTemplate)).toEqual(["/last"]);
});

const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `测试,${mobile(from + index)}\r\n`).join("");
const sheet = (from: number, to: number) => `姓名,手机号码\r\n${rows(from, to)}`;

it("a file that is chosen, in a form, in a shadow root and in a closed one", async () => {
  for (const [index, mode] of ["none", "open", "closed"].entries()) {
    const from = 1_000 * (index + 1);
    const report = await reportAfter(
      async () => {
        const input = await page.evaluateHandle((shadow) => {
          document.body.innerHTML = "<div id=host></div>";
          const host = document.querySelector("#host")!;
          const root = shadow === "none" ? host : host.attachShadow({ mode: shadow as "open" | "closed" });
          root.innerHTML = "<input type=file>";
          return root.querySelector("input")!;
        }, mode);
        await input.asElement()!.setInputFiles({ name: `名单-${mode}.csv`, mimeType: "text/csv", buffer: Buffer.from(sheet(from, from + 19)) });
      },
      ({ channel }) => channel === "file",
    );
    expect(report).toMatchObject({
      destination: { toolId: "hubspot", host: "app.hubspot.com" },
      body: { format: "csv", read: "full" },
      part: { number: 1, of: 1 },
    });
    expect(mobilesIn([report]).size).toBe(20);
  }
});

it("a file that is dropped", async () => {
  const report = await reportAfter(
    () =>
      page.evaluate(
        (text) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], "dropped.csv", { type: "text/csv" }));
          document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, composed: true }));
        },
        sheet(5_001, 5_010),
      ),
    ({ channel }) => channel === "file",
  );
  expect(mobilesIn([report]).size).toBe(10);
});

it("a table that is pasted", async () => {
  const report = await reportAfter(
    () =>
      page.evaluate(
        (text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text/plain", text);
          document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, composed: true }));
        },
        sheet(6_001, 6_005).replaceAll(",", "\t"),
      ),
    ({ channel }) => channel === "paste",
  );
  expect(mobilesIn([report]).size).toBe(5);
});

it("a file of many megabytes comes out in parts of at most 5,000 people, every one of them once", async () => {
  const people = 60_000;
  const before = under.ledger.reports.length;
  await page.evaluate(
    ({ count }) => {
      document.body.innerHTML = "<input type=file>";
      const transfer = new DataTransfer();
      const lines = ["姓名,手机号码,备注\r\n"];
      for (let number = 0; number < count; number++) lines.push(`测试,${13_600_000_000 + number},${"备".repeat(40)}\r\n`);
      transfer.items.add(new File(lines, "big.csv", { type: "text/csv" }));
      const input = document.querySelector("input")!;
      input.files = transfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    { count: people },
  );
  const parts = () => under.ledger.reports.slice(before).filter(({ channel }) => channel === "file");
  await until(() => parts().some(({ part }) => part.of !== null), "the last part", 120_000);
  expect(mobilesIn(parts()).size).toBe(people);
  expect(Math.max(...parts().map((part) => part.people.length))).toBeLessThanOrEqual(5_000);
  expect(new Set(parts().map(({ transferId }) => transferId)).size).toBe(1);
});
