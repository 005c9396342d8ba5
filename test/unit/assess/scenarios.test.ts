import { assessFlows } from "@outflow/shared/assess/assess-flows.ts";
import { flowFacts } from "@outflow/shared/assess/flow-facts.ts";
import { printedWarnings } from "@outflow/shared/assess/printed-warnings.ts";
import { describe, expect, test } from "vitest";
import { ENTITY_AND_DATA_SCENARIOS } from "../../cases/assess/entity-and-data-scenarios.ts";
import { EXEMPTION_SCENARIOS } from "../../cases/assess/exemption-scenarios.ts";
import type { Scenario } from "../../cases/assess/scenario.ts";
import { VOLUME_SCENARIOS } from "../../cases/assess/volume-scenarios.ts";
import { WINDOW_AND_HISTORY_SCENARIOS } from "../../cases/assess/window-and-history-scenarios.ts";

const ALL = [...VOLUME_SCENARIOS, ...WINDOW_AND_HISTORY_SCENARIOS, ...EXEMPTION_SCENARIOS, ...ENTITY_AND_DATA_SCENARIOS];

function seen({ facts, expect: wanted }: Scenario) {
  const result = assessFlows(flowFacts.parse(facts));
  const { assessment } = result;
  const codes = printedWarnings(result).map(({ code, line }) => (line ? `${code} ${line}` : code));
  const all = {
    rulebook: assessment.rulebook,
    outcome: assessment.outcome,
    rules: assessment.rules,
    metrics: Object.fromEntries(
      Object.entries(assessment.metrics)
        .filter(([name]) => name in (wanted.metrics ?? {}))
        .map(([name, { people }]) => [name, people]),
    ),
    warnings: wanted.warnings?.filter((code) => codes.includes(code)),
    absentWarnings: wanted.absentWarnings?.filter((code) => !codes.includes(code)),
    branches: Object.fromEntries(
      assessment.branches.map(({ facts: known, outcome }) => [
        Object.entries(known)
          .map(([fact, value]) => `${fact}=${value}`)
          .join(" "),
        outcome,
      ]),
    ),
    policyDependent: assessment.policyDependent,
    routes: assessment.routes.map(({ route }) => route),
    attempted: result.attempted,
    projected: result.projected && Object.fromEntries(Object.entries(result.projected).filter(([name]) => name in (wanted.projected ?? {}))),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in wanted));
}

describe("the scenarios of the rulebook", () => {
  test("all sixty are there", () => {
    const numbers = new Set(ALL.flatMap(({ id }) => /^S(\d\d)/.exec(id)?.[1] ?? []));
    expect([...numbers].sort()).toEqual(Array.from({ length: 60 }, (_, index) => String(index + 1).padStart(2, "0")));
  });

  test.each(ALL)("$id: $title", (scenario) => {
    expect(seen(scenario)).toEqual(scenario.expect);
  });
});
