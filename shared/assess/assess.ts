import { type Counts, type LedgerFacts, LINES, type PersonCount } from "../contract/assessment.ts";
import type { Assessment, LineStanding, Metrics } from "./assessment.ts";
import { type BeijingDay, windowStart } from "./beijing-day.ts";
import { relevantBranches, type World } from "./branches.ts";
import { cite } from "./cite.ts";
import { decide, type Numbers, strictest } from "./decide.ts";
import { openPointsOf, residualDutiesOf, reviewsOf } from "./remarks.ts";
import { lineMetric, lineNumbers, stageOf } from "./rulebook/lines.ts";
import { inForce } from "./rulebook/rule.ts";
import { ruleById } from "./rulebook/rules.ts";
import { type RulebookVersion, versionFor } from "./rulebook/versions.ts";

/** Names of facts that may be unknown; exemption facts are named `KIND:fact`. */
export const CIIO_FACT = "ciio";
export const PROCESSED_FACT = "processedPersonsReachLine";

type MixedPolicy = LedgerFacts["options"]["mixedPolicy"];
type Bound = keyof PersonCount;

/**
 * What the law in force on `asOf` (a Beijing day) says about one legal entity. Pure.
 * `facts.counted` must cover the window from `windowStart` of that version to `asOf`, and for versions without scenario
 * exemptions it must leave nothing out. Throws RangeError for a day before the first rulebook.
 */
export function assess(facts: LedgerFacts, asOf: BeijingDay): Assessment {
  const version = versionFor(asOf);
  const { mixedPolicy } = facts.options;
  const { facts: missingFacts, branches } = relevantBranches(worldsOf(version, asOf, facts, mixedPolicy, "people"));
  const only = branches.length === 1 ? branches[0] : undefined;
  const outcome = only?.outcome ?? "UNDETERMINED";
  const rules = only?.rules ?? [];
  const worst = strictest(branches.map((branch) => branch.outcome));
  const policyDependent = outcomeUnder(version, asOf, facts, "BOTH", "people") !== outcomeUnder(version, asOf, facts, "SENSITIVE_ONLY", "people");
  const boundsCross = outcomeUnder(version, asOf, facts, mixedPolicy, "atLeast") !== outcomeUnder(version, asOf, facts, mixedPolicy, "atMost");
  const routes = routesOf(version, asOf, worst);
  const metrics = metricsOf(facts.counted, mixedPolicy);
  const noRoute = worst === "SCC_OR_CERTIFICATION" && routes.length === 0;
  return {
    asOf,
    windowStart: windowStart(asOf, version.window),
    rulebook: version.id,
    outcome,
    rules,
    routes,
    metrics,
    mixedPolicy,
    lines: linesOf(version, metrics),
    policyDependent,
    missingFacts,
    branches: only ? [] : branches,
    strictest: worst,
    exemptPeople: facts.exemptPeople,
    claimedExemptPeople: facts.claimedExemptPeople,
    notExportedPeople: facts.notExportedPeople ?? 0,
    residualDuties: residualDutiesOf(worst, asOf),
    reviews: reviewsOf(facts, { boundsCross, noRoute, strictest: worst }),
    openPoints: openPointsOf(facts, asOf, { policyDependent, strictest: worst }),
    citations: [...new Set([...rules, ...branches.flatMap((branch) => branch.rules)])].map(cite),
  };
}

/** A, S and N as the outcome was decided on, and N under SENSITIVE_ONLY. */
export function metricsOf(counted: Counts, mixedPolicy: MixedPolicy): Metrics {
  return { A: counted.all, S: counted.sensitive, N: mixedPolicy === "BOTH" ? counted.ordinary : counted.ordinaryOnly, Nexclusive: counted.ordinaryOnly };
}

function linesOf(version: RulebookVersion, metrics: Metrics): LineStanding[] {
  const limits = lineNumbers(version);
  return LINES.flatMap((line) => {
    const limit = limits[line];
    const rule = version.lines[line];
    if (limit === null || rule === null) return [];
    const { people: count, atLeast, atMost } = metrics[lineMetric(version, line)];
    return [{ line, limit, count, atLeast, atMost, headroom: Math.max(0, limit - count), share: count / limit, stage: stageOf(count, limit), rule }];
  });
}

function routesOf(version: RulebookVersion, day: BeijingDay, outcome: string): Assessment["routes"] {
  if (outcome !== "SCC_OR_CERTIFICATION" && outcome !== "SECURITY_ASSESSMENT") return [];
  return version.routes
    .filter(({ route }) => (route === "SECURITY_ASSESSMENT") === (outcome === "SECURITY_ASSESSMENT"))
    .filter(({ rule }) => inForce(ruleById(rule), day))
    .map(({ route, rule }) => ({ route, rule }));
}

function outcomeUnder(version: RulebookVersion, day: BeijingDay, facts: LedgerFacts, policy: MixedPolicy, bound: Bound): string {
  const { branches } = relevantBranches(worldsOf(version, day, facts, policy, bound));
  return branches.map((branch) => branch.outcome).join();
}

/** Every way the unknown facts may turn out. */
function worldsOf(version: RulebookVersion, day: BeijingDay, facts: LedgerFacts, policy: MixedPolicy, bound: Bound): World[] {
  const exemptionFacts = [...new Set((facts.undecided ?? []).flatMap(({ met }) => met))];
  const alternatives = [{ met: [] as string[], counted: facts.counted, exemptPeople: facts.exemptPeople }, ...(facts.undecided ?? [])];
  const worlds: World[] = [];
  for (const { met, counted, exemptPeople } of alternatives) {
    const metrics = metricsOf(counted, policy);
    for (const ciio of facts.entity.ciio === null ? [false, true] : [facts.entity.ciio]) {
      for (const processed of processedOf(version, facts)) {
        const numbers: Numbers = {
          ciio,
          processed: processed.number,
          importantData: facts.importantData === "notified" || facts.importantData === "published",
          A: metrics.A[bound],
          S: metrics.S[bound],
          N: metrics.N[bound],
          exemptPeople,
          notExportedPeople: facts.notExportedPeople ?? 0,
          leftWithoutPeople: facts.leftWithoutPeople ?? false,
        };
        const unknown: Record<string, boolean> = Object.fromEntries(exemptionFacts.map((fact) => [fact, met.includes(fact)]));
        if (facts.entity.ciio === null) unknown[CIIO_FACT] = ciio;
        if (processed.unknown) unknown[PROCESSED_FACT] = processed.reaches;
        worlds.push({ facts: unknown, ...decide(version, day, numbers) });
      }
    }
  }
  return worlds;
}

/** An unknown number of processed people matters just where a trigger of the version names it: below or at that trigger's number. */
function processedOf(version: RulebookVersion, facts: LedgerFacts): { number: number; unknown: boolean; reaches: boolean }[] {
  if (facts.entity.processedPersons !== null) return [{ number: facts.entity.processedPersons, unknown: false, reaches: false }];
  const limit = version.triggers.map((id) => ruleById(id).when?.processed?.atLeast).find((number) => number !== undefined);
  if (limit === undefined) return [{ number: 0, unknown: false, reaches: false }];
  return [
    { number: 0, unknown: true, reaches: false },
    { number: limit, unknown: true, reaches: true },
  ];
}
