import { addDays } from "@outflow/shared/assess/beijing-day.ts";
import { type ForecastInput, forecast } from "@outflow/shared/assess/forecast.ts";
import { isWorkday } from "@outflow/shared/assess/working-days.ts";
import { describe, expect, test } from "vitest";

const line = { line: "ordinary_contract", limit: 100_000 } as const;
const days = (count: number, people: (day: string) => number) => Array.from({ length: count }, (_, index) => people(addDays("2026-01-01", index)));

function half(people: (day: string) => number, more: Partial<ForecastInput> = {}): ForecastInput {
  const newPeoplePerDay = days(181, people);
  return { asOf: "2026-06-30", newPeoplePerDay, count: newPeoplePerDay.reduce((sum, one) => sum + one, 0), lines: [line], ...more };
}

describe("forecast", () => {
  test("a perfectly regular pace is continued over working days and days off", () => {
    const { lines, yearEnd } = forecast(half((day) => (isWorkday(day) ? 500 : 100)));
    const truth = days(365, (day) => (isWorkday(day) ? 500 : 100)).reduce((sum, one) => sum + one, 0);
    expect(Math.abs((yearEnd?.expected ?? 0) / truth - 1)).toBeLessThan(0.03);
    expect((yearEnd?.low ?? truth) <= truth && truth <= (yearEnd?.high ?? 0)).toBe(true);
    const [found] = lines;
    expect(found?.basis).toBe("enough");
    if (found?.basis !== "enough") return;
    expect([found.earliest, found.expected, found.latest].every((day) => day !== null && day > "2026-06-30" && day <= "2026-12-31")).toBe(true);
    expect((found.earliest ?? "") <= (found.expected ?? "") && (found.expected ?? "") <= (found.latest ?? "")).toBe(true);
  });

  test("the same facts give the same forecast", () => {
    const input = half((day) => Number(day.slice(8)) * 20);
    expect(forecast(input)).toEqual(forecast(input));
  });

  test("the band never falls and keeps its order", () => {
    const { band } = forecast(half((day) => (day.endsWith("5") ? 4_000 : 200)));
    expect(band).toHaveLength(184);
    expect(band.every(({ low, expected, high }) => low <= expected && expected <= high)).toBe(true);
    expect(band.every(({ low, high }, index) => index === 0 || (low >= (band[index - 1]?.low ?? 0) && high >= (band[index - 1]?.high ?? 0)))).toBe(true);
  });

  test.each([
    ["three weeks", days(21, () => 50)],
    ["four people in half a year", days(181, (day) => (day.endsWith("-15") && day < "2026-05" ? 1 : 0))],
    ["nobody", days(181, () => 0)],
    ["no day at all", []],
  ])("%s are too thin to say anything", (_, newPeoplePerDay) => {
    const { lines, band, yearEnd } = forecast({ asOf: "2026-06-30", newPeoplePerDay, count: 10, lines: [line] });
    expect([lines[0]?.basis, band, yearEnd]).toEqual(["thin", [], null]);
  });

  test("a line behind us is reached, even where the data is thin", () => {
    expect(forecast({ asOf: "2026-01-05", newPeoplePerDay: [100_000], count: 100_000, lines: [line] }).lines).toEqual([{ ...line, basis: "reached" }]);
  });

  test("a trickle does not cross this year", () => {
    expect(forecast(half(() => 3)).lines[0]).toMatchObject({ basis: "enough", expected: null, latest: null, chanceThisYear: 0 });
  });

  test("planned people are added on their day", () => {
    const { band } = forecast(half(() => 3, { planned: [{ day: "2026-07-10", people: 5_000 }] }));
    const on = (day: string) => band.find((one) => one.day === day)?.low ?? 0;
    expect(on("2026-07-10") - on("2026-07-09")).toBeGreaterThanOrEqual(5_000);
  });

  test("on the last day of the year nothing is left to forecast", () => {
    expect(forecast({ ...half(() => 3), asOf: "2026-12-31" }).yearEnd).toBeNull();
  });
});
