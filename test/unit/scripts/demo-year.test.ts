import { daysBetween, yearOf } from "@outflow/shared/assess/beijing-day.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { apportion, demoDays } from "../../../scripts/start/demo/demo-calendar.ts";
import { type PlannedTransfer, planYear } from "../../../scripts/start/demo/plan-year.ts";
import { inventedPeople } from "../../../scripts/start/main-job-people.ts";

const options = { sensitive: 900, ordinary: 500, campaign: 160, seed: 1 };
const people = (plan: readonly PlannedTransfer[], keep: (transfer: PlannedTransfer) => boolean) =>
  new Set(plan.filter(keep).flatMap((transfer) => transfer.people));
const isSensitive = ({ place }: PlannedTransfer) => place.sensitiveKinds.length > 0;

it.each(["2026-11-22", "2026-01-01", "2026-01-02", "2026-02-28", "2028-02-29", "2026-12-31"])(
  "a year that ends before %s has exactly the people asked for",
  (today) => {
    const plan = planYear({ ...options, today });
    const current = (transfer: PlannedTransfer) => yearOf(transfer.day) === yearOf(today);
    expect(people(plan, (transfer) => current(transfer) && isSensitive(transfer)).size).toBe(options.sensitive);
    expect(people(plan, (transfer) => current(transfer) && !isSensitive(transfer)).size).toBe(options.ordinary);
    expect(people(plan, (transfer) => !current(transfer) && isSensitive(transfer)).size).toBeLessThanOrEqual(options.sensitive);
    for (const { day } of plan) expect(daysBetween(day, today)).toBeGreaterThanOrEqual(day === today ? 0 : 1);
  },
);

it("is the same every time", () => {
  expect(planYear({ ...options, today: "2026-11-22" })).toEqual(planYear({ ...options, today: "2026-11-22" }));
});

it("rests at the weekend, dips at Spring Festival, and has one campaign", () => {
  const weight = new Map(demoDays("2026-11-22").map(({ day, weight }) => [day, weight]));
  expect(weight.get("2026-06-14")).toBeLessThan(0.2); // a Sunday
  expect(weight.get("2026-06-09")).toBe(1); // a Tuesday
  expect(weight.get("2026-02-18")).toBeLessThan(0.05); // in the middle of Spring Festival
  expect(weight.get("2026-02-24")).toBeLessThan(0.8); // the first working day after it
  const plan = planYear({ ...options, today: "2026-11-22" });
  expect(plan.filter((transfer) => transfer.people.length === options.campaign)).toHaveLength(1);
});

it("shares add up to the total, whatever the weights", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 400 }),
      (total, weights) => {
        const shares = apportion(total, weights);
        expect(shares.reduce((added, share) => added + share, 0)).toBe(total);
        expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true);
      },
    ),
  );
});

it("the people of the main job are five, different ones for another serial, with addresses of the reserved domain", () => {
  const values = (serial: number) => inventedPeople(serial).flatMap((person) => [person.手机号, person.银行卡号, person.邮箱]);
  expect(new Set([...values(1), ...values(2)]).size).toBe(30);
  for (const { 邮箱 } of inventedPeople(7)) expect(邮箱).toMatch(/@example\.cn$/);
});
