import { type IdSet, intersect, parseIdSet, size, subtract, union } from "@outflow/shared/assess/id-set.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const ids = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 30 });
const setOf = (numbers: readonly number[]): IdSet => parseIdSet(numbers.map(String));
const sorted = (numbers: Iterable<number>) => [...new Set(numbers)].sort((one, other) => one - other);
const members = (set: IdSet) =>
  Array.from({ length: 61 }, (_, id) => id).filter((id) => set.some((from, index) => index % 2 === 0 && from <= id && id < (set[index + 1] ?? 0)));

describe("sets of people as intervals", () => {
  test("agree with plain sets", () => {
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        const [a, b] = [setOf(one), setOf(other)];
        expect(members(union([a, b]))).toEqual(sorted([...one, ...other]));
        expect(members(subtract(a, b))).toEqual(sorted(one.filter((id) => !other.includes(id))));
        expect(members(intersect(a, b))).toEqual(sorted(one.filter((id) => other.includes(id))));
        expect(size(a)).toBe(one.length);
      }),
    );
  });

  test("stay sorted and never touch", () => {
    fc.assert(
      fc.property(ids, ids, (one, other) => {
        const set = subtract(union([setOf(one), setOf(other)]), setOf(other));
        expect(set.every((bound, index) => index === 0 || bound > (set[index - 1] ?? bound))).toBe(true);
      }),
    );
  });

  test("a million people are two numbers", () => {
    expect(parseIdSet(["1-600000", "600001-1000000"])).toEqual([1, 1_000_001]);
  });
});
