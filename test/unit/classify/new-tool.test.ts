import { describe, expect, it } from "vitest";
import { faultsOfNewTool, newTool, vendorFile } from "../../../scripts/generate/new-tool.ts";

const entry = {
  id: "example-crm",
  name: "Example CRM",
  zh: "示例",
  vendor: 'Example "CRM" Inc.',
  seat: "US",
  source: "https://example.com/terms",
  category: "crm",
  domains: ["example.com", "example.net/crm"],
  cases: ["app.example.com"],
};

describe("npm run new tool", () => {
  it("writes an entry with seat, source, day and a case for every domain", () => {
    expect(faultsOfNewTool(entry)).toEqual([]);
    const text = vendorFile(entry, "2026-11-22");
    expect(text).toContain("export const exampleCrm = {");
    expect(text).toContain('vendor: "Example \\"CRM\\" Inc."');
    expect(text).toContain('seat: { value: "US", source: "https://example.com/terms", checked: "2026-11-22" }');
    expect(text).toContain('cases: ["example.com", "https://example.net/crm", "app.example.com"]');
  });

  it("refuses an entry without seat or source, and says so", () => {
    expect(faultsOfNewTool({ ...entry, seat: "" })).toEqual([expect.stringContaining("--seat")]);
    expect(faultsOfNewTool({ ...entry, source: "I know it" })).toEqual([expect.stringContaining("--source")]);
    expect(faultsOfNewTool({ ...entry, domains: ["https://example.com"] })).toHaveLength(1);
    expect(faultsOfNewTool({ ...entry, id: "catch" })).toEqual([expect.stringContaining("word of the language")]);
    expect(faultsOfNewTool({ ...entry, id: "Example", category: "misc", domains: [], name: "", vendor: "" })).toHaveLength(5);
  });

  it("writes nothing over a file that exists, and explains itself", async () => {
    const lines: string[] = [];
    const asked = ["slack", "--name", "x", "--vendor", "x", "--seat", "US", "--source", "https://example.com/", "--category", "crm", "--domain", "example.com"];
    expect(await newTool([...asked.with(0, "salesforce")], (line) => lines.push(line), "2026-11-22")).toBe(2);
    expect(lines).toEqual([expect.stringContaining("exists already")]);
    expect(await newTool(["--colour"], () => undefined, "2026-11-22")).toBe(2);
    expect(await newTool(["--help"], () => undefined, "2026-11-22")).toBe(0);
  });
});
