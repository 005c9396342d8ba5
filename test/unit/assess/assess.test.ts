import { assess } from "@outflow/shared/assess/assess.ts";
import { warningsFor } from "@outflow/shared/assess/warnings.ts";
import type { Counts, LedgerFacts } from "@outflow/shared/contract/assessment.ts";
import { describe, expect, test } from "vitest";

const exactly = (people: number) => ({ people, atLeast: people, atMost: people });

function counts(ordinary: number, sensitive = 0, mixed = 0): Counts {
  return {
    all: exactly(ordinary + sensitive + mixed),
    sensitive: exactly(sensitive + mixed),
    ordinary: exactly(ordinary + mixed),
    ordinaryOnly: exactly(ordinary),
  };
}

function ledger(counted: Counts, more: Partial<LedgerFacts> = {}): LedgerFacts {
  return {
    entity: { ciio: false, processedPersons: null },
    options: { mixedPolicy: "BOTH", idNumberIsSensitive: false },
    importantData: "none",
    counted,
    exemptPeople: 0,
    claimedExemptPeople: 0,
    ...more,
  };
}

describe("assess", () => {
  test("headroom, share and stage come from the numbers of the outcome", () => {
    const { lines } = assess(ledger(counts(85_000, 70)), "2026-06-01");
    expect(lines.map(({ line, count, headroom, stage, rule }) => [line, count, headroom, stage, rule])).toEqual([
      ["sensitive_assessment", 70, 9_930, null, "FLOW24-T4"],
      ["ordinary_contract", 85_000, 15_000, "warn", "FLOW24-T5"],
      ["ordinary_assessment", 85_000, 915_000, null, "FLOW24-T3"],
    ]);
    expect(lines[1]?.share).toBeCloseTo(0.85);
  });

  test("old versions count everybody against the ordinary line", () => {
    const { lines } = assess(ledger(counts(60_000, 9_000), { entity: { ciio: false, processedPersons: 0 } }), "2023-12-31");
    expect(lines.map(({ line, count, limit }) => [line, count, limit])).toEqual([
      ["sensitive_assessment", 9_000, 10_000],
      ["ordinary_assessment", 69_000, 100_000],
    ]);
  });

  test("the window starts a year earlier before 22 March 2024", () => {
    expect(["2024-03-21", "2024-03-22"].map((day) => assess(ledger(counts(1)), day).windowStart)).toEqual(["2023-01-01", "2024-01-01"]);
  });

  test("duties that stay, with the ones the outcome brings", () => {
    const small = assess(ledger(counts(1)), "2026-06-01").residualDuties;
    expect(small).toEqual([
      "NOTICE",
      "SEPARATE_CONSENT_IF_CONSENT_IS_BASIS",
      "IMPACT_ASSESSMENT",
      "KEEP_IMPACT_ASSESSMENT",
      "KEEP_PROVISION_RECORDS",
      "SECURITY_AND_INCIDENTS",
    ]);
    expect(assess(ledger(counts(1_000_000)), "2026-06-01").residualDuties.slice(small.length)).toEqual([
      "SELF_ASSESS_AND_DECLARE_FIRST",
      "INCLUDE_EARLIER_VOLUME",
    ]);
    expect(assess(ledger(counts(0)), "2026-06-01").residualDuties).toEqual([]);
  });

  test("bounds on both sides of a line ask for a look", () => {
    const wide = {
      ...counts(99_000),
      all: { people: 99_000, atLeast: 98_000, atMost: 100_000 },
      ordinary: { people: 99_000, atLeast: 98_000, atMost: 100_000 },
    };
    expect(assess(ledger(wide), "2026-06-01").reviews).toContain("BOUNDS_CROSS_A_LINE");
    expect(assess(ledger(counts(99_000)), "2026-06-01").reviews).toEqual([]);
  });

  test("an unknown exemption fact and an unknown operator are asked for together", () => {
    const { outcome, missingFacts, branches, strictest } = assess(
      ledger(counts(120_000), {
        entity: { ciio: null, processedPersons: null },
        undecided: [{ met: ["ART5_2_HR_MANAGEMENT:necessity"], counted: counts(0), exemptPeople: 120_000 }],
      }),
      "2026-06-01",
    );
    expect([outcome, strictest, missingFacts]).toEqual(["UNDETERMINED", "SECURITY_ASSESSMENT", ["ART5_2_HR_MANAGEMENT:necessity", "ciio"]]);
    expect(branches.map((branch) => branch.outcome)).toEqual(["SCC_OR_CERTIFICATION", "SECURITY_ASSESSMENT", "EXEMPT_SCENARIO", "EXEMPT_SCENARIO"]);
  });

  test("citations give title, article and address", () => {
    expect(assess(ledger(counts(100_000)), "2026-06-01").citations).toMatchObject([
      {
        rule: "FLOW24-T5",
        title: { zh: "促进和规范数据跨境流动规定" },
        article: { zh: "第八条第一款", en: "Art. 8(1)" },
        source: "https://www.cac.gov.cn/2024-03/22/c_1712776611775634.htm",
        quote: "10万人以上、不满100万人",
        verification: "V1",
      },
    ]);
  });

  test("open points are those that touch the entity", () => {
    expect(assess(ledger(counts(995_000, 0, 5_000)), "2026-06-01").openPoints).toEqual(["MIXED_PERSONS"]);
    expect(assess(ledger(counts(1), { entity: { ciio: false, processedPersons: 500 } }), "2026-11-22").openPoints).toEqual(["ORDER_25_RELIEF"]);
  });
});

describe("warnings", () => {
  const on = (counted: Counts) => assess(ledger(counted), "2026-06-01");

  test("nothing is due below the first stage", () => {
    expect(warningsFor(on(counts(69_999)), null)).toEqual([]);
  });

  test("the highest stage of each line, with the stages passed on the way", () => {
    expect(warningsFor(on(counts(950_000)), null)).toMatchObject([
      { kind: "line_stage", key: "ordinary_contract:reached", lowerStages: ["notice", "warn", "critical"] },
      { kind: "line_stage", key: "ordinary_assessment:critical", lowerStages: ["notice", "warn"], headroom: 50_000 },
    ]);
  });

  test("the first sensitive person and the end of the exempt tier", () => {
    expect(warningsFor(on(counts(10, 1)), "EXEMPT_SMALL_VOLUME")).toEqual([
      { kind: "first_sensitive_person", key: "first_sensitive_person", count: 1, rule: "FLOW24-T6" },
      {
        kind: "outcome_change",
        key: "outcome:EXEMPT_SMALL_VOLUME:SCC_OR_CERTIFICATION:2026-06-01",
        from: "EXEMPT_SMALL_VOLUME",
        to: "SCC_OR_CERTIFICATION",
        leavesExemptTier: true,
        rules: ["FLOW24-T6"],
      },
    ]);
  });

  test("one sensitive person was no event of its own under the 2022 measures", () => {
    const assessment = assess(ledger(counts(10, 1), { entity: { ciio: false, processedPersons: 0 } }), "2023-06-01");
    expect(warningsFor(assessment, null)).toEqual([]);
  });

  test("the first assessment and an unchanged outcome are no change; a milder one leaves no tier", () => {
    expect(warningsFor(on(counts(5)), null)).toEqual([]);
    expect(warningsFor(on(counts(5)), "EXEMPT_SMALL_VOLUME")).toEqual([]);
    expect(warningsFor(on(counts(5)), "SCC_OR_CERTIFICATION")).toMatchObject([{ kind: "outcome_change", leavesExemptTier: false }]);
  });
});
