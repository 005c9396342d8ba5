import { countPeople } from "@outflow/shared/resolve/count-people.ts";
import { sensitivityOf } from "@outflow/shared/resolve/sensitivity.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTING_CASES } from "../../cases/resolve/counting-cases.ts";
import { anyPerson, recordOf } from "../../support/generated-reports.ts";
import { pseudonymOf } from "../../support/ledger-organisation.ts";

describe("How many people", () => {
  it.each(COUNTING_CASES.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const records = one.reports.flatMap(({ year, people }) => people.map((person) => recordOf(person, year === 2026)));
    const unlinked = new Set(one.unlink ? [pseudonymOf(...one.unlink)] : []);
    const counted = countPeople(records, unlinked);
    expect([counted.all.people, counted.all.atLeast, counted.all.atMost]).toEqual(one.all);
    if (one.sensitive !== undefined) expect(counted.sensitive.people).toBe(one.sensitive);
  });

  it("does not depend on the order of the records, nor on seeing one with a number or address again", () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (people, dice) => {
        const records = people.map((person) => recordOf(person));
        const again = records.filter(({ identifiers }) => identifiers.some(({ kind }) => kind !== "name"));
        const shuffled = [...records, ...again].map((record) => [dice.next().value as number, record] as const).sort(([a], [b]) => a - b);
        const { shared: _, individuals: __, ...numbers } = countPeople(records);
        expect(countPeople(shuffled.map(([, record]) => record))).toMatchObject(numbers);
      }),
    );
  });

  it("never puts two documents of one kind on one person, and keeps its bounds", () => {
    fc.assert(
      fc.property(fc.array(anyPerson, { maxLength: 14 }), (people) => {
        const documents = new Map(
          people.flatMap(({ identifiers }) =>
            identifiers.filter(([kind]) => kind === "resident_id" || kind === "passport").map(([kind, value]) => [pseudonymOf(kind, value), kind] as const),
          ),
        );
        const counted = countPeople(people.map((person) => recordOf(person)));
        for (const cards of counted.individuals) {
          const theirs = [...new Set(cards.flatMap((card) => card.split(" ")))].flatMap((pseudonym) => documents.get(pseudonym) ?? []);
          expect(new Set(theirs).size).toBe(theirs.length);
        }
        for (const { people: count, atLeast, atMost } of [counted.all, counted.sensitive, counted.ordinary, counted.ordinaryOnly]) {
          expect(atLeast).toBeLessThanOrEqual(count);
          expect(count).toBeLessThanOrEqual(atMost);
        }
        expect(counted.all.people).toBeLessThanOrEqual(counted.sensitive.people + counted.ordinary.people);
        expect(counted.all.people).toBe(counted.sensitive.people + counted.ordinaryOnly.people);
      }),
    );
  });
});

describe("Ordinary and sensitive", () => {
  const identifiers = (...kinds: ("mobile" | "bank_card" | "resident_id")[]) => kinds.map((kind) => ({ kind }));
  it("takes a bank card for nothing but sensitive, and a mobile beside it for ordinary", () => {
    const card = { identifiers: identifiers("bank_card"), kinds: ["bank_card"] as const, sensitiveKinds: ["financial_account"] as const, minor: false };
    expect(sensitivityOf(card)).toEqual({ ordinary: false, sensitive: true });
    expect(sensitivityOf({ ...card, identifiers: identifiers("bank_card", "mobile") })).toEqual({ ordinary: true, sensitive: true });
  });
  it("takes every datum of a child for sensitive", () => {
    expect(sensitivityOf({ identifiers: identifiers("mobile"), kinds: ["mobile"], sensitiveKinds: [], minor: true })).toEqual({
      ordinary: false,
      sensitive: true,
    });
  });
  it("takes an ID number for ordinary unless the organisation's switch says otherwise", () => {
    const number = { identifiers: identifiers("resident_id"), kinds: ["resident_id"] as const, sensitiveKinds: [], minor: false };
    expect(sensitivityOf(number)).toEqual({ ordinary: true, sensitive: false });
    expect(sensitivityOf(number, true)).toEqual({ ordinary: false, sensitive: true });
  });
});
