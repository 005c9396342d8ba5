import type { Counts } from "@outflow/shared/contract/assessment.ts";
import { describe, expect, it } from "vitest";
import { type EntityFigures, groupOf, splitOf, twelveMonthsTo } from "../../../web/features/group/group-figures.ts";

const exactly = (people: number) => ({ people, atLeast: people, atMost: people });
const counts = (people: number, sensitive = 0): Counts => ({
  all: exactly(people),
  sensitive: exactly(sensitive),
  ordinary: exactly(people),
  ordinaryOnly: exactly(people - sensitive),
});
const AT = "2026-06-30T00:00:00.000Z";

function figures(id: string, counted: Counts, tools: [string, number][], more: Partial<EntityFigures> = {}): EntityFigures {
  return {
    entity: { id, name: `${id} 有限公司` },
    standing: {
      organisationId: id,
      legalEntityId: id,
      year: 2026,
      computedAt: AT,
      facts: {
        entity: { ciio: false, processedPersons: null },
        options: { mixedPolicy: "BOTH", idNumberIsSensitive: false },
        importantData: "none",
        counted,
        exemptPeople: 0,
        claimedExemptPeople: 0,
      },
      all: counted.all,
      ordinary: counted.ordinary,
      sensitive: counted.sensitive,
      coverage: {
        devices: 1,
        devicesSilent: 0,
        transfers: 1,
        transfersPartial: 0,
        transfersOpaque: 0,
        filesUnread: 0,
        reportsOverflowed: 0,
        reportsRefused: 0,
        attempts: 0,
        attemptedPeople: 0,
      },
      lastTransferAt: AT,
    },
    tools: tools.map(([toolId, people]) => ({
      toolId,
      host: `${toolId}.example.com`,
      country: "US",
      basis: "catalogue" as const,
      connected: null,
      people,
      sensitivePeople: 0,
      transfers: 1,
      firstSeen: AT,
      lastSeen: AT,
    })),
    volumes: [],
    lastTwelveMonths: counted,
    ...more,
  };
}

it("twelve months end on the day and begin on the day after, a year before", () => {
  expect(twelveMonthsTo("2026-11-22")).toBe("2025-11-23");
  expect(twelveMonthsTo("2026-12-31")).toBe("2026-01-01");
  expect(twelveMonthsTo("2028-02-29")).toBe("2027-03-01");
});

describe("flags", () => {
  it("only the sum of the entities passes a line", () => {
    const view = groupOf([figures("a", counts(60_000), [["x", 60_000]]), figures("b", counts(70_000), [["x", 70_000]])], counts(125_000), "2026-06-30");
    expect(view?.flags).toMatchObject([{ kind: "sum_of_entities", line: "ordinary_contract", count: 125_000 }]);
    expect(view?.together).toMatchObject({ outcome: "SCC_OR_CERTIFICATION", stricterThanAny: true });
  });

  it("people of both entities count once: no flag where the group's own people stay below", () => {
    const view = groupOf([figures("a", counts(60_000), []), figures("b", counts(70_000), [])], counts(80_000), "2026-06-30");
    expect(view?.flags).toEqual([]);
  });

  it("no tool alone passes the line that the entity passes", () => {
    const one = figures("a", counts(120_000), [
      ["x", 70_000],
      ["y", 60_000],
    ]);
    expect(groupOf([one], counts(120_000), "2026-06-30")?.flags).toMatchObject([{ kind: "split_over_tools", entity: "a" }]);
  });

  it("a number declared for a tool is that tool's", () => {
    const declared = { id: "v", activityId: 1, toolId: "x", host: "x.example.com", on: "2026-05-01", people: 50_000, ordinaryPeople: 50_000 };
    const volume = { ...declared, sensitivePeople: 0, note: "export", declaredBy: null, declaredAt: AT };
    const tools: [string, number][] = [
      ["x", 60_000],
      ["y", 10_000],
    ];
    const one = figures("a", counts(120_000), tools, { volumes: [{ ...volume, withdrawnAt: null }] });
    expect(splitOf(one).byTool.map(({ tool, counted }) => [tool, counted.all.people])).toEqual([
      ["x", 110_000],
      ["y", 10_000],
    ]);
    expect(groupOf([one], counts(120_000), "2026-06-30")?.flags).toEqual([]);
    expect(splitOf({ ...one, volumes: [{ ...volume, withdrawnAt: AT }] }).byTool[0]?.counted.all.people).toBe(60_000);
  });

  it("the year does not pass the line, twelve months do", () => {
    const one = figures("a", counts(60_000), [["x", 60_000]], { lastTwelveMonths: counts(110_000) });
    expect(groupOf([one], counts(60_000), "2026-06-30")?.flags).toMatchObject([{ kind: "split_over_time", count: 110_000 }]);
  });
});

it("says nothing about days before the first rulebook", () => {
  expect(groupOf([figures("a", counts(1), [])], counts(1), "2020-06-30")).toBeNull();
});
