import type { BeijingDay } from "./beijing-day.ts";
import type { Flow, FlowFacts } from "./flow-facts.ts";
import { EXEMPTIONS, type Exemption, HR_REQUIRES_BOTH } from "./rulebook/exemptions.ts";
import { inForce } from "./rulebook/rule.ts";
import type { RulebookVersion } from "./rulebook/versions.ts";

/**
 * What a claim does to a flow on the day. `not_exported`: it is confirmed that nothing left the mainland. `undecided` names the unknown
 * facts as `KIND:fact`, and what the claim does if they hold.
 */
export type ExemptionEffect =
  | { effect: "none" | "refused" | "claimed" | "exempt" | "not_exported" }
  | { effect: "undecided"; facts: string[]; ifMet: "exempt" | "not_exported" };

/** Only a confirmed claim with every fact established takes people out of the count (law.md section 5). */
export function exemptionEffect(flow: Flow, facts: FlowFacts, version: RulebookVersion): ExemptionEffect {
  if (!flow.exemption) return { effect: "none" };
  const { kind, state } = flow.exemption;
  const rule: Exemption = EXEMPTIONS[kind];
  const correction = rule.correction ?? false;
  if (!(version.scenarioExemptions || correction) || !rule.removesPeople) return { effect: "none" };
  if (!inForce(rule, facts.asOf) || state === "REJECTED" || (hasImportantData(flow) && !correction)) return { effect: "refused" };
  const known = knownFacts(flow, facts);
  if (rule.facts.some((fact) => known[fact] === false)) return { effect: "refused" };
  const unknown = rule.facts.filter((fact) => known[fact] === null);
  const ifMet = correction ? "not_exported" : "exempt";
  if (unknown.length > 0) return { effect: "undecided", facts: unknown.map((fact) => `${kind}:${fact}`), ifMet };
  return { effect: state === "CONFIRMED" ? ifMet : "claimed" };
}

/** Important data that was notified or published and that no sector guide frees on the day. */
export function triggersAsImportantData(flow: Flow, asOf: BeijingDay): boolean {
  return hasImportantData(flow) && !isFreedBySector(flow, asOf);
}

export function isFreedBySector(flow: Flow, asOf: BeijingDay): boolean {
  const claim = flow.exemption;
  if (claim?.kind !== "SECTOR_IMPORTANT_DATA_RELIEF" || claim.state !== "CONFIRMED") return false;
  const rule: Exemption = EXEMPTIONS[claim.kind];
  return inForce(rule, asOf) && rule.facts.every((fact) => claim.facts[fact] ?? claim.facts[fact] === undefined);
}

function hasImportantData({ importantData }: Flow): boolean {
  return importantData === "notified" || importantData === "published";
}

/** What the claim says, corrected by what the flow and the entity say themselves. */
function knownFacts(flow: Flow, facts: FlowFacts): Record<string, boolean | null | undefined> {
  const known: Record<string, boolean | null | undefined> = { ...flow.exemption?.facts };
  if (flow.exemption?.kind === "ART4_FOREIGN_ORIGIN_TRANSIT") {
    if (flow.origin === "domestic") known.collected_abroad = false;
    if (flow.domesticMixedIn && !flow.domesticMixedIn.separable) known.nothing_domestic_mixed_in ??= null;
  }
  if (flow.exemption?.kind === "ART6_FTZ_OUTSIDE_NEGATIVE_LIST" && facts.entity.freeTradeZone === null) known.entity_in_zone = false;
  const oneIsEnough = !(facts.options.hrRequiresBoth ?? HR_REQUIRES_BOTH);
  if (oneIsEnough && (known.labour_rules || known.collective_contract)) {
    known.labour_rules = true;
    known.collective_contract = true;
  }
  return known;
}
