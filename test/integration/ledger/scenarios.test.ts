import { assess } from "@outflow/shared/assess/assess.ts";
import { windowStart } from "@outflow/shared/assess/beijing-day.ts";
import { flowFacts } from "@outflow/shared/assess/flow-facts.ts";
import { parseIdSet, size, union } from "@outflow/shared/assess/id-set.ts";
import { judgeFiling } from "@outflow/shared/assess/judge-filing.ts";
import { printedWarnings } from "@outflow/shared/assess/printed-warnings.ts";
import { projectLinearly } from "@outflow/shared/assess/project-linearly.ts";
import { HR_REQUIRES_BOTH } from "@outflow/shared/assess/rulebook/exemptions.ts";
import { versionFor } from "@outflow/shared/assess/rulebook/versions.ts";
import { counts, IMPORTANT_DATA } from "@outflow/shared/contract/assessment.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENTITY_AND_DATA_SCENARIOS } from "../../cases/assess/entity-and-data-scenarios.ts";
import { EXEMPTION_SCENARIOS } from "../../cases/assess/exemption-scenarios.ts";
import type { Scenario } from "../../cases/assess/scenario.ts";
import { VOLUME_SCENARIOS } from "../../cases/assess/volume-scenarios.ts";
import { WINDOW_AND_HISTORY_SCENARIOS } from "../../cases/assess/window-and-history-scenarios.ts";
import { branchesAsWritten } from "../../support/branches-as-written.ts";
import type { TestDatabase } from "../../support/databases.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "../../support/ledger-databases.ts";
import { ScenarioEntity } from "../../support/scenario-entity.ts";
import { leavingIn } from "../../support/scenario-reports.ts";

/** The ledger says it by refusing the claim, which `ScenarioEntity` insists on. */
const SAID_BY_REFUSING = ["SMALL_VOLUME_IS_COMPUTED"];

/** More people than that are counted on PGlite only where the lines themselves are in question. */
const EMBEDDED_PEOPLE = 200_000;

const peopleIn = (scenario: Scenario) =>
  size(
    union(
      flowFacts
        .parse(scenario.facts)
        .flows.flatMap((flow) => (flow.anonymised ? [] : [...Object.values(flow.people), flow.domesticMixedIn?.people ?? []].map(parseIdSet))),
    ),
  );
/** What leaves, on the days as the scenario writes them. */
const leavingOf = (facts: Scenario["facts"]) => {
  const days = facts.flows.map(({ at }) => at);
  return leavingIn(flowFacts.parse(facts), days);
};
/** Of the one thing that most people are in: in this order, an entity grows from scenario to scenario. */
const largestIn = ({ facts }: Scenario) => {
  const leaving = leavingOf(facts);
  return Math.max(0, ...leaving.map(({ at }) => size(union([...at.values()].map(({ people }) => people)))));
};
const SCENARIOS = [...VOLUME_SCENARIOS, ...WINDOW_AND_HISTORY_SCENARIOS, ...EXEMPTION_SCENARIOS, ...ENTITY_AND_DATA_SCENARIOS]
  .map((scenario) => ({ scenario, people: peopleIn(scenario), largest: largestIn(scenario) }))
  .sort((one, other) => one.largest - other.largest || one.people - other.people);
const onPostgresOnly = ({ scenario, people }: (typeof SCENARIOS)[number]) => people > EMBEDDED_PEOPLE && !VOLUME_SCENARIOS.includes(scenario);

