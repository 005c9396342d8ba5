import { createRequire } from "node:module";
import { addDays, yearOf } from "@outflow/shared/assess/beijing-day.ts";
import { deadline, deadlinesAfter } from "@outflow/shared/assess/deadlines.ts";
import { addWorkdays, isWorkday, workdaysBefore } from "@outflow/shared/assess/working-days.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { WORKED_DATES } from "../../cases/assess/worked-dates.ts";

type Published = { holidays: Record<string, string>; workdays: Record<string, string> };
const published = createRequire(import.meta.url)("chinese-days/dist/chinese-days.json") as Published;

function daysOf(from: number, to: number): string[] {
  const days = [];
  for (let day = `${from}-01-01`; yearOf(day) <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

describe("working days", () => {
  test("every day of 2022 to 2026 agrees with the published data", () => {
    const differing = daysOf(2022, 2026).filter((day) => {
      const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
      const published_ = day in published.workdays || (!weekend && !(day in published.holidays));
      return published_ !== isWorkday(day);
    });
    expect(differing).toEqual([]);
  });

  test.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])("%i has %i working days", (year, count) => {
    expect(daysOf(year, year).filter((day) => isWorkday(day))).toHaveLength(count);
  });

  test("a year without a notice still takes the fixed holidays out", () => {
    expect(["2027-01-01", "2027-10-01", "2027-01-04"].map((day) => isWorkday(day))).toEqual([false, false, true]);
  });

  test("a later notice replaces the guess and is no longer provisional", () => {
    const calendar = { 2026: { off: "", makeUp: "" }, 2027: { off: "01-01 01-04", makeUp: "" } };
    expect(addWorkdays("2026-12-31", 1, calendar)).toEqual({ day: "2027-01-05", provisional: false });
  });

  test("counting back undoes counting forward from a working day", () => {
    const workdays = daysOf(2023, 2025).filter((day) => isWorkday(day));
    fc.assert(
      fc.property(fc.constantFrom(...workdays), fc.integer({ min: 1, max: 60 }), (from, count) => {
        expect(workdaysBefore(addWorkdays(from, count).day, count).day).toBe(from);
      }),
    );
  });
});

describe("the worked dates", () => {
  test.each([...WORKED_DATES])("$id: $deadline from $start", ({ deadline: id, start, ...wanted }) => {
    const found = deadline(id, start);
    expect({
      ...("due" in wanted && { due: found.due }),
      ...("opens" in wanted && { opens: found.opens }),
      ...(found.provisional && { provisional: true }),
    }).toEqual(Object.fromEntries(Object.entries(wanted).filter(([name]) => name !== "id")));
  });

  test("the validity of an assessment depends on the day it is looked at", () => {
    const expiry = (asOf: string) => deadlinesAfter("result_issued", "2022-12-01", asOf).map(({ due, openPoints }) => ({ due, openPoints }));
    expect(expiry("2023-06-01")).toEqual([{ due: "2024-12-01", openPoints: [] }]);
    expect(expiry("2024-06-01")).toEqual([{ due: "2025-12-01", openPoints: ["ASSESSMENTS_BEFORE_2024_03_22"] }]);
  });

  test("a window is announced before it opens, on its first day and before it closes", () => {
    expect(deadline("D-SA-EXTEND", "2026-10-31").remindOn).toEqual(["2026-06-23", "2026-08-04", "2026-10-01", "2026-10-24", "2026-10-30"]);
  });
});
