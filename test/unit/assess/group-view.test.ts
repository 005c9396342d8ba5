import { groupView } from "@outflow/shared/assess/group-view.ts";
import type { Counts, LedgerFacts } from "@outflow/shared/contract/assessment.ts";
import { describe, expect, test } from "vitest";

const exactly = (people: number) => ({ people, atLeast: people, atMost: people });
const ordinary = (people: number): Counts => ({ all: exactly(people), sensitive: exactly(0), ordinary: exactly(people), ordinaryOnly: exactly(people) });

function entity(id: string, people: number): { id: string; facts: LedgerFacts } {
  return {
    id,
    facts: {
      entity: { ciio: false, processedPersons: null },
      options: { mixedPolicy: "BOTH", idNumberIsSensitive: false },
      importantData: "none",
      counted: ordinary(people),
      exemptPeople: 0,
      claimedExemptPeople: 0,
    },
  };
}

describe("the group view", () => {
  test("S50: parent and subsidiary are exempt each, the sum is flagged", () => {
    const view = groupView([entity("parent", 60_000), entity("subsidiary", 60_000)], "2026-06-01");
    expect(view.entities.map(({ assessment }) => assessment.outcome)).toEqual(["EXEMPT_SMALL_VOLUME", "EXEMPT_SMALL_VOLUME"]);
    expect(view.together).toMatchObject({
      counted: { ordinary: { people: 120_000, atLeast: 60_000, atMost: 120_000 } },
      outcome: "SCC_OR_CERTIFICATION",
      stricterThanAny: true,
    });
    expect(view.flags).toEqual([{ kind: "sum_of_entities", line: "ordinary_contract", limit: 100_000, count: 120_000, entity: null }]);
  });

  test("the group's distinct people decide where they are known", () => {
    expect(groupView([entity("parent", 60_000), entity("subsidiary", 60_000)], "2026-06-01", { distinct: ordinary(99_999) }).flags).toEqual([]);
  });

  test("a line that one entity passes alone is no matter of the sum", () => {
    expect(groupView([entity("parent", 100_000), entity("subsidiary", 1)], "2026-06-01").flags).toEqual([]);
  });

  test("volumes split over tools and over the turn of the year", () => {
    const { flags } = groupView([entity("one", 120_000), entity("other", 90_000)], "2026-02-01", {
      splits: [
        {
          entity: "one",
          byTool: [
            { tool: "crm", counted: ordinary(70_000) },
            { tool: "mail", counted: ordinary(60_000) },
          ],
          lastTwelveMonths: null,
        },
        { entity: "other", byTool: [{ tool: "crm", counted: ordinary(90_000) }], lastTwelveMonths: ordinary(180_000) },
      ],
    });
    expect(flags).toEqual([
      { kind: "split_over_tools", line: "ordinary_contract", limit: 100_000, count: 120_000, entity: "one" },
      { kind: "split_over_time", line: "ordinary_contract", limit: 100_000, count: 180_000, entity: "other" },
    ]);
  });

  test("an empty group is refused", () => {
    expect(() => groupView([], "2026-06-01")).toThrow(RangeError);
  });
});