async function seen(entity: ScenarioEntity, { facts, expect: wanted }: Scenario) {
  const { asOf, entity: said, options, flows, chosenRoute, filings } = flowFacts.parse(facts);
  const leaving = leavingOf(facts);
  const { company } = entity;
  const everybody = size(union(leaving.flatMap(({ at }) => [...at.values()].map(({ people }) => people))));
  await company.owner.rpc("set_entity_facts", {
    p_org: company.org,
    p_entity: company.entity,
    p_facts: {
      ciio: said.ciio,
      processedPersons: said.processedPersons === undefined ? everybody : said.processedPersons,
      mixedPolicy: options.mixedPolicy,
      idNumberIsSensitive: options.idNumberIsSensitive,
      hrRequiresBoth: options.hrRequiresBoth ?? HR_REQUIRES_BOTH,
      importantData: IMPORTANT_DATA.findLast((state) => flows.some(({ importantData }) => importantData === state)),
    },
  });
  await entity.hold(leaving);
  const { facts: ledger, coverage } = await entity.company.standing(Number(asOf.slice(0, 4)));
  const { window } = versionFor(asOf);
  if (window === "PREVIOUS_YEAR") {
    const stretch = { p_org: company.org, p_entity: company.entity, p_from: windowStart(asOf, window), p_to: asOf };
    ledger.counted = counts.parse(await company.owner.rpc("window_counts", stretch));
  }
  const assessment = assess(ledger, asOf);
  const route = assessment.routes.find((one) => one.route === chosenRoute);
  const context = { asOf, people: assessment.metrics.A.people, outcome: assessment.outcome };
  const judged = (await entity.file(filings)).map((filing) => judgeFiling(filing, context));
  const reviews = [...assessment.reviews, ...judged.flatMap(({ standing }) => standing?.reviews ?? [])];
  const codes = printedWarnings({ assessment: { ...assessment, reviews }, previousOutcome: null }).map(({ code, line }) => (line ? `${code} ${line}` : code));
  const { metrics, projected } = wanted;
  const all = {
    rulebook: assessment.rulebook,
    outcome: assessment.outcome,
    rules: route ? [...assessment.rules, route.rule] : assessment.rules,
    metrics: Object.fromEntries(Object.entries(assessment.metrics).flatMap(([name, { people }]) => (metrics && name in metrics ? [[name, people]] : []))),
    warnings: wanted.warnings?.filter((code) => codes.includes(code)),
    absentWarnings: wanted.absentWarnings?.filter((code) => !codes.includes(code)),
    branches: branchesAsWritten(assessment.branches),
    policyDependent: assessment.policyDependent,
    routes: assessment.routes.map((one) => one.route),
    attempted: coverage.attemptedPeople,
    projected: projected && Object.fromEntries(Object.entries(projectLinearly(ledger, asOf) ?? {}).filter(([name]) => name in projected)),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in wanted));
}

for (const [name, open] of LEDGER_DATABASES)
  describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`The scenarios of the rulebook: reports in, outcome out (${name})`, () => {
    const entities: ScenarioEntity[] = [];
    let database: TestDatabase;
    beforeAll(async () => {
      database = await open();
    }, 60_000);
    afterAll(() => database.close());

    /** The entity that gets there with the fewest new people; a new one, where none is near. */
    const entityFor = async ({ scenario, people }: (typeof SCENARIOS)[number]): Promise<ScenarioEntity> => {
      const leaving = leavingOf(scenario.facts);
      const [nearest] = entities.map((entity) => ({ entity, cost: entity.costOf(leaving) })).sort((one, other) => one.cost - other.cost);
      if (nearest && nearest.cost < people) return nearest.entity;
      const entity = await ScenarioEntity.found(database);
      entities.push(entity);
      return entity;
    };

    const titled = SCENARIOS.filter((one) => name === "PostgreSQL" || !onPostgresOnly(one)).map((one) => {
      const where = onPostgresOnly(one) ? ` (on PostgreSQL only: ${one.people.toLocaleString("en")} people)` : "";
      return [`${one.scenario.id}: ${one.scenario.title}${where}`, one] as const;
    });
    it.each(titled)("%s", async (_, one) => {
      const wanted = one.scenario.expect;
      const warnings = wanted.warnings?.filter((code) => !SAID_BY_REFUSING.includes(code));
      expect(await seen(await entityFor(one), one.scenario)).toEqual({ ...wanted, ...(warnings && { warnings }) });
    });

    it("and every tally is what the exposures say", async () => {
      for (const { company, people } of entities) {
        if (people > EMBEDDED_PEOPLE) continue;
        expect(await database.asService().rpc("recount", { p_org: company.org })).toMatchObject({ equal: true });
      }
    });
  });
