import { describe, expect, it } from "vitest";
import { newThing } from "../../../scripts/generate/new.ts";
import { faultsOfNewRecogniser, recogniserFile, registered } from "../../../scripts/generate/new-recogniser.ts";
import { faultsOfNewRule, withRule } from "../../../scripts/generate/new-rule.ts";

describe("npm run new", () => {
  it("says what there is, and explains each", async () => {
    const lines: string[] = [];
    expect(await newThing([], (line) => lines.push(line), "2026-11-22")).toBe(2);
    expect(lines).toEqual(["recogniser", "tool", "rule"].map((name) => `npm run new ${name} -- --help`));
    for (const name of ["recogniser", "tool", "rule"]) {
      expect(await newThing([name, "--help"], () => undefined, "2026-11-22")).toBe(0);
      expect(await newThing([name], () => undefined, "2026-11-22")).toBe(2);
      expect(await newThing([name, "x", "--colour"], () => undefined, "2026-11-22")).toBe(2);
    }
  });
});

describe("a new recogniser", () => {
  const given = {
    id: "xx-club-number",
    kind: "email",
    country: null,
    source: "Club rules, section 3",
    pattern: "CLUB-\\d{4}",
    keywords: ["Club"],
    hits: ["CLUB-0001", "CLUB-0002", "CLUB-0003", "CLUB-0004", "my CLUB-0005"],
    misses: ["CLUB", "CLUB-1", "club", "0001", "CLUB 0001"],
  };

  it("is a file with its examples, registered last", () => {
    expect(faultsOfNewRecogniser(given)).toEqual([]);
    expect(recogniserFile(given)).toContain("pattern: /CLUB-\\d{4}/g,");
    expect(recogniserFile(given)).toContain('keywords: ["club"]');
    const registry = registered('import type { Recogniser } from "./recogniser.ts";\n\nexport const RECOGNISERS = [\n  email,\n];\n', given.id);
    expect(registry).toContain('import { xxClubNumber } from "./xx-club-number.ts";');
    expect(registry).toContain("  email,\n  xxClubNumber,\n];");
  });

  it("is refused with too few examples, or a pattern that misses its own", () => {
    expect(faultsOfNewRecogniser({ ...given, misses: [] })).toHaveLength(1);
    expect(faultsOfNewRecogniser({ ...given, pattern: "(" })).toHaveLength(1);
    expect(faultsOfNewRecogniser({ ...given, pattern: "CLUB-9" })).toHaveLength(5);
    expect(faultsOfNewRecogniser({ ...given, id: "X", kind: "mood", country: "Club", source: "" })).toHaveLength(4);
  });
});

describe("a new rule", () => {
  const rule = {
    id: "Z999",
    file: "rules-counting",
    kind: "counting",
    instrument: "PIPL",
    verification: "V1",
    zh: "第一条",
    en: "Art. 1",
    from: "2026-01-01",
    to: null,
    interpretation: true,
  };

  it("goes to the end of its file", () => {
    expect(faultsOfNewRule(rule)).toEqual([]);
    const file = withRule("export const X = [\n] as const satisfies readonly Rule[];\n", rule);
    expect(file).toContain('"id":"Z999","kind":"counting","instrument":"PIPL","article":{"zh":"第一条","en":"Art. 1"}');
    expect(file).toContain('"interpretation":true');
    expect(file.endsWith("] as const satisfies readonly Rule[];\n")).toBe(true);
    expect(() => withRule("nothing", rule)).toThrow(RangeError);
  });

  it("is refused without instrument, article or day, and when there is one of that name", () => {
    expect(faultsOfNewRule({ ...rule, instrument: "CUSTOM", zh: "", from: "now" })).toHaveLength(3);
    expect(faultsOfNewRule({ ...rule, id: "C1", file: "../rule", kind: "wish", verification: "V9" })).toHaveLength(4);
  });
});
