import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CATEGORIES, type KnownFact } from "@outflow/shared/classify/catalogue/entry.ts";
import { REGION_RULES } from "@outflow/shared/classify/catalogue/regions/region-rules.ts";
import { classify } from "@outflow/shared/classify/classify.ts";
import { hostingRegion } from "@outflow/shared/classify/hosting-region.ts";
import { findTool } from "@outflow/shared/classify/tool.ts";
import { verdictOfCountry } from "@outflow/shared/classify/verdict-of-country.ts";
import { describe, expect, it } from "vitest";
import { catalogueDocument, DOCUMENT } from "../../scripts/generate/catalogue-doc.ts";
import { catalogueModule, compactCatalogue, GENERATED, GENERATED_VERSION, readVendorFiles, versionModule } from "../../scripts/generate/catalogue-index.ts";

const files = await readVendorFiles();
const vendors = files.map(({ entry }) => entry);
const tools = vendors.flatMap((vendor) => vendor.tools.map((tool) => ({ vendor, tool })));
const COUNTRY = /^[A-Z]{2}$/;

/** Collections whose licence forbids commercial use (or asks for the GPL): no fact of the catalogue may rest on them, wherever a copy of them is kept. */
const REFUSED_SOURCES = /ghostery|tracker-?(?:db|radar)|duckduckgo|disconnect(?:\.me|me\/)|web-?app-?analy[sz]er|wappaly[sz]er|georgetown-cset/i;

function faultsOf(fact: KnownFact<unknown> | undefined, what: string): string[] {
  if (fact === undefined) return [];
  const faults: string[] = [];
  if (!/^https?:\/\/[^\s]+$/.test(fact.source)) faults.push(`${what}: the source must be the address of a public page or data entry`);
  if (REFUSED_SOURCES.test(fact.source))
    faults.push(`${what}: the licence of this source does not allow what we do; take the vendor's own text or another source`);
  if (!/^\d{4}-\d\d-\d\d$/.test(fact.checked)) faults.push(`${what}: checked must be the day on which the source was read, YYYY-MM-DD`);
  return faults;
}

function countryFaults(fact: KnownFact<string> | undefined, what: string): string[] {
  return fact === undefined || COUNTRY.test(fact.value) ? [] : [`${what}: must be an ISO 3166-1 alpha-2 code; leave an unknown fact out`];
}

describe("a source", () => {
  it.each([
    "https://github.com/ghostery/trackerdb/blob/main/db/organizations/example.eno",
    "https://github.com/duckduckgo/tracker-radar/blob/main/domains/US/example.com.json",
    "https://github.com/disconnectme/disconnect-tracking-protection/blob/master/services.json",
    "https://github.com/enthec/webappanalyzer/blob/main/src/technologies/e.json",
    "https://github.com/georgetown-cset/parat/blob/main/example.csv",
  ])("is refused where its licence forbids the use: %s", (source) => {
    expect(faultsOf({ value: "US", source, checked: "2026-11-25" }, "seat")).toHaveLength(1);
  });

  it("is taken where it is the vendor's own text", () => {
    expect(faultsOf({ value: "US", source: "https://www.example.com/terms", checked: "2026-11-25" }, "seat")).toEqual([]);
  });
});

describe("every vendor file", () => {
  it.each(files)("$file has a sourced seat and sourced facts", ({ file, entry }) => {
    const faults = [
      ...(entry.seat === undefined ? ["the vendor's seat may not be missing"] : faultsOf(entry.seat, "seat")),
      ...countryFaults(entry.seat, "seat"),
      ...faultsOf(entry.contracting, "contracting"),
      ...countryFaults(entry.contracting, "contracting"),
      ...entry.tools.flatMap((tool) => [
        ...faultsOf(tool.contracting, `${tool.id} contracting`),
        ...countryFaults(tool.contracting, `${tool.id} contracting`),
        ...faultsOf(tool.hosting, `${tool.id} hosting`),
        ...countryFaults(tool.hosting, `${tool.id} hosting`),
        ...faultsOf(tool.offered, `${tool.id} offered`),
        ...faultsOf(tool.domesticSibling, `${tool.id} domesticSibling`),
        ...(tool.offered?.value.every((country) => COUNTRY.test(country)) === false ? [`${tool.id} offered: must be country codes`] : []),
      ]),
    ];
    expect(faults, `${file}: ${faults.join("; ")}`).toEqual([]);
    expect(file).toMatch(/^[a-z0-9-]+\.ts$/);
    expect(entry.tools.length, `${file} must have at least one tool`).toBeGreaterThan(0);
  });

  it("is typed data: `as const satisfies VendorEntry`", () => {
    const untyped = files.filter(
      ({ file }) =>
        !/\} as const satisfies VendorEntry;\n$/.test(readFileSync(join(import.meta.dirname, "../../shared/classify/catalogue/tools", file), "utf8")),
    );
    expect(untyped.map(({ file }) => file)).toEqual([]);
  });
});

