import type { PiKind, SensitiveKind } from "@outflow/shared/contract/kinds.ts";
import * as review from "@outflow/shared/contract/ledger-api-review.ts";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "../../support/databases.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { foundOrganisation, type TestOrganisation, type TestPerson } from "../../support/ledger-organisation.ts";

const RUNS = Number(process.env.LEDGER_RUNS ?? 10);

/** A record about whom nothing would be left without the fields of this test is one with a mobile number only. */
const anyPerson: fc.Arbitrary<TestPerson & { kinds: readonly PiKind[]; sensitiveKinds: readonly SensitiveKind[] }> = fc.record({
  identifiers: fc.integer({ min: 1, max: 8 }).map((id) => [["mobile", String(id)]] as const),
  kinds: fc.subarray<PiKind>(["birth_date", "postal_address", "gender"]).map((more) => ["mobile" as const, ...more]),
  sensitiveKinds: fc.subarray<SensitiveKind>(["medical_health", "religion"]),
  minor: fc.boolean(),
});

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`What if a field were masked (${name})`, () => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database.close());

    const activitiesOf = async ({ owner, org, entity }: TestOrganisation) =>
      review.activityList.parse(await owner.rpc("activity_list", { p_org: org, p_entity: entity, p_year: 2026 }));
    const ask = async ({ owner, org, entity }: TestOrganisation, mask: unknown) =>
      review.whatIf.parse(await owner.rpc("what_if", { p_org: org, p_entity: entity, p_year: 2026, p_changes: { mask } }));
    const peopleIn = ({ counted }: Awaited<ReturnType<typeof ask>>) => [
      counted.all.people,
      counted.sensitive.people,
      counted.ordinary.people,
      counted.ordinaryOnly.people,
    ];

    it("counts as if that kind had never been in that activity, whatever came in", async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.record({ toolId: fc.constantFrom("hubspot", "workday"), people: fc.array(anyPerson, { minLength: 1, maxLength: 6 }) }), {
            minLength: 1,
            maxLength: 5,
          }),
          fc.constantFrom("hubspot", "workday"),
          fc.subarray(["birth_date", "gender", "medical_health", "religion"] as const, { minLength: 1 }),
          async (reports, tool, kinds) => {
            const [company, masked] = [await foundOrganisation(database), await foundOrganisation(database)];
            const [laptop, other] = [await company.device(), await masked.device()];
            const without = <Kind extends string>(all: readonly Kind[]) => all.filter((kind) => !(kinds as readonly string[]).includes(kind));
            for (const { toolId, people } of reports) {
              await laptop.send(people, { toolId });
              const kept = toolId === tool ? people.map((one) => ({ ...one, kinds: without(one.kinds), sensitiveKinds: without(one.sensitiveKinds) })) : people;
              await other.send(kept, { toolId });
            }
            const activity = (await activitiesOf(company)).find(({ toolId }) => toolId === tool)?.id ?? 0;
            expect(await ask(company, [{ activity, kinds }])).toMatchObject({ counted: (await masked.standing()).facts.counted, exemptPeople: 0 });
          },
        ),
        { numRuns: RUNS },
      );
    }, 600_000);

    it("takes people out of whom nothing would be left, and a sensitive kind together with its numbers", async () => {
      const company = await foundOrganisation(database);
      const laptop = await company.device();
      await laptop.send(
        [
          { identifiers: [["mobile", "1"]], kinds: ["mobile"] },
          { identifiers: [["mobile", "2"]], kinds: ["mobile", "email"] },
          { identifiers: [["bank_card", "3"]], kinds: ["bank_card"], sensitiveKinds: ["financial_account"] },
          {
            identifiers: [
              ["mobile", "4"],
              ["bank_card", "4"],
            ],
            kinds: ["mobile", "bank_card"],
            sensitiveKinds: ["financial_account"],
          },
          { identifiers: [["mobile", "5"]], kinds: ["mobile", "birth_date"], minor: true },
        ],
        { toolId: "hubspot" },
      );
      const { id: activity, kinds } = (await activitiesOf(company))[0]!;
      expect(kinds).toEqual(["mobile", "email", "birth_date", "financial_account", "minor_under_14"]);
      const mask = async (...masked: string[]) => peopleIn(await ask(company, [{ activity, kinds: masked }]));
      expect(await mask("gender"), "nothing of that kind left").toEqual([5, 3, 3, 2]);
      expect(await mask("mobile")).toEqual([4, 3, 1, 1]);
      expect(await mask("mobile", "email")).toEqual([3, 3, 0, 0]);
      expect(await mask("financial_account"), "the card number goes with it").toEqual([4, 1, 3, 3]);
      expect(await mask("bank_card"), "an account may be sensitive without its number").toEqual([5, 3, 3, 2]);
      expect(await mask("minor_under_14"), "a child is a child").toEqual([5, 3, 3, 2]);
      expect(await mask("mobile", "birth_date"), "nothing of the child is left").toEqual([3, 2, 1, 1]);
      expect(peopleIn(await ask(company, [{ activity: activity + 1, kinds: ["mobile"] }])), "another activity").toEqual([5, 3, 3, 2]);
      expect((await company.standing()).facts.counted.all.people, "and nothing has changed").toBe(5);
    });
  });
