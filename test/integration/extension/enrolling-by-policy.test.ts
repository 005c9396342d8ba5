import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { ConnectedCountries } from "../../../extension/observe/connected-countries.ts";
import { type Outflow, openOutflow } from "../../../extension/outflow.ts";
import { createMemoryStore, type Store } from "../../../extension/queue/store.ts";
import { until } from "./browser-under-test.ts";
import { DEVICE, type StandInLedger, startStandInLedger, TOKEN } from "./stand-in-ledger.ts";

// Chrome reads policy from one place for the whole machine, so these run the extension's own parts against a server, without a browser.
let ledger: StandInLedger;
let policy: Record<string, unknown>;
let now: number;
let store: Store;

beforeAll(async () => {
  ledger = await startStandInLedger();
});
afterAll(async () => {
  await ledger.close();
});
beforeEach(() => {
  policy = {};
  now = Date.parse("2026-11-22T04:00:00.000Z");
  store = createMemoryStore();
  ledger.revoked = false;
});

function open(): Promise<Outflow> {
  return openOutflow({
    store,
    connected: new ConnectedCountries({ openTable: () => Promise.reject(new Error("no table here")), siteOf: (host) => host, now: () => now }),
    storageWasLost: false,
    extensionVersion: "0.1.0",
    managedPolicy: async () => policy,
    describeBrowser: async () => ({ label: "Chrome 156 · Linux", browser: "Chrome 156", platform: "Linux x86-64", extensionVersion: "0.1.0" }),
    now: () => now,
    random: () => 0.5,
    wakeDeliveryAt: () => undefined,
    onChange: () => undefined,
  });
}

it("policy that arrives after the first page enrols then, and stays over the next start", async () => {
  const outflow = await open();
  await outflow.keeper.followPolicy();
  expect(outflow.keeper.view).toMatchObject({ state: "not_enrolled", managed: false });
  expect(outflow.device.context).toBeNull();
  policy = { serverUrl: ledger.url, enrolmentToken: TOKEN, language: "en", department: 7 };
  await outflow.keeper.followPolicy();
  expect(outflow.keeper.view).toMatchObject({ state: "enrolled", managed: true, organisation: "示例集团", policyMistakes: ["department"], problem: null });
  expect(outflow.device.context?.device).toBe(DEVICE);
  await until(() => ledger.checkins.length > 0, "a check-in");
  const asked = ledger.bodies.length;
  const next = await open();
  await next.keeper.followPolicy();
  expect(next.keeper.view.state).toBe("enrolled");
  expect(next.language()).toBe("en");
  expect(ledger.bodies.length).toBe(asked);
});

it("the employee cannot leave while policy decides", async () => {
  policy = { serverUrl: ledger.url, enrolmentToken: TOKEN };
  const outflow = await open();
  await outflow.keeper.followPolicy();
  await outflow.keeper.leave();
  expect(outflow.keeper.view.state).toBe("enrolled");
  policy = {};
  await outflow.keeper.followPolicy();
  await outflow.keeper.leave();
  expect(outflow.keeper.view.state).toBe("not_enrolled");
  expect(JSON.stringify(await store.all("facts"))).not.toContain("organisationKey");
});

it("a token that is refused is not tried again before an hour has gone; another one is tried at once", async () => {
  policy = { serverUrl: ledger.url, enrolmentToken: `oet_${"X".repeat(43)}` };
  const outflow = await open();
  await outflow.keeper.followPolicy();
  expect(outflow.keeper.view).toMatchObject({ state: "not_enrolled", problem: "unknown_token" });
  const asked = ledger.bodies.length;
  await outflow.keeper.followPolicy();
  expect(ledger.bodies.length).toBe(asked);
  now += 3_600_000;
  await outflow.keeper.followPolicy();
  expect(ledger.bodies.length).toBe(asked + 1);
  policy = { serverUrl: ledger.url, enrolmentToken: TOKEN };
  await outflow.keeper.followPolicy();
  expect(outflow.keeper.view).toMatchObject({ state: "enrolled", problem: null });
});

it("a revoked device forgets nothing it still owes, examines nothing more, and comes back only with a new token", async () => {
  policy = { serverUrl: ledger.url, enrolmentToken: TOKEN };
  const outflow = await open();
  await outflow.keeper.followPolicy();
  await until(() => !outflow.device.settings.idNumberIsSensitive && ledger.checkins.length > 0, "a check-in");
  ledger.revoked = true;
  await outflow.checkIn("now");
  expect(outflow.keeper.view.state).toBe("revoked");
  expect([outflow.device.context, outflow.device.sender, outflow.device.wants("api.hubapi.com")]).toEqual([null, null, false]);
  ledger.revoked = false;
  await outflow.keeper.followPolicy();
  expect((await open()).keeper.view.state).toBe("revoked");
});
