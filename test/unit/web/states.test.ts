import { describe, expect, it } from "vitest";
import { deviceState } from "../../../web/features/devices/device-state.ts";
import { policySnippet } from "../../../web/features/devices/policy-snippet.ts";
import { tokenState } from "../../../web/features/devices/token-state.ts";
import { sortSignInFailure } from "../../../web/features/sign-in/sign-in-failure.ts";
import { readCount, reasonKey } from "../../../web/features/transfers/read-account.ts";
import { countryName } from "../../../web/lib/format/country-name.ts";
import { sortFailure } from "../../../web/lib/ledger/ledger-failure.ts";
import { ServerHealthStore } from "../../../web/lib/ledger/server-health.ts";
import { permissionsOf } from "../../../web/lib/workspace/permissions.ts";

const now = new Date("2026-11-22T00:00:00Z");

it("a token is valid, expired, used up or revoked", () => {
  const token = { revokedAt: null, expiresAt: "2026-11-23T00:00:00.000Z", usesLeft: 1 };
  expect(tokenState(token, now)).toBe("valid");
  expect(tokenState({ ...token, usesLeft: 0 }, now)).toBe("usedUp");
  expect(tokenState({ ...token, expiresAt: now.toISOString() }, now)).toBe("expired");
  expect(tokenState({ ...token, revokedAt: now.toISOString() }, now)).toBe("revoked");
});

it("a device is active, silent or revoked", () => {
  const device = { revokedAt: null, enrolledAt: "2026-01-01T00:00:00.000Z", lastSeenAt: "2026-11-21T00:00:00.000Z" };
  expect(deviceState(device, now)).toBe("active");
  expect(deviceState({ ...device, lastSeenAt: "2026-11-01T00:00:00.000Z" }, now)).toBe("silent");
  expect(deviceState({ ...device, lastSeenAt: null }, now)).toBe("silent");
  expect(deviceState({ ...device, revokedAt: now.toISOString() }, now)).toBe("revoked");
});

it("the policy names the extension and carries the keys of the contract", () => {
  expect(JSON.parse(policySnippet("abc", { serverUrl: "https://outflow.example.com", department: "财务" }))).toEqual({
    "3rdparty": { extensions: { abc: { serverUrl: "https://outflow.example.com", department: "财务" } } },
  });
});

describe("what a person is told when something fails", () => {
  it.each([
    [401, "", "signed_out"],
    [400, "PGRST303", "signed_out"],
    [403, "42501", "not_allowed"],
    [400, "42501", "not_allowed"],
    [0, "", "away"],
    [503, "", "away"],
    [429, "", "away"],
    [400, "23514", "refused"],
    [404, "PGRST202", "refused"],
  ] as const)("status %d, code %j: %s", (status, code, kind) => {
    expect(sortFailure(status, code).kind).toBe(kind);
  });
  it.each([
    [{ status: 400, code: "invalid_credentials" }, "credentials"],
    [{ status: 400 }, "credentials"],
    [{ status: 422, code: "weak_password" }, "weak"],
    [{ status: 422, code: "user_already_exists" }, "exists"],
    [{ status: 403, code: "signup_disabled" }, "closed"],
    [{ status: 429 }, "many"],
    [{ status: 0 }, "away"],
    [{}, "away"],
  ] as const)("signing in, %j: %s", (error, sentence) => {
    expect(sortSignInFailure(error)).toBe(sentence);
  });
});

it("the server is away once, keeps the time of its last answer, and comes back", () => {
  const store = new ServerHealthStore();
  let told = 0;
  store.subscribe(() => (told += 1));
  store.answered(1_000);
  store.answered(2_000);
  expect(told).toBe(0);
  store.failed();
  store.failed();
  expect(store.read()).toEqual({ away: true, answeredAt: 2_000 });
  store.answered(9_000);
  expect(store.read()).toEqual({ away: false, answeredAt: 9_000 });
  expect(told).toBe(2);
});

it("a transfer that was not read never says that nobody was in it", () => {
  expect(readCount("opaque", 0)).toBe("?");
  expect(readCount("partial", 1_200)).toBe("≥\u20091\u2009200");
  expect(readCount("full", 0)).toBe("0");
  expect(reasonKey("encrypted").key).toBe("reason.encrypted");
  expect(reasonKey("new-code")).toEqual({ key: "reason.other", code: "new-code" });
  expect(reasonKey(null).key).toBeNull();
});

it("Hong Kong, Macao and Taiwan are named as the mainland names them", () => {
  expect(["HK", "MO", "TW", "US"].map((code) => countryName(code, "zh-CN"))).toEqual(["中国香港", "中国澳门", "中国台湾", "美国"]);
  expect(countryName("HK", "en")).toBe("Hong Kong, China");
  expect(countryName("??", "en")).toBe("??");
});

it("only an owner enrols, owner and officer revoke, others read", () => {
  expect(permissionsOf("owner")).toMatchObject({ enrol: true, revokeDevice: true });
  expect(permissionsOf("officer")).toMatchObject({ enrol: false, revokeDevice: true, decide: true });
  expect(Object.values(permissionsOf("analyst"))).not.toContain(true);
  expect(Object.entries(permissionsOf("auditor")).filter(([, may]) => may)).toEqual([["audit", true]]);
});
