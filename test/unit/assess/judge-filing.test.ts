import { daysOfRoute, FILING_DAYS, judgeFiling, type KeptFiling } from "@outflow/shared/assess/judge-filing.ts";
import { ROUTES } from "@outflow/shared/contract/ledger-api-filings.ts";
import { describe, expect, test } from "vitest";

const kept = (change: Partial<KeptFiling>): KeptFiling => ({
  route: "STANDARD_CONTRACT",
  state: "preparing",
  days: {},
  declaredPeople: 1_000,
  expectedPeople: null,
  changes: [],
  incident: false,
  ...change,
});
const judge = (change: Partial<KeptFiling>, more: { people?: number; outcome?: "SECURITY_ASSESSMENT" | "SCC_OR_CERTIFICATION"; asOf?: string } = {}) =>
  judgeFiling(kept(change), { asOf: more.asOf ?? "2026-06-01", people: more.people ?? 500, outcome: more.outcome ?? "SCC_OR_CERTIFICATION" });
const due = (change: Partial<KeptFiling>) => judge(change).deadlines.map(({ id, due: last }) => `${id} ${last}`);

describe("a kept filing", () => {
  test("every day has a route that asks for it", () => {
    expect(new Set(ROUTES.flatMap(daysOfRoute))).toEqual(new Set(FILING_DAYS));
  });

  test("a contract in effect is to be filed in ten working days, until somebody says that it was", () => {
    expect(due({ days: { effective: "2026-05-20" } })).toEqual(["D-SCC-FILE 2026-06-03"]);
    expect(due({ days: { effective: "2026-05-20", filed: "2026-05-25" } })).toEqual([]);
    expect(due({ days: { effective: "2026-05-20" }, state: "filed" }), "without the day").toEqual([]);
    expect(due({ days: { effective: "2026-05-20", received: "2026-05-26" }, state: "filed" })).toEqual(["D-SCC-REVIEW 2026-06-16"]);
    expect(due({ days: { effective: "2026-05-20", received: "2026-05-26" }, state: "passed" }), "the answer is there").toEqual([]);
    expect(due({ days: { effective: "2026-05-20", supplement: "2026-05-29" }, state: "filed" })).toEqual(["D-SCC-FIX 2026-06-12"]);
  });

  test("an assessment is awaited step by step, then valid for three years and extended in the last sixty working days", () => {
    const route = "SECURITY_ASSESSMENT";
    expect(due({ route, state: "filed", days: { submitted: "2026-04-29" } })).toEqual(["D-SA-COMPLETE 2026-05-09"]);
    expect(due({ route, state: "filed", days: { received: "2026-09-16" } })).toEqual(["D-SA-ACCEPT 2026-09-24"]);
    expect(due({ route, state: "accepted", days: { accepted: "2026-02-05" } })).toEqual(["D-SA-RESULT 2026-04-16"]);
    expect(due({ route, state: "passed", days: { accepted: "2026-02-05", issued: "2024-05-20" } })).toEqual([
      "D-SA-EXPIRY 2027-05-20",
      "D-SA-EXTEND 2027-05-20",
    ]);
    expect(due({ route, state: "passed", days: { issued: "2024-05-20", result: "2026-01-30" } })).toContain("D-SA-REVIEW 2026-02-27");
  });

  test("the day of expiry on the paper holds", () => {
    const { standing, deadlines } = judge({ route: "CERTIFICATION", state: "passed", days: { issued: "2025-03-01", expires: "2027-02-28" } });
    expect(standing?.validUntil).toBe("2027-02-28");
    expect(deadlines.map(({ id, opens, due: last, remindOn }) => [id, opens, last, remindOn[0]])).toEqual([
      ["D-CERT-EXPIRY", null, "2027-02-28", "2027-01-29"],
      ["D-CERT-RENEW", "2026-08-28", "2027-02-28", "2026-07-17"],
    ]);
  });

  test("what was declared is used up, and changes, growth and incidents stand in the way of an extension", () => {
    const passed = { route: "SECURITY_ASSESSMENT", state: "passed", days: { issued: "2023-08-01" }, declaredPeople: 1_000 } as const;
    const inWindow = { asOf: "2026-06-01" };
    expect(judge(passed, inWindow).standing).toMatchObject({ usedShare: 0.5, redeclare: [], extension: { obstacles: [] } });
    expect(judge({ ...passed, expectedPeople: 1_200 }, inWindow).standing?.extension?.obstacles).toEqual([]);
    expect(judge({ ...passed, expectedPeople: 1_201 }, inWindow).standing?.extension?.obstacles).toEqual(["GROWTH"]);
    expect(judge({ ...passed, changes: ["purpose"], incident: true }, { ...inWindow, people: 1_001 }).standing).toMatchObject({
      redeclare: ["purpose", "scale"],
      extension: { obstacles: ["CHANGES", "INCIDENT"] },
      reviews: ["DECLARED_SCALE_EXCEEDED"],
    });
    expect(judge({ days: { effective: "2026-01-05" }, state: "passed" }, { outcome: "SECURITY_ASSESSMENT" }).standing).toMatchObject({
      redeclare: ["line_reached"],
      reviews: ["INCLUDE_FILED_VOLUME"],
    });
  });

  test("what has ended or failed asks for nothing more", () => {
    for (const state of ["ended", "failed"] as const)
      expect(judge({ state, days: { effective: "2026-05-20" } })).toMatchObject({ standing: null, deadlines: [] });
  });
});