describe("every tool", () => {
  it.each(tools.map(({ tool }) => tool))("$id is matched by its own cases, on every domain", (tool) => {
    expect(tool.id).toMatch(/^[a-z0-9-]{1,64}$/);
    expect(CATEGORIES).toContain(tool.category);
    for (const input of tool.cases) expect(classify(input).toolId, `${input} must be recognised as ${tool.id}`).toBe(tool.id);
    for (const domain of tool.domains) {
      const bare = domain.replace(/\/.*$/, "");
      expect(domain, "a domain is lower case, without scheme and port").toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[^\s?#]+)?$/);
      const covered = tool.cases.some((input) => {
        const { host } = classify(input);
        return (host === bare || host.endsWith(`.${bare}`)) && (domain === bare || input.includes(domain.slice(bare.length)));
      });
      expect(covered, `${tool.id}: add a case for ${domain}`).toBe(true);
    }
  });

  it("has an id of its own, and no domain that another tool has", () => {
    const ids = tools.map(({ tool }) => tool.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const domains = tools.flatMap(({ tool }) => tool.domains);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  });

  it("lists no domain that another domain of the same tool already covers, and no path below a domain nobody has", () => {
    const all = new Set<string>(tools.flatMap(({ tool }) => [...tool.domains]));
    const faults = tools.flatMap(({ tool }) => {
      const own: readonly string[] = tool.domains;
      const twice = own.filter((domain) => own.some((other) => domain !== other && domain.endsWith(`.${other}`)));
      const homeless = own.filter((domain) => domain.includes("/") && !all.has(domain.replace(/\/.*$/, "")));
      return [...twice, ...homeless].map((domain) => `${tool.id}: ${domain}`);
    });
    expect(faults).toEqual([]);
  });

  it("names siblings and region rules that exist; a sibling is in the mainland", () => {
    for (const { tool } of tools) {
      if (tool.domesticSibling !== undefined) expect(findTool(tool.domesticSibling.value)?.seat.value, tool.id).toBe("CN");
      if (tool.regions !== undefined) expect(REGION_RULES.has(tool.regions), tool.id).toBe(true);
    }
  });
});

describe("the whole catalogue", () => {
  it("uses every category", () => {
    const used = new Set<string>(tools.map(({ tool }) => tool.category));
    expect(CATEGORIES.filter((category) => !used.has(category))).toEqual([]);
  });

  it("has at least 500 entries outside the mainland and 150 inside", () => {
    const inside = tools.filter(({ vendor }) => verdictOfCountry(vendor.seat.value) === "mainland").length;
    expect(tools.length - inside).toBeGreaterThanOrEqual(500);
    expect(inside).toBeGreaterThanOrEqual(150);
  });

  it("is what its version is taken from (npm run generate)", () => {
    expect(readFileSync(GENERATED_VERSION, "utf8")).toBe(versionModule(compactCatalogue(vendors)));
  });

  it("is what the generated index holds (npm run generate)", () => {
    expect(readFileSync(GENERATED, "utf8")).toBe(catalogueModule(compactCatalogue(vendors)));
  });

  it("is what docs/catalogue.md says (npm run generate)", () => {
    expect(readFileSync(DOCUMENT, "utf8")).toBe(catalogueDocument(vendors));
  });
});

describe("every region rule", () => {
  it.each([...REGION_RULES.values()])("$id reads its own examples", (rule) => {
    for (const [host, country] of Object.entries(rule.examples)) {
      const region = hostingRegion(rule.id, host);
      expect(region === null || region === "unlisted" ? null : region.value, host).toBe(country);
    }
    expect(faultsOf({ value: "", ...rule }, rule.id)).toEqual([]);
    for (const country of Object.values(rule.regions)) expect(country).toMatch(COUNTRY);
  });

  it("is used by a tool", () => {
    const used = new Set(tools.map(({ tool }) => tool.regions));
    expect([...REGION_RULES.keys()].filter((id) => !used.has(id))).toEqual([]);
  });
});
