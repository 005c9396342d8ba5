import type { IdentifierKind } from "@outflow/shared/contract/kinds.ts";
import type { Pseudonym } from "@outflow/shared/contract/pseudonym.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DistinctPeople } from "../../../extension/queue/distinct-people.ts";

const person = (identifiers: Partial<Record<IdentifierKind, string>>, sensitive = false) => ({
  identifiers: Object.entries(identifiers).map(([kind, value]) => ({ kind: kind as IdentifierKind, pseudonym: value as Pseudonym })),
  sensitiveKinds: sensitive ? ["income" as const] : [],
  minor: false,
});
const count = (...people: Parameters<typeof person>[0][]) => {
  const distinct = new DistinctPeople();
  for (const each of people) distinct.add(person(each));
  return distinct.people;
};

describe("different people on one device", () => {
  it("equal identifiers are one person, also through a third", () => {
    expect(count({ mobile: "1" }, { mobile: "1", email: "a" }, { email: "a" })).toBe(1);
    expect(count({ mobile: "1" }, { email: "a" }, { mobile: "1", email: "a" })).toBe(1);
    expect(count({ mobile: "1" }, { mobile: "2" })).toBe(2);
  });

  it("two resident IDs are two people, whatever they share", () => {
    expect(count({ resident_id: "1", mobile: "m" }, { resident_id: "2", mobile: "m" })).toBe(2);
    expect(count({ resident_id: "1", mobile: "m" }, { resident_id: "2", mobile: "m" }, { resident_id: "2" })).toBe(2);
  });

  it("a name links nobody who has anything better", () => {
    expect(count({ name: "n", mobile: "1" }, { name: "n", mobile: "2" })).toBe(2);
  });

  it("a person is sensitive once, also when that shows later", () => {
    const distinct = new DistinctPeople();
    distinct.add(person({ mobile: "1" }));
    distinct.add(person({ mobile: "1" }, true));
    distinct.add(person({ mobile: "1", email: "a" }, true));
    distinct.add(person({ email: "b" }, true));
    expect([distinct.people, distinct.sensitivePeople]).toEqual([2, 2]);
    distinct.add(person({ email: "b", mobile: "1" }));
    expect([distinct.people, distinct.sensitivePeople]).toEqual([1, 1]);
  });

  it("sent again, in any order, the count stays, and never exceeds the records", () => {
    const someone = fc.record({ mobile: fc.constantFrom("1", "2", "3", "4"), email: fc.constantFrom("a", "b", "c") }, { requiredKeys: [] });
    fc.assert(
      fc.property(
        fc
          .array(someone.filter((each) => Object.keys(each).length > 0))
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(count(...list, ...shuffled)).toBe(count(...shuffled));
          expect(count(...list)).toBe(count(...shuffled));
          expect(count(...list)).toBeLessThanOrEqual(list.length);
        },
      ),
    );
  });
});
