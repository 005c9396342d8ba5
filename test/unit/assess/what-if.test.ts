import { type ExposureGroup, type WhatIfChange, type WhatIfInput, whatIf } from "@outflow/shared/assess/what-if.ts";
import type { LedgerFacts } from "@outflow/shared/contract/assessment.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const nobody = { people: 0, atLeast: 0, atMost: 0 };
const facts: LedgerFacts = {
  entity: { ciio: false, processedPersons: null },
  options: { mixedPolicy: "BOTH", idNumberIsSensitive: false },
  importantData: "none",
  counted: { all: nobody, sensitive: nobody, ordinary: nobody, ordinaryOnly: nobody },
  exemptPeople: 0,
  claimedExemptPeople: 0,
};

const crm = (sensitiveKinds: ExposureGroup["exposures"][number]["sensitiveKinds"] = []) => ({
  activity: "crm",
  ordinaryKinds: ["name", "mobile"],
  sensitiveKinds,
});
const mail = { activity: "mail", ordinaryKinds: ["email"], sensitiveKinds: [] };

const input: WhatIfInput = {
  facts,
  asOf: "2026-06-30",
  activities: [
    { id: "crm", tool: "crm", exempt: false },
    { id: "mail", tool: "mail", exempt: false },
  ],
  groups: [
    { people: 80_000, exposures: [crm()] },
    { people: 10_000, exposures: [crm(), mail] },
    { people: 30_000, exposures: [mail] },
    { people: 50, exposures: [crm(["income"])] },
  ],
  newPeoplePerDay: { ordinary: Array.from({ length: 181 }, () => 660), sensitive: Array.from({ length: 181 }, (_, day) => (day % 4 === 0 ? 1 : 0)) },
};

const run = (...changes: WhatIfChange[]) => {
  const { before, after } = whatIf(input, changes);
  const seen = ({ counted, assessment }: typeof before) => [counted.ordinary.people, counted.sensitive.people, assessment.outcome];
  return { before: seen(before), after: seen(after) };
};

describe("what if", () => {
  const before = [120_050, 50, "SCC_OR_CERTIFICATION"];

  test("nothing changes", () => {
    const { before: one, after } = whatIf(input, []);
    expect(after).toEqual(one);
  });

  test("a tool is dropped: people who are also elsewhere stay", () => {
    expect(run({ kind: "drop_tool", tool: "crm" })).toEqual({ before, after: [40_000, 0, "EXEMPT_SMALL_VOLUME"] });
    expect(run({ kind: "drop_tool", tool: "mail" })).toEqual({ before, after: [90_050, 50, "SCC_OR_CERTIFICATION"] });
  });

  test("an exemption is confirmed, and withdrawn again", () => {
    const confirm = { kind: "confirm_exemption", activity: "crm" } as const;
    expect(run(confirm)).toEqual({ before, after: [40_000, 0, "EXEMPT_SMALL_VOLUME"] });
    expect(run(confirm, { kind: "withdraw_exemption", activity: "crm" })).toEqual({ before, after: before });
    expect(whatIf(input, [confirm]).after.assessment.exemptPeople).toBe(80_050);
  });

  test("a field is masked: the sensitive one, or all that left", () => {
    expect(run({ kind: "mask_field", field: "income" })).toEqual({ before, after: [120_050, 0, "SCC_OR_CERTIFICATION"] });
    expect(run({ kind: "mask_field", field: "email", activity: "mail" }).after).toEqual([90_050, 50, "SCC_OR_CERTIFICATION"]);
  });

  test("a planned campaign is judged with its new people and moves the crossing day forward", () => {
    const small = {
      ...input,
      groups: [{ people: 60_000, exposures: [mail] }],
      newPeoplePerDay: { ordinary: Array.from({ length: 181 }, () => 330), sensitive: [] },
    };
    const campaign: WhatIfChange = { kind: "planned_campaign", day: "2026-07-15", people: 50_000, alreadyKnown: 5_000, sensitive: false };
    const { before: now, after } = whatIf(small, [campaign]);
    expect([now.assessment.outcome, after.assessment.outcome, after.assessment.metrics.N.people]).toEqual([
      "EXEMPT_SMALL_VOLUME",
      "SCC_OR_CERTIFICATION",
      105_000,
    ]);
    const [usual, early] = [now.ordinary.lines[0], after.ordinary.lines[0]];
    expect(early).toMatchObject({ basis: "enough", expected: "2026-07-15" });
    expect(usual?.basis === "enough" && usual.expected !== null && usual.expected > "2026-09-30").toBe(true);
  });

  test("people known to a sensitive campaign may all be new to the sensitive count", () => {
    const { after } = whatIf(input, [{ kind: "planned_campaign", day: "2026-07-15", people: 10_000, alreadyKnown: 4_000, sensitive: true }]);
    expect(after.assessment.metrics.S).toEqual({ people: 10_050, atLeast: 6_050, atMost: 10_050 });
    expect(after.assessment.outcome).toBe("SECURITY_ASSESSMENT");
  });

  test("dropping, exempting and masking never add anybody", () => {
    const group = fc.record({
      people: fc.nat(1000),
      exposures: fc.array(
        fc.record({
          activity: fc.constantFrom("crm", "mail"),
          ordinaryKinds: fc.subarray(["name", "email"]),
          sensitiveKinds: fc.subarray(["income", "biometric"] as ("income" | "biometric")[]),
        }),
        { maxLength: 3 },
      ),
    });
    const change = fc.constantFrom<WhatIfChange>(
      { kind: "drop_tool", tool: "crm" },
      { kind: "confirm_exemption", activity: "mail" },
      { kind: "mask_field", field: "income" },
      { kind: "mask_field", field: "name", activity: "crm" },
    );
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), fc.array(change, { maxLength: 3 }), (groups, changes) => {
        const { before: one, after } = whatIf({ ...input, groups, newPeoplePerDay: { ordinary: [], sensitive: [] } }, changes);
        expect(after.counted.all.people).toBeLessThanOrEqual(one.counted.all.people);
        expect(after.counted.sensitive.people).toBeLessThanOrEqual(one.counted.sensitive.people);
        expect(after.counted.ordinary.people).toBeLessThanOrEqual(one.counted.ordinary.people);
      }),
      { numRuns: 60 },
    );
  });
});
