import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trendSeries } from "../../../web/features/overview/trend-series.ts";
import { trendTop } from "../../../web/features/overview/trend-top.ts";

const day = (text: string, newOrdinary: number, newSensitive = 0) => ({ day: text, newPeople: newOrdinary + newSensitive, newOrdinary, newSensitive });

describe("trendSeries", () => {
  it("fills the days between and runs on to the last", () => {
    expect(trendSeries([day("2026-02-27", 3), day("2026-03-02", 4)], "ordinary", "2026-03-03")).toEqual([
      { day: "2026-02-27", fresh: 3, total: 3 },
      { day: "2026-02-28", fresh: 0, total: 3 },
      { day: "2026-03-01", fresh: 0, total: 3 },
      { day: "2026-03-02", fresh: 4, total: 7 },
      { day: "2026-03-03", fresh: 0, total: 7 },
    ]);
  });

  it("begins with the first person of the chosen kind", () => {
    expect(trendSeries([day("2026-01-05", 9), day("2026-01-08", 1, 2)], "sensitive", "2026-01-08")).toEqual([{ day: "2026-01-08", fresh: 2, total: 2 }]);
  });

  it("is empty when nobody of this kind left", () => {
    expect(trendSeries([day("2026-01-05", 9)], "sensitive", "2026-02-01")).toEqual([]);
  });

  it("ends with the sum of all days, in whatever order they come", () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 500 }), (offsets, count) => {
        const rows = offsets.map((offset) => day(new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10), count));
        const series = trendSeries(rows, "ordinary", "2026-12-31");
        expect(series.at(-1)).toEqual({ day: "2026-12-31", fresh: expect.any(Number), total: offsets.length * count });
        expect(new Set(series.map((point) => point.day)).size).toBe(series.length);
      }),
    );
  });
});

describe("trendTop", () => {
  it("leaves room above the total", () => {
    expect(trendTop(1_000, null).top).toBeGreaterThan(1_000);
    expect(trendTop(0, null)).toEqual({ top: 2, drawn: false });
  });
  it("draws a line that is within reach and leaves out one that would flatten the curve", () => {
    expect(trendTop(30, 100)).toMatchObject({ drawn: true });
    expect(trendTop(30, 100).top).toBeGreaterThan(100);
    expect(trendTop(20, 100)).toMatchObject({ drawn: false });
  });
});
