import { countGroups } from "@outflow/shared/assess/what-if.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { withForecast } from "../../../web/features/overview/trend-series.ts";
import { changedFacts } from "../../../web/features/procedure/entity-facts.ts";
import { groupsOfFacts } from "../../../web/features/procedure/groups-of-facts.ts";
import { decisionOf } from "../../../web/features/tools/decision-of.ts";
import { newPeoplePerDay } from "../../../web/lib/law/forecast-of.ts";

const day = (text: string, newOrdinary: number, newSensitive: number) => ({ day: text, newPeople: newOrdinary + newSensitive, newOrdinary, newSensitive });

it("the pace begins with the first day on which anybody was seen, and quiet days count", () => {
  expect(newPeoplePerDay([day("2026-03-03", 0, 4), day("2026-03-01", 5, 0)], "ordinary", "2026-03-05")).toEqual([5, 0, 0, 0, 0]);
  expect(newPeoplePerDay([day("2026-03-03", 0, 4), day("2026-03-01", 5, 0)], "sensitive", "2026-03-04")).toEqual([0, 0, 4, 0]);
  expect(newPeoplePerDay([], "ordinary", "2026-03-04")).toEqual([0]);
});

it("the curve and its forecast meet on the last day", () => {
  const points = [
    { day: "2026-12-29", fresh: 1, total: 9 },
    { day: "2026-12-30", fresh: 1, total: 10 },
  ];
  expect(withForecast(points, [{ day: "2026-12-31", expected: 12, low: 11, high: 14 }])).toEqual([
    { day: "2026-12-29", fresh: 1, total: 9 },
    { day: "2026-12-30", fresh: 1, total: 10, expected: 10, band: [10, 10] },
    { day: "2026-12-31", expected: 12, band: [11, 14] },
  ]);
  expect(withForecast(points, [])).toEqual(points);
});

it("the groups made of a standing count back to the same standing", () => {
  const exactly = (people: number) => ({ people, atLeast: people, atMost: people });
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), fc.nat(), (ordinaryOnly, sensitiveOnly, both, exemptPeople) => {
      const counted = {
        all: exactly(ordinaryOnly + sensitiveOnly + both),
        sensitive: exactly(sensitiveOnly + both),
        ordinary: exactly(ordinaryOnly + both),
        ordinaryOnly: exactly(ordinaryOnly),
      };
      const { groups, activities } = groupsOfFacts({
        entity: { ciio: null, processedPersons: null },
        options: { mixedPolicy: "BOTH", idNumberIsSensitive: false, hrRequiresBoth: true },
        importantData: "none",
        counted,
        exemptPeople,
        claimedExemptPeople: 0,
      });
      expect(countGroups(groups, activities)).toEqual({ counted, exemptPeople });
    }),
  );
});

it("only facts that differ are sent", () => {
  const stored = { ciio: null, processedPersons: null, importantData: "none", mixedPolicy: "BOTH", idNumberIsSensitive: false, hrRequiresBoth: true } as const;
  expect(changedFacts(stored, { ...stored, ciio: false })).toEqual({ ciio: false });
  expect(changedFacts(stored, stored)).toEqual({});
});

it("a decision on the tool goes before one on its host, and the closest domain before its parent", () => {
  const decision = (match: { toolId: string } | { host: string }) => ({
    match,
    verdict: null,
    country: null,
    recipient: null,
    decision: "approved" as const,
    reason: null,
    responsible: null,
    notes: null,
    version: 1,
    decidedAt: "2026-01-01T00:00:00.000Z",
    decidedBy: null,
  });
  const decisions = [decision({ host: "example.com" }), decision({ host: "crm.example.com" }), decision({ toolId: "hubspot" })];
  expect(decisionOf(decisions, "hubspot", "crm.example.com")?.match).toEqual({ toolId: "hubspot" });
  expect(decisionOf(decisions, null, "eu.crm.example.com")?.match).toEqual({ host: "crm.example.com" });
  expect(decisionOf(decisions, null, "www.example.com")?.match).toEqual({ host: "example.com" });
  expect(decisionOf(decisions, null, "notexample.com")).toBeNull();
});
