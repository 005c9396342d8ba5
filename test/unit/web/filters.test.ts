import { describe, expect, it } from "vitest";
import { describeTool } from "../../../web/features/tools/described-tool.ts";
import { filterTools, isNarrowed, toolFilterFrom } from "../../../web/features/tools/tool-filter.ts";
import { toolsCsv } from "../../../web/features/tools/tools-csv.ts";
import { filterFrom, ledgerFilter, withFilter, withoutFilter } from "../../../web/features/transfers/transfer-filter.ts";

describe("transfers", () => {
  it("reads a filter from an address and leaves out what is not valid", () => {
    expect(filterFrom(new URLSearchParams("channel=file&read=nonsense&from=2026-02-30&sensitive=yes&toolId=hubspot"))).toEqual({
      toolId: "hubspot",
      channel: "file",
      sensitive: true,
    });
  });

  it("writes one field and keeps everything else of the address", () => {
    const after = withFilter(new URLSearchParams("entity=e1&channel=file"), "read", "opaque");
    expect(Object.fromEntries(after)).toEqual({ entity: "e1", channel: "file", read: "opaque" });
    expect(Object.fromEntries(withFilter(after, "channel", null))).toEqual({ entity: "e1", read: "opaque" });
    expect(Object.fromEntries(withoutFilter(after))).toEqual({ entity: "e1" });
  });

  it("never asks the ledger beyond the year on screen", () => {
    expect(ledgerFilter({}, 2026)).toEqual({ from: "2026-01-01", to: "2026-12-31" });
    expect(ledgerFilter({ from: "2025-11-01", to: "2027-02-01" }, 2026)).toEqual({ from: "2026-01-01", to: "2026-12-31" });
    expect(ledgerFilter({ from: "2026-03-01", to: "2026-03-31", host: " API.Example.COM " }, 2026)).toEqual({
      from: "2026-03-01",
      to: "2026-03-31",
      host: "api.example.com",
    });
  });
});

describe("tools", () => {
  const row = (toolId: string | null, host: string, country: string | null, people: number, sensitivePeople = 0) => ({
    toolId,
    host,
    country,
    basis: toolId ? ("catalogue" as const) : country ? ("address" as const) : ("unknown" as const),
    connected: toolId ? null : country,
    people,
    sensitivePeople,
    transfers: 1,
    firstSeen: "2026-01-01T00:00:00.000Z",
    lastSeen: `2026-01-02T00:00:0${people % 10}.000Z`,
  });
  const all = [
    row("hubspot", "api.hubapi.com", "US", 5),
    row(null, "crm.example.com", "DE", 9, 2),
    row(null, "files.example.net", null, 1),
    row(null, "hr.example.hk", "HK", 3, 3),
  ].map((one) => describeTool(one, "en"));
  const names = (query: string) => filterTools(all, toolFilterFrom(new URLSearchParams(query)), "en").map((one) => one.name);

  it("shows most people first", () => {
    expect(names("")).toEqual(["crm.example.com", "HubSpot", "hr.example.hk", "files.example.net"]);
    expect(isNarrowed(toolFilterFrom(new URLSearchParams("sort=name")))).toBe(false);
  });
  it("shows the country connected to as the fourth, also where it is in the mainland and decides nothing", () => {
    const known = describeTool({ ...row("hubspot", "api.hubapi.com", "US", 5), connected: "SG" }, "en");
    expect(known.countries.address).toMatchObject({ value: "SG", source: expect.stringMatching(/^https:/) });
    expect(known.verdict).toBe("overseas");
    const mainland = describeTool({ ...row(null, "files.example.net", null, 1), connected: "CN" }, "en");
    expect(describeTool(row(null, "crm.example.com", "DE", 9), "en").byAddressAlone).toBe(true);
    expect(mainland).toMatchObject({ byAddressAlone: false, verdict: "unknown", countries: { address: { value: "CN" } } });
  });
  it("exports every country with its source, and the notes", () => {
    const context = { entity: "Example", windowStart: "2026-01-01", windowEnd: "2026-11-25", exportedAt: "2026-11-25T00:00:00.000Z" };
    const [head = "", first = ""] = toolsCsv([describeTool({ ...row(null, "files.example.net", null, 1), connected: "CN" }, "en")], context).split("\r\n");
    const columns = head.replace(/^\uFEFF/, "").split(",");
    expect(columns).toEqual(expect.arrayContaining(["seat_source", "contracting_checked", "hosting", "connected", "connected_source", "first_seen", "notes"]));
    expect(first.split(",")[columns.indexOf("connected")]).toBe("CN");
  });
  it("narrows by words, tag, country and sensitivity", () => {
    expect(names("q=hubapi")).toEqual(["HubSpot"]);
    expect(names("q=example%20crm")).toEqual(["crm.example.com"]);
    expect(names("tag=hmt")).toEqual(["hr.example.hk"]);
    expect(names("tag=unknown")).toEqual(["files.example.net"]);
    expect(names("country=DE")).toEqual(["crm.example.com"]);
    expect(names("sensitive=yes&sort=people&direction=up")).toEqual(["hr.example.hk", "crm.example.com"]);
  });
  it("says the address's country only where the address was the basis", () => {
    expect(all.map((one) => one.countries.address.value)).toEqual([null, "DE", null, "HK"]);
  });
});
