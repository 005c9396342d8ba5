import { crossingsAhead, remindersDue } from "@outflow/shared/assess/coming-up.ts";
import { deadline } from "@outflow/shared/assess/deadlines.ts";
import type { LineForecast } from "@outflow/shared/assess/forecast.ts";
import { describe, expect, test } from "vitest";

const crossing = (expected: string | null): LineForecast => ({
  line: "ordinary_contract",
  limit: 100_000,
  basis: "enough",
  expected,
  earliest: expected && "2026-06-05",
  latest: null,
  chanceThisYear: 0.6,
});

describe("crossings ahead", () => {
  test.each([
    ["2026-06-08", 7],
    ["2026-06-09", 30],
    ["2026-07-01", 30],
    ["2026-07-31", 60],
    ["2026-08-01", undefined],
  ])("a crossing on %s, seen on 1 June, is within %s days", (expected, withinDays) => {
    expect(crossingsAhead([crossing(expected)], "2026-06-01").map((one) => one.withinDays)).toEqual(withinDays === undefined ? [] : [withinDays]);
  });

  test("nothing is announced that is not expected this year, was reached, or is unknown", () => {
    const line = { line: "ordinary_contract", limit: 100_000 } as const;
    expect(crossingsAhead([crossing(null), { ...line, basis: "reached" }, { ...line, basis: "thin", daysSeen: 3, daysNeeded: 28 }], "2026-06-01")).toEqual([]);
  });

  test("the key stays until a nearer mark is passed", () => {
    const key = (asOf: string) => crossingsAhead([crossing("2026-07-01")], asOf)[0]?.key;
    expect([key("2026-06-01"), key("2026-06-20"), key("2026-06-25")]).toEqual([
      "forecast:ordinary_contract:30:2026",
      "forecast:ordinary_contract:30:2026",
      "forecast:ordinary_contract:7:2026",
    ]);
  });
});

describe("reminders", () => {
  const filing = deadline("D-SCC-FILE", "2026-04-28");

  test.each([
    ["2026-04-13", null],
    ["2026-05-06", "2026-04-14"],
    ["2026-05-07", "2026-05-07"],
    ["2026-05-14", "2026-05-13"],
    ["2026-05-15", null],
  ])("on %s the reminder of %s is due", (asOf, remindOn) => {
    expect(remindersDue([filing], asOf).map((one) => one.remindOn)).toEqual(remindOn === null ? [] : [remindOn]);
  });

  test("nobody is reminded of what an authority or a cupboard has to do", () => {
    expect(remindersDue([deadline("D-SA-RESULT", "2026-02-05"), deadline("D-PIPIA-KEEP", "2023-05-01")], "2026-04-10")).toEqual([]);
  });
});
