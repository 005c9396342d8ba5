import { classify } from "@outflow/shared/classify/classify.ts";
import { indexOverrides } from "@outflow/shared/classify/overrides.ts";
import { findTool } from "@outflow/shared/classify/tool.ts";
import type { DestinationOverride } from "@outflow/shared/contract/device-api.ts";
import { leavesTheMainland } from "@outflow/shared/examine/leaves-the-mainland.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOST_CASES } from "../../cases/classify/host-cases.ts";

const override = (match: DestinationOverride["match"], more: Partial<DestinationOverride>): DestinationOverride => ({
  match,
  verdict: null,
  country: null,
  recipient: null,
  decision: "unreviewed",
  reason: null,
  ...more,
});

describe("classify", () => {
  it.each(HOST_CASES)("$input is $verdict", ({ input, verdict, tool, country }) => {
    const found = classify(input);
    expect({ verdict: found.verdict, tool: found.toolId, country: found.country }).toEqual({ verdict, tool: tool ?? null, country: country ?? null });
  });

  it("never throws and answers unknown, with basis unknown and no host, for what is no host", () => {
    for (const garbage of [
      "",
      " ",
      "://",
      "http://",
      "https://[",
      "data:text/plain,x",
      "mailto:someone@slack.com",
      "about:blank",
      "http://a b/",
      "..",
      "%",
      "https://xn--a/",
    ]) {
      expect(classify(garbage)).toMatchObject({ verdict: "unknown", basis: "unknown", host: "", confidence: 0, toolId: null });
    }
    expect(classify(null as unknown as string).verdict).toBe("unknown");
  });

  it("survives any string", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "grapheme" }), fc.webUrl(), fc.domain()), (input) => {
        const found = classify(input);
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        expect(found.host).toBe(found.host.toLowerCase());
      }),
    );
  });

  it("keeps what the vendor says apart from what the host name proves", () => {
    const found = classify("https://app-eu1.hubspot.com/contacts");
    expect(found).toMatchObject({ country: "EU", seat: { value: "US" }, hosting: { value: "EU" }, basis: "catalogue", category: "crm", site: "hubspot.com" });
    expect(found.seat.source).toMatch(/^https:/);
    expect(found.hosting.source).toMatch(/^https:/);
    expect(found.seat.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("takes the connected country of an unknown host as weak evidence, shows it everywhere, and lets it take nobody out of the count", () => {
    const host = "https://crm.supplier.example/api";
    const abroad = classify(host, { connected: "JP" });
    expect(abroad).toMatchObject({ verdict: "overseas", country: "JP", basis: "address", confidence: 0.3, connected: { value: "JP" } });
    expect(abroad.connected.source).toMatch(/^https:/);
    expect(abroad.connected.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(classify(host, { connected: "HK" })).toMatchObject({ verdict: "hmt", country: "HK" });
    const mainland = classify(host, { connected: "CN" });
    expect(mainland).toMatchObject({ verdict: "unknown", country: null, basis: "unknown", connected: { value: "CN" } });
    expect(leavesTheMainland(mainland)).toBe(true);
    expect(classify(host, { connected: null })).toMatchObject({ verdict: "unknown", connected: { value: null } });
    expect(classify(host).connected.value).toBeNull();
  });

  it("never lets an address overrule the catalogue, a region or an officer", () => {
    expect(classify("slack.com", { connected: "CN" })).toMatchObject({ verdict: "overseas", country: "US", basis: "catalogue", connected: { value: "CN" } });
    expect(classify("www.dingtalk.com", { connected: "US" })).toMatchObject({ verdict: "mainland", country: "CN", basis: "catalogue" });
    expect(classify("oss-cn-hongkong.aliyuncs.com", { connected: "CN" })).toMatchObject({ verdict: "hmt", country: "HK", basis: "catalogue" });
    expect(classify("10.1.2.3", { connected: "US" })).toMatchObject({ verdict: "internal", connected: { value: null } });
    const overrides = indexOverrides([
      { match: { host: "erp.hq.example" }, verdict: "overseas", country: "DE", recipient: "HQ", decision: "approved", reason: null },
      { match: { host: "cdn.example" }, verdict: "mainland", country: null, recipient: null, decision: "unreviewed", reason: null },
    ]);
    expect(classify("erp.hq.example", { overrides, connected: "CN" })).toMatchObject({ verdict: "overseas", country: "DE", basis: "override" });
    expect(classify("cdn.example", { overrides, connected: "US" })).toMatchObject({ verdict: "mainland", country: "CN", basis: "override" });
  });

  it("holds the organisation's own domains for internal, and nothing that merely looks like them", () => {
    const context = { internalSuffixes: ["corp.example.cn"] };
    expect(classify("https://hr.corp.example.cn/x", context)).toMatchObject({ verdict: "internal", basis: "override" });
    expect(classify("corp.example.cn", context).verdict).toBe("internal");
    expect(classify("evilcorp.example.cn", context).verdict).toBe("unknown");
    expect(classify("corp.example.cn.evil.example", context).verdict).toBe("unknown");
  });

  it("lets an officer say that the organisation's own system is abroad", () => {
    const overrides = indexOverrides([override({ host: "hq.corp.example.cn" }, { verdict: "overseas", country: "DE", recipient: "Example Holding AG" })]);
    const context = { internalSuffixes: ["corp.example.cn"], overrides };
    expect(classify("sap.hq.corp.example.cn", context)).toMatchObject({ verdict: "overseas", country: "DE", basis: "override", confidence: 1 });
    expect(classify("wiki.corp.example.cn", context).verdict).toBe("internal");
    expect(classify("10.0.0.8", { overrides: indexOverrides([override({ host: "10.0.0.8" }, { verdict: "overseas", country: "US" })]) }).verdict).toBe(
      "overseas",
    );
  });

  it("lets the longest host win over shorter ones and over the tool, and keeps the tool's facts", () => {
    const overrides = indexOverrides([
      override({ toolId: "slack" }, { verdict: "overseas", country: "JP" }),
      override({ host: "slack.com" }, { verdict: "overseas", country: "IE" }),
      override({ host: "*.Intern.Slack.com." }, { verdict: "internal" }),
    ]);
    expect(classify("a.intern.slack.com", { overrides })).toMatchObject({ verdict: "internal", toolId: "slack", country: null });
    expect(classify("b.slack.com", { overrides })).toMatchObject({ country: "IE", seat: { value: "US" } });
    expect(classify("a.slack-edge.com", { overrides })).toMatchObject({ country: "JP", basis: "override" });
  });

  it("changes nothing about the place when an override only decides", () => {
    const overrides = indexOverrides([override({ toolId: "slack" }, { decision: "blocked", reason: "No contract." })]);
    expect(classify("slack.com", { overrides })).toEqual(classify("slack.com"));
  });

  it("gives an override without a country the one that fits its verdict", () => {
    const of = (verdict: DestinationOverride["verdict"]) =>
      classify("slack.com", { overrides: indexOverrides([override({ host: "slack.com" }, { verdict })]) });
    expect(of("overseas").country).toBe("US");
    expect(of("mainland").country).toBe("CN");
    expect(of("hmt").country).toBeNull();
  });
});

describe("findTool", () => {
  it("names a tool with its four countries", () => {
    expect(findTool("hubspot")).toMatchObject({
      id: "hubspot",
      name: { en: "HubSpot", zh: null },
      vendor: "HubSpot, Inc.",
      category: "crm",
      seat: { value: "US" },
    });
    expect(findTool("feishu")?.name).toEqual({ en: "Feishu", zh: "飞书" });
  });

  it("is null for what the catalogue does not know", () => {
    expect(findTool("no-such-tool")).toBeNull();
    expect(findTool("constructor")).toBeNull();
  });
});
