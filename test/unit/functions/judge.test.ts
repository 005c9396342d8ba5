import type { Outcome } from "@outflow/shared/contract/assessment.ts";
import { dueStandings } from "@outflow/shared/contract/ledger-api.ts";
import { describe, expect, it } from "vitest";
import { assessDue, judge } from "../../../supabase/functions/alert/assess-due.ts";
import { ENTITY, ledgerThatAnswers, ORGANISATION, silent } from "./ledger-double.ts";
import { ledgerFactsOf } from "./sample-alerts.ts";
import { standardContract, watchOf } from "./sample-watch.ts";

function dueOf(ordinary: number, sensitive: number, lastOutcome: Outcome | null = null) {
  const facts = ledgerFactsOf(ordinary, sensitive);
  return {
    organisation: { id: ORGANISATION, name: "示例贸易集团有限公司", demo: false },
    legalEntity: { id: ENTITY, name: "示例贸易（上海）有限公司" },
    recipients: ["officer@example.cn"],
    standing: {
      organisationId: ORGANISATION,
      legalEntityId: ENTITY,
      year: 2026,
      computedAt: "2026-11-22T01:00:00.123+00:00",
      facts,
      all: facts.counted.all,
      ordinary: facts.counted.ordinary,
      sensitive: facts.counted.sensitive,
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
      lastTransferAt: null,
    },
    lastOutcome,
  };
}

const judged = (...numbers: Parameters<typeof dueOf>) => judge(dueStandings.element.parse(dueOf(...numbers)), "2026-11-22", "https://outflow.example.cn/");
const keysOf = (alerts: ReturnType<typeof judge>["alerts"]) => alerts.map(({ kind, line, stage, mail }) => [kind, line, stage, mail !== null]);

describe("what is due about one entity", () => {
  it("is nothing one person below the first stage", () => expect(judged(69_999, 0).alerts).toEqual([]));

  it("is the first stage at the first person of it", () =>
    expect(keysOf(judged(70_000, 0).alerts)).toEqual([["line_stage", "ordinary_contract", "notice", true]]));

  it("is one mail when several stages are passed at once; the lower ones are recorded as superseded", () => {
    const { alerts } = judged(95_000, 0);
    expect(keysOf(alerts)).toEqual([
      ["line_stage", "ordinary_contract", "notice", false],
      ["line_stage", "ordinary_contract", "warn", false],
      ["line_stage", "ordinary_contract", "critical", true],
    ]);
    expect(alerts[0]?.figures.supersededBy).toBe("critical");
    expect(alerts[2]?.figures).toMatchObject({ count: 95_000, limit: 100_000, headroom: 5_000, rule: "FLOW24-T5", rulebook: "CN-2026-01-01", percent: 95 });
  });

  it("is the first sensitive person, and the new outcome that comes with it", () => {
    expect(keysOf(judged(5, 1, "EXEMPT_SMALL_VOLUME").alerts)).toEqual([
      ["first_sensitive_person", null, null, true],
      ["outcome_change", null, "EXEMPT_SMALL_VOLUME:SCC_OR_CERTIFICATION:2026-11-22", true],
    ]);
  });

  it("keeps keys within what the ledger takes", () => {
    for (const { stage } of judged(2_000_000, 20_000, "NO_PI_OR_IMPORTANT_DATA").alerts) expect(stage?.length ?? 0).toBeLessThanOrEqual(64);
  });

  it("records outcome, rules and rulebook of the day", () => {
    expect(judged(5, 1).record).toEqual({
      asOf: "2026-11-22",
      windowStart: "2026-01-01",
      rulebook: "CN-2026-01-01",
      outcome: "SCC_OR_CERTIFICATION",
      rules: ["FLOW24-T6"],
    });
  });
});

describe("all entities", () => {
  const run = async (standings: unknown[], now: string, watches: unknown = []) => {
    const ledger = ledgerThatAnswers({ due_standings: standings, due_watch: watches, record_assessment: { raised: 1 }, record_watch: { raised: 1 } });
    const done = await assessDue({ ledger, log: silent, now: () => new Date(now), dashboardUrl: "https://outflow.example.cn/" });
    return { done, calls: ledger.calls };
  };
  const yearsOf = (calls: Awaited<ReturnType<typeof run>>["calls"]) =>
    calls.filter(({ procedure }) => procedure === "due_standings").map(({ parameters }) => parameters.p_year);

  it("one that cannot be read does not silence the others", async () => {
    const { done, calls } = await run([{ organisation: "?" }, dueOf(70_000, 0)], "2026-11-22T01:00:00Z");
    expect(done).toEqual({ assessed: 1, raised: 1, failed: 1 });
    expect(calls.filter(({ procedure }) => procedure === "record_assessment")).toHaveLength(1);
  });

  it("the year is Beijing's", async () => {
    const { calls } = await run([], "2026-03-31T16:00:00Z");
    expect(yearsOf(calls)).toEqual([2026]);
    const newYear = await run([], "2026-12-31T16:00:00Z");
    expect(yearsOf(newYear.calls)).toEqual([2026, 2027]);
  });

  it("in January the last year is still judged, as of its last day", async () => {
    const { calls } = await run([dueOf(70_000, 0)], "2027-01-31T01:00:00Z");
    const recorded = calls.filter(({ procedure }) => procedure === "record_assessment");
    expect(recorded.map(({ parameters }) => [parameters.p_year, (parameters.p_assessment as { asOf: string }).asOf])).toEqual([
      [2026, "2026-12-31"],
      [2027, "2027-01-31"],
    ]);
    expect(yearsOf((await run([], "2027-01-31T16:00:00Z")).calls)).toEqual([2027]);
  });

  it("what is ahead is recorded for the entity it is about", async () => {
    const filings = [standardContract("2026-11-16")];
    const { done, calls } = await run([dueOf(0, 0)], "2026-11-22T01:00:00Z", [watchOf({ filings, createdAt: "2026-11-21T01:00:00.000Z" })]);
    expect(done).toEqual({ assessed: 1, raised: 2, failed: 0 });
    const recorded = calls.filter(({ procedure }) => procedure === "record_watch");
    expect(recorded).toMatchObject([
      { parameters: { p_org: ORGANISATION, p_entity: ENTITY, p_mail: { kind: "deadline_reminder", rulebook: "CN-2026-01-01" } } },
    ]);
  });

  it.each<[string, unknown]>([
    ["is not there", new Error("away")],
    ["says something strange", [{ legalEntityId: 7 }]],
  ])("lines are judged where the look ahead %s", async (_what, watches) => {
    const { done } = await run([dueOf(70_000, 0)], "2026-11-22T01:00:00Z", watches);
    expect(done).toEqual({ assessed: 1, raised: 1, failed: 1 });
  });
});
