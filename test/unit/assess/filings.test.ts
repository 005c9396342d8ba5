import { deadlinesAfter } from "@outflow/shared/assess/deadlines.ts";
import { filing } from "@outflow/shared/assess/filing.ts";
import { filingStanding } from "@outflow/shared/assess/filings.ts";
import { describe, expect, test } from "vitest";

const assessed = (more: object = {}) => filing.parse({ kind: "security_assessment", date: "2023-10-31", people: 1_200_000, ...more });
const at = (asOf: string, people = 1_200_000) => ({ asOf, people, outcome: "SECURITY_ASSESSMENT" as const });

describe("a security assessment", () => {
  test("is valid for three years and may be extended in the last sixty working days", () => {
    const standing = filingStanding(assessed(), at("2026-09-01"));
    expect(standing).toMatchObject({
      state: "VALID",
      validUntil: "2026-10-31",
      usedShare: 1,
      extension: { opens: "2026-08-04", closes: "2026-10-31", provisional: false, obstacles: [] },
      redeclare: [],
    });
  });

  test.each([
    ["2026-08-03", ["WINDOW_NOT_OPEN"], "VALID"],
    ["2026-08-04", [], "VALID"],
    ["2026-10-31", [], "VALID"],
    ["2026-11-01", ["WINDOW_CLOSED"], "EXPIRED"],
  ] as const)("on %s the window says %j", (asOf, obstacles, state) => {
    const standing = filingStanding(assessed(), at(asOf));
    expect([standing.extension?.obstacles, standing.state]).toEqual([obstacles, state]);
  });

  test.each([
    [1_440_000, []],
    [1_440_001, ["GROWTH"]],
  ])("%i people expected against 1,200,000 declared", (expectedPeople, obstacles) => {
    expect(filingStanding(assessed({ expectedPeople }), at("2026-09-01")).extension?.obstacles).toEqual(obstacles);
  });

  test("more people than declared, a change of purpose and an incident", () => {
    const standing = filingStanding(assessed({ changes: ["purpose"], incident: true }), at("2026-09-01", 1_450_000));
    expect(standing.redeclare).toEqual(["purpose", "scale"]);
    expect(standing.extension?.obstacles).toEqual(["GROWTH", "CHANGES", "INCIDENT"]);
    expect(standing.reviews).toEqual(["DECLARED_SCALE_EXCEEDED", "EXTENSION_GROWTH_EXCEEDED"]);
  });
});

describe("a standard contract", () => {
  const contract = (more: object = {}) => filing.parse({ kind: "standard_contract", date: "2026-04-28", people: 200_000, ...more });
  const on = (asOf: string) => ({ asOf, people: 150_000, outcome: "SCC_OR_CERTIFICATION" as const });

  test.each([
    ["2026-04-27", {}, "PLANNED"],
    ["2026-05-14", {}, "FILING_DUE"],
    ["2026-05-15", {}, "FILING_LATE"],
    ["2026-05-15", { filedOn: "2026-05-10" }, "VALID"],
  ] as const)("on %s with %j it is %s", (asOf, more, state) => {
    expect(filingStanding(contract(more), on(asOf)).state).toBe(state);
  });

  test("the share used up, and the line reached", () => {
    expect(filingStanding(contract({ filedOn: "2026-05-10" }), on("2026-06-01"))).toMatchObject({
      usedShare: 0.75,
      validUntil: null,
      extension: null,
      redeclare: [],
    });
    expect(filingStanding(contract(), { ...on("2026-06-01"), outcome: "SECURITY_ASSESSMENT" })).toMatchObject({
      redeclare: ["line_reached"],
      reviews: ["INCLUDE_FILED_VOLUME"],
    });
  });
});

describe("a certificate", () => {
  test("is valid for three years and is renewed in its last six months", () => {
    const standing = filingStanding(filing.parse({ kind: "certification", date: "2024-02-29" }), {
      asOf: "2026-06-01",
      people: 5,
      outcome: "SCC_OR_CERTIFICATION",
    });
    expect([standing.validUntil, standing.usedShare]).toEqual(["2027-02-28", null]);
    expect(standing.deadlines).toMatchObject([
      { id: "D-CERT-EXPIRY", due: "2027-02-28" },
      { id: "D-CERT-RENEW", opens: "2026-08-28", due: "2027-02-28" },
    ]);
  });

  test("is cited by the measures of 2026 from their first day on", () => {
    const ruleOf = (issued: string) => deadlinesAfter("certificate_issued", issued, "2026-06-01").find(({ id }) => id === "D-CERT-EXPIRY")?.rule;
    expect([ruleOf("2025-12-31"), ruleOf("2026-01-01")]).toEqual(["CERT22-2", "CERT26-P3"]);
  });
});
