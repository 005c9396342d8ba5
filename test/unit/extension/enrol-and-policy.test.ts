import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { NOTHING_SAID, readOrganisationSettings, withReply } from "../../../extension/deliver/organisation-settings.ts";
import type { Enrolment } from "../../../extension/enrol/enrolment.ts";
import { policyAsksToEnrol } from "../../../extension/enrol/policy-asks-to-enrol.ts";
import { EXTENSION_ID } from "../../../extension/extension-id.ts";
import { readAdminPolicy } from "../../../extension/policy/read-admin-policy.ts";
import { MANAGED_SCHEMA_PATH, managedSchema } from "../../../scripts/generate/managed-schema.ts";

const TOKEN = `oet_${"a".repeat(43)}`;

describe("admin policy", () => {
  it("a wrong value is dropped by its key and named; unknown keys are ignored", () => {
    expect(readAdminPolicy({ serverUrl: "https://outflow.example.com", enrolmentToken: "typo", language: "fr", later: 1, department: "" })).toEqual({
      policy: { serverUrl: "https://outflow.example.com" },
      mistakes: ["enrolmentToken", "language"],
    });
    expect(readAdminPolicy({})).toEqual({ policy: {}, mistakes: [] });
  });

  it("managed_schema.json is what node --import tsx scripts/generate/managed-schema.ts writes", () => {
    expect(readFileSync(MANAGED_SCHEMA_PATH, "utf8")).toBe(managedSchema());
  });
});

it("the extension id belongs to the key in the manifest", () => {
  const manifest = JSON.parse(readFileSync(fileURLToPath(new URL("../../../extension/package.json", import.meta.url)), "utf8")).manifest as { key: string };
  const hash = createHash("sha256").update(Buffer.from(manifest.key, "base64")).digest("hex").slice(0, 32);
  expect([...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("")).toBe(EXTENSION_ID);
});

describe("when policy asks to enrol", () => {
  const wish = { serverUrl: "https://outflow.example.com", token: TOKEN, tokenHash: "new" };
  const enrolled: Enrolment = {
    deviceId: "01900000-0000-7000-8000-000000000001",
    credential: `odc_${"a".repeat(43)}`,
    organisationKey: "a".repeat(43),
    organisation: { id: "01900000-0000-7000-8000-000000000002", name: "示例" },
    legalEntity: { id: "01900000-0000-7000-8000-000000000003", name: "示例" },
    department: null,
    serverUrl: "https://outflow.example.com/",
    tokenHash: "old",
    by: "policy",
    revoked: null,
  };
  it.each([
    ["no policy", null, null, null, false],
    ["not enrolled", wish, null, null, true],
    ["enrolled there, with an older token", wish, enrolled, null, false],
    ["enrolled by hand elsewhere", wish, { ...enrolled, by: "hand", serverUrl: "https://other.example.com" }, null, true],
    ["revoked, the same token", { ...wish, tokenHash: "old" }, { ...enrolled, revoked: "x" }, null, false],
    ["revoked, a new token", wish, { ...enrolled, revoked: "x" }, null, true],
    ["the token failed for good a minute ago", wish, null, { tokenHash: "new", at: 940_000 }, false],
    ["another token failed", wish, null, { tokenHash: "old", at: 940_000 }, true],
    ["the token failed an hour ago", wish, null, { tokenHash: "new", at: 1_000_000 - 3_600_000 }, true],
  ] as const)("%s", (_name, asked, current, failed, expected) => {
    expect(policyAsksToEnrol(asked, current, failed, 1_000_000)).toBe(expected);
  });
});

describe("what the organisation said", () => {
  const override = { match: { toolId: "hubspot" }, verdict: null, country: null, recipient: null, decision: "blocked", reason: "合同到期" } as const;
  it("overrides stay until newer ones come; switches come always", () => {
    const first = withReply(NOTHING_SAID, { overridesVersion: 4, overrides: [override], switches: { idNumberIsSensitive: true } });
    expect(withReply(first, { overridesVersion: 4, overrides: null, switches: { idNumberIsSensitive: false } })).toEqual({
      overridesVersion: 4,
      overrides: [override],
      idNumberIsSensitive: false,
    });
  });
  it("what cannot be read is nothing said", () => {
    expect(readOrganisationSettings({ overridesVersion: "4" })).toEqual(NOTHING_SAID);
  });
});
