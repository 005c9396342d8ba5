import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type BrowserUnderTest, mobile, mobilesIn, startBrowserUnderTest, until } from "./browser-under-test.ts";

let under: BrowserUnderTest;
let page: Page;

beforeAll(async () => {
  under = await startBrowserUnderTest();
  await under.enrol();
  page = await under.open("https://app.hubspot.com/import");
});
afterAll(async () => {
  await under?.close();
});

const rows = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => ["测试", mobile(from + index)]);
const csv = (from: number, to: number) => [["姓名", "手机号码"], ...rows(from, to)].map((row) => row.join(",")).join("\r\n");

function workbook(from: number, to: number): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["姓名", "手机号码"], ...rows(from, to)]), "客户");
  return write(book, { type: "buffer", bookType: "xlsx" });
}

async function choose(name: string, mimeType: string, buffer: Buffer) {
  await page.setContent("<input type=file>");
  const before = under.ledger.reports.length;
  await page.locator("input").setInputFiles({ name, mimeType, buffer });
  await until(() => under.ledger.reports.length > before, `a report about ${name}`);
  return under.ledger.reports.slice(before);
}

it("a workbook: every row a person", async () => {
  const reports = await choose("名单.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", workbook(1, 25));
  expect(reports[0]).toMatchObject({ channel: "file", body: { format: "xlsx", read: "full", reason: null } });
  expect(mobilesIn(reports).size).toBe(25);
});

it("an archive with a table and a workbook in it", async () => {
  const archive = Buffer.from(zipSync({ "a/one.csv": strToU8(csv(101, 110)), "two.xlsx": new Uint8Array(workbook(111, 115)) }));
  const reports = await choose("all.zip", "application/zip", archive);
  expect(reports[0]).toMatchObject({ body: { format: "zip", read: "full" } });
  expect(mobilesIn(reports).size).toBe(15);
});

it("a web page and a mail", async () => {
  const html = `<table><tr><th>姓名</th><th>手机</th></tr>${rows(201, 203)
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table>`;
  expect(mobilesIn(await choose("page.html", "text/html", Buffer.from(html))).size).toBe(3);
  const mail = `From: a@example.com\r\nTo: b@example.com\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`联系电话 ${mobile(210)}`).toString("base64")}\r\n`;
  expect(mobilesIn(await choose("mail.eml", "message/rfc822", Buffer.from(mail))).size).toBe(1);
});

it("a PDF", async () => {
  const stream = `BT /F1 12 Tf 72 720 Td (Tel ${mobile(220)}) Tj ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  // Without a cross-reference table: readers rebuild it.
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join("");
  const reports = await choose("letter.pdf", "application/pdf", Buffer.from(`%PDF-1.4\n${body}trailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n`));
  expect(reports[0]).toMatchObject({ body: { format: "pdf", read: "full" } });
  expect(mobilesIn(reports).size).toBe(1);
});

it("a file that cannot be read is reported as such", async () => {
  const [report] = await choose("secret.7z", "application/x-7z-compressed", Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 2, 3, 4]));
  expect(report).toMatchObject({ people: [], body: { read: "opaque" } });
  expect(report!.body.reason).not.toBeNull();
});

it("a file whose tab is closed while it is read has a line that says so", async () => {
  const tab = await under.open("https://app.hubspot.com/import");
  await tab.setContent("<input type=file>");
  const before = under.ledger.reports.length;
  await tab.locator("input").setInputFiles({ name: "large.csv", mimeType: "text/csv", buffer: Buffer.from(csv(1_000, 1_500_000)) });
  await tab.close();
  const told = () => under.ledger.reports.slice(before).find(({ body }) => body.reason === "file-not-read");
  await until(() => told() !== undefined, "a report about the file");
  expect(told()).toMatchObject({ channel: "file", people: [], destination: { toolId: "hubspot" } });
});

it("a workbook inside a request body is read in the same place", async () => {
  const before = under.ledger.reports.length;
  await page.evaluate((bytes) => fetch("/import", { method: "POST", body: new Uint8Array(bytes) }).then(() => null), [...workbook(301, 304)]);
  await until(() => under.ledger.reports.length > before, "a report about the body");
  expect(under.ledger.reports.at(-1)).toMatchObject({ channel: "request", body: { format: "zip", read: "full" } });
  expect(mobilesIn(under.ledger.reports.slice(before)).size).toBe(4);
});
