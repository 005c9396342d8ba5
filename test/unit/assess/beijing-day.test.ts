import {
  addDays,
  addMonths,
  beijingDayOf,
  beijingYearOf,
  dayOfYear,
  daysBetween,
  daysInYear,
  startOfBeijingDay,
  windowStart,
} from "@outflow/shared/assess/beijing-day.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

describe("Beijing days", () => {
  test("the new year begins at 16:00 UTC", () => {
    expect([beijingDayOf("2025-12-31T15:59:59.999Z"), beijingDayOf("2025-12-31T16:00:00Z")]).toEqual(["2025-12-31", "2026-01-01"]);
    expect(beijingYearOf("2025-12-31T16:00:00Z")).toBe(2026);
    expect(beijingDayOf("2026-01-01T00:00:00+08:00")).toBe("2026-01-01");
    expect(startOfBeijingDay("2026-01-01")).toBe("2025-12-31T16:00:00.000Z");
  });

  test("periods of months end on the corresponding day or the month's last", () => {
    expect([addMonths("2024-02-29", 12), addMonths("2026-08-31", 6), addMonths("2026-03-31", -1), addMonths("2026-01-15", -1)]).toEqual([
      "2025-02-28",
      "2027-02-28",
      "2026-02-28",
      "2025-12-15",
    ]);
  });

  test("the window of the year or of the previous one", () => {
    expect([windowStart("2026-06-01", "CURRENT_YEAR"), windowStart("2023-06-01", "PREVIOUS_YEAR")]).toEqual(["2026-01-01", "2022-01-01"]);
    expect([dayOfYear("2026-06-30"), dayOfYear("2024-12-31"), daysInYear(2024)]).toEqual([181, 366, 366]);
  });

  test("adding days and counting them agree", () => {
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), (days) => {
        expect(daysBetween("2026-06-01", addDays("2026-06-01", days))).toBe(days);
      }),
    );
  });

  test("what is no day is refused", () => {
    expect(() => beijingDayOf("yesterday")).toThrow(RangeError);
    expect(() => addDays("2026-13-01", 1)).toThrow(RangeError);
  });
});
