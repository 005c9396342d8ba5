import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { writeAddressTable } from "@outflow/shared/classify/addresses/address-table.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { EXTENSION_FOLDER } from "../../../scripts/browser/launch-with-extension.ts";
import { type BrowserUnderTest, mobile, startBrowserUnderTest, until } from "./browser-under-test.ts";

// The built extension with a table in which two loopback addresses lie abroad and in the mainland; the real one has no country for them.
const block = (first: number, second: number, third: number) => first * 65_536 + second * 256 + third;
const TABLE = writeAddressTable([
  [0, ""],
  [block(127, 0, 1), "JP"],
  [block(127, 0, 2), "CN"],
  [block(127, 0, 3), ""],
]);

let folder: string;
let under: BrowserUnderTest;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "outflow-connected-"));
  cpSync(process.env.OUTFLOW_EXTENSION_FOLDER ?? EXTENSION_FOLDER, folder, { recursive: true });
  writeFileSync(join(folder, "ipv4-countries.gz"), gzipSync(TABLE));
  under = await startBrowserUnderTest({
    extensionFolder: folder,
    addressOf: { "*.abroad.example": "127.0.1.1", "*.home.example": "127.0.2.1", "*.hubspot.com": "127.0.2.1" },
  });
  await under.enrol();
});
afterAll(async () => {
  await under?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function destinationOf(url: string, number: number) {
  const { hostname, origin } = new URL(url);
  const page = await under.open(`${origin}/start`);
  await page.evaluate(([to = "", phone]) => fetch(to, { method: "POST", body: JSON.stringify({ phone }) }).then(() => null), [url, mobile(number)]);
  const found = () => under.ledger.reports.find(({ destination }) => destination.host === hostname)?.destination;
  await until(() => found() !== undefined, `a report about ${hostname}`);
  await page.close();
  return found();
}

it("an unknown host whose address is abroad is reported with that country, as weak evidence", async () => {
  expect(await destinationOf("https://crm.abroad.example/save", 1)).toMatchObject({ toolId: null, country: "JP", basis: "address", connected: "JP" });
  const popup = await under.popup("https://crm.abroad.example/");
  await popup.getByTestId("connected").waitFor();
  expect(await popup.getByTestId("connected").getAttribute("data-country")).toBe("JP");
  expect(await popup.getByTestId("verdict").getAttribute("data-verdict")).toBe("overseas");
  await popup.close();
});

it("a first request is reported with it too, though its answer comes later", async () => {
  const page = await under.open("https://app.slack.com/start");
  await page.evaluate(([phone]) => fetch("https://fresh.abroad.example/x", { method: "POST", body: JSON.stringify({ phone }) }).then(() => null), [mobile(2)]);
  const found = () => under.ledger.reports.find(({ destination }) => destination.host === "fresh.abroad.example");
  await until(() => found() !== undefined, "a report");
  expect(found()).toMatchObject({ destination: { country: "JP", basis: "address", connected: "JP" }, seenOn: { toolId: "slack", host: "app.slack.com" } });
  await page.close();
});

it("an address in the mainland takes nobody out of the count, and is shown", async () => {
  expect(await destinationOf("https://crm.home.example/save", 3)).toMatchObject({ toolId: null, country: null, basis: "unknown", connected: "CN" });
});

it("the catalogue is never overruled", async () => {
  expect(await destinationOf("https://app.hubspot.com/save", 4)).toMatchObject({ toolId: "hubspot", country: "US", basis: "catalogue", connected: "CN" });
});

it("an address that the table does not know is no evidence", async () => {
  expect(await destinationOf("https://crm.private.example/save", 5)).toMatchObject({ toolId: null, country: null, basis: "unknown", connected: null });
});
