import { expect, it } from "vitest";
import { add, closingLines, isSuccess, NOTHING } from "../../../scripts/test/outcome.ts";
import { PARTS, readParts } from "../../../scripts/test/parts.ts";
import { countReport } from "../../../scripts/test/run-vitest.ts";

const file = (status: string, ...tests: [string, string][]) => ({
  name: "a.test.ts",
  status,
  assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
});

it("closes with one line of counts", () => {
  expect(closingLines({ passed: 12, failed: 0, skipped: [] })).toEqual(["12 passed, 0 failed"]);
});

it("names what was skipped on a line before", () => {
  expect(closingLines({ passed: 12, failed: 1, skipped: ["the ledger on PostgreSQL", "b"] })).toEqual([
    "Skipped: the ledger on PostgreSQL · b",
    "12 passed, 1 failed, 2 skipped",
  ]);
});

it("running nothing, or a failure among successes, is no success", () => {
  expect(isSuccess(NOTHING)).toBe(false);
  expect(isSuccess({ passed: 5, failed: 1, skipped: [] })).toBe(false);
  expect(isSuccess({ passed: 5, failed: 0, skipped: ["x"] })).toBe(true);
});

it("adds counts and keeps every name", () => {
  expect(add({ passed: 1, failed: 2, skipped: ["a"] }, { passed: 3, failed: 4, skipped: ["b"] })).toEqual({ passed: 4, failed: 6, skipped: ["a", "b"] });
});

it("counts tests, and what was skipped by name", () => {
  const report = { success: true, testResults: [file("passed", ["one", "passed"], ["two", "passed"], ["three", "skipped"], ["four", "todo"])] };
  expect(countReport(report)).toMatchObject({ passed: 2, failed: 0, skipped: [expect.stringContaining("three"), expect.stringContaining("four")] });
});

it("a file that cannot be loaded is a failure although no test of it failed", () => {
  expect(countReport({ success: false, testResults: [file("failed"), file("passed", ["one", "passed"])] })).toMatchObject({ passed: 1, failed: 1 });
});

it("an error outside any test is a failure", () => {
  expect(countReport({ success: false, testResults: [file("passed", ["one", "passed"])] })).toMatchObject({ passed: 1, failed: 1 });
});

it("runs all parts unless some are named, always in the same order, and hands the rest on", () => {
  expect(readParts([])).toEqual({ parts: PARTS, filters: [] });
  expect(readParts(["e2e", "unit", "test/unit/web"])).toEqual({ parts: ["unit", "e2e"], filters: ["test/unit/web"] });
});
