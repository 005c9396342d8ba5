import { classify } from "@outflow/shared/classify/classify.ts";
import { mayCarryDataAbroad } from "@outflow/shared/classify/may-carry-data-abroad.ts";
import { findOverride, indexOverrides } from "@outflow/shared/classify/overrides.ts";
import type { DestinationOverride } from "@outflow/shared/contract/device-api.ts";
import { describe, expect, it } from "vitest";
import { HOST_CASES } from "../../cases/classify/host-cases.ts";

const override = (match: DestinationOverride["match"], more: Partial<DestinationOverride> = {}): DestinationOverride => ({
  match,
  verdict: null,
  country: null,
  recipient: null,
  decision: "unreviewed",
  reason: null,
  ...more,
});

describe("findOverride", () => {
  const index = indexOverrides([
    override({ host: "example.com" }, { decision: "approved" }),
    override({ host: "hr.example.com" }, { decision: "blocked", reason: "No contract.", recipient: "Example Holding AG" }),
    override({ toolId: "slack" }, { decision: "restricted" }),
    override({ toolId: "slack" }, { decision: "blocked", reason: "Use Feishu." }),
    override({ host: "Пример.example." }, { decision: "approved" }),
    override({ host: "10.0.0.8" }, { decision: "blocked" }),
  ]);

  it("finds decision, reason and recipient by host, the longest first", () => {
    expect(findOverride(index, "a.hr.example.com", null)).toMatchObject({ decision: "blocked", reason: "No contract.", recipient: "Example Holding AG" });
    expect(findOverride(index, "www.example.com", null)?.decision).toBe("approved");
    expect(findOverride(index, "notexample.com", null)).toBeNull();
    expect(findOverride(index, "example.com.evil.example", null)).toBeNull();
  });

  it("finds by tool, and the later of two holds", () => {
    expect(findOverride(index, "example.slack.com", "slack")).toMatchObject({ decision: "blocked", reason: "Use Feishu." });
    expect(findOverride(index, "slack.com", null)).toBeNull();
  });

  it("understands hosts as officers type them", () => {
    expect(findOverride(index, "xn--e1afmkfd.example", null)?.decision).toBe("approved");
    expect(findOverride(index, "10.0.0.8", null)?.decision).toBe("blocked");
  });

  it("finds nothing in an empty index", () => {
    expect(findOverride(indexOverrides([]), "slack.com", "slack")).toBeNull();
  });
});

describe("mayCarryDataAbroad", () => {
  it.each(HOST_CASES.filter(({ input }) => classify(input).host !== ""))("never says no to what counts as abroad: $input", ({ input, verdict, tool }) => {
    const may = mayCarryDataAbroad(classify(input).host);
    if (verdict === "overseas" || verdict === "hmt") expect(may).toBe(true);
    if (verdict === "mainland" || verdict === "internal" || (verdict === "unknown" && tool === undefined)) expect(may).toBe(false);
  });

  it("asks about unknown hosts only when told to, and never about internal ones", () => {
    expect(mayCarryDataAbroad("crm.uncatalogued.example", { uncatalogued: true })).toBe(true);
    expect(mayCarryDataAbroad("wiki", { uncatalogued: true })).toBe(false);
    expect(mayCarryDataAbroad("10.0.0.8", { uncatalogued: true })).toBe(false);
    expect(mayCarryDataAbroad("example.feishu.cn", { uncatalogued: true })).toBe(false);
  });

  it("follows what the officers said about the place", () => {
    const overrides = indexOverrides([
      override({ host: "sap.hq.example" }, { verdict: "overseas", country: "DE" }),
      override({ host: "macau.example" }, { country: "MO" }),
      override({ toolId: "slack" }, { verdict: "mainland" }),
      override({ toolId: "hubspot" }, { decision: "blocked" }),
      override({ toolId: "feishu" }, { country: "SG" }),
    ]);
    expect(mayCarryDataAbroad("a.sap.hq.example", { overrides })).toBe(true);
    expect(mayCarryDataAbroad("macau.example", { overrides })).toBe(true);
    expect(mayCarryDataAbroad("example.slack.com", { overrides })).toBe(false);
    expect(mayCarryDataAbroad("app.hubspot.com", { overrides })).toBe(true);
    expect(mayCarryDataAbroad("example.feishu.cn", { overrides })).toBe(true);
  });
});
