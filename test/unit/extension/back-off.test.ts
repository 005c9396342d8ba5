import fc from "fast-check";
import { expect, it } from "vitest";
import { backOff } from "../../../extension/deliver/back-off.ts";
import { afterFailure, READY } from "../../../extension/deliver/delivery-state.ts";

it("doubles from two seconds to a quarter of an hour, and never beyond", () => {
  expect([1, 2, 3].map((attempts) => backOff(attempts, 1))).toEqual([2_000, 4_000, 8_000]);
  expect([9, 10, 11, 1_000].map((attempts) => backOff(attempts, 1))).toEqual([512_000, 900_000, 900_000, 900_000]);
});

it("is spread over the upper half", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, random) => {
      const full = backOff(attempts, 1);
      expect(backOff(attempts, random)).toBeGreaterThanOrEqual(full / 2);
      expect(backOff(attempts, random)).toBeLessThanOrEqual(full);
    }),
  );
});

it("a server that names a longer pause gets it", () => {
  expect(afterFailure(READY, "too_many", 60_000, 1_000, 1)).toEqual({ attempts: 1, nextTryAt: 61_000, problem: "too_many" });
  const third = { attempts: 3, nextTryAt: 9_000, problem: "offline" };
  expect(afterFailure(third, "offline", null, 1_000, 1)).toMatchObject({ attempts: 4, nextTryAt: 17_000 });
  // Somebody opened the popup: tried again at once, and the pauses stay as they were.
  expect(afterFailure(third, "offline", null, 1_000, 1, true)).toMatchObject({ attempts: 3, nextTryAt: 9_000 });
  expect(afterFailure(READY, "offline", null, 1_000, 0)).toEqual({ attempts: 1, nextTryAt: 2_000, problem: "offline" });
});
