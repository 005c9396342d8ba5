import { exemptionEffect } from "@outflow/shared/assess/exemption-effect.ts";
import type { Flow, FlowFacts } from "@outflow/shared/assess/flow-facts.ts";
import { EMPTY, type IdSet, intersect, parseIdSet, size, subtract, union } from "@outflow/shared/assess/id-set.ts";
import { taxonomyFor } from "@outflow/shared/assess/rulebook/taxonomies.ts";
import { versionFor } from "@outflow/shared/assess/rulebook/versions.ts";
import { person, type TestPerson } from "./ledger-organisation.ts";

/** What of a person leaves in a transfer; with it, how their record looks on the wire. */
export type Look = "ordinary" | "sensitive" | "both" | "child" | "numbered" | "number was sensitive";

/** People of one look that leave with one tool, by the instant at which they leave. */
export interface Leaving {
  /** Equal for what may leave with one and the same tool. */
  readonly key: string;
  readonly look: Look;
  readonly channel: "request" | "view";
  readonly country: string;
  readonly purpose: string;
  /** `null`: none; `refused` and `confirmed` were decided, `claimed` was not; a fact that is null is expressly unknown. */
  readonly exemption: { readonly kind: string; readonly facts: Record<string, boolean | null>; readonly effect: "claimed" | "confirmed" | "refused" } | null;
  /** It was stopped before it left. */
  readonly attempted: boolean;
  readonly at: Map<string, { people: IdSet; records: number }>;
}

/** One made-up person. Whoever has a telephone number has the same one in every look. */
export function personOf(look: Look, id: number): TestPerson {
  const word = String(id);
  switch (look) {
    case "ordinary":
      return { identifiers: [["mobile", word]] };
    case "both":
      return { identifiers: [["mobile", word]], sensitiveKinds: ["medical_health"] };
    case "sensitive":
      return { identifiers: [["bank_card", word]], sensitiveKinds: ["financial_account"] };
    case "child":
      return { identifiers: [["mobile", word]], minor: true };
    case "numbered":
      return person(["mobile", word], ["resident_id", word]);
    case "number was sensitive":
      return { ...person(["mobile", word], ["resident_id", word]), sensitiveKinds: ["identity_document_number"] };
  }
}

/** The flows of a scenario as what devices report. `days` are the days or instants as the scenario writes them. */
export function leavingIn(facts: FlowFacts, days: readonly string[]): Leaving[] {
  const found = new Map<string, Leaving>();
  facts.flows.forEach((flow, index) => {
    const day = days[index]!;
    const at = new Date(day.length === "2026-06-01".length ? `${day}T04:00:00Z` : day).toISOString();
    for (const { look, people, exempt } of looksOf(flow)) {
      const exemption = exempt ? decided(flow, facts) : null;
      const channel = flow.channel === "view" ? "view" : "request";
      const country = flow.destination ?? "US";
      const like = JSON.stringify([flow.tool, flow.project, flow.purpose, look, channel, country, flow.blocked, look === "numbered" && facts.options]);
      const same = [...found.values()].filter((one) => one.key.startsWith(like));
      const known = same.find((one) => JSON.stringify(one.exemption) === JSON.stringify(exemption));
      const key = known?.key ?? `${like} ${same.length}`; // what is exempt on another ground, or on none, is another activity
      const leaving = found.get(key) ?? { key, look, channel, country, purpose: flow.purpose ?? "", attempted: flow.blocked, exemption, at: new Map() };
      const before = leaving.at.get(at) ?? { people: EMPTY, records: 0 };
      leaving.at.set(at, { people: union([before.people, people]), records: before.records + 1 });
      found.set(key, leaving);
    }
  });
  return [...found.values()];
}

function looksOf(flow: Flow): { look: Look; people: IdSet; exempt: boolean }[] {
  if (flow.anonymised) return [{ look: "ordinary", people: EMPTY, exempt: true }];
  const [children, numbers] = [parseIdSet(flow.people.children), parseIdSet(flow.people.identityNumbers)];
  const sensitive = subtract(parseIdSet(flow.people.sensitive), children);
  const mixedIn = parseIdSet(flow.domesticMixedIn?.people ?? []);
  // Who cannot be told apart leaves with everybody else.
  const domestic = flow.domesticMixedIn?.separable ? mixedIn : EMPTY;
  const ordinary = subtract(subtract(union([parseIdSet(flow.people.ordinary), mixedIn]), children), domestic);
  const numbered = taxonomyFor(flow.at).identityNumberIsSensitive ? "number was sensitive" : "numbered";
  const looks = [
    { look: "child", people: children, exempt: true },
    { look: numbered, people: numbers, exempt: true },
    { look: "both", people: subtract(intersect(ordinary, sensitive), numbers), exempt: true },
    { look: "sensitive", people: subtract(sensitive, ordinary), exempt: true },
    // Whoever has both is reported twice: once as everybody else, and once with what is sensitive.
    { look: "ordinary", people: subtract(ordinary, numbers), exempt: true },
    { look: "ordinary", people: domestic, exempt: false },
  ] as const;
  const some = looks.filter(({ people }) => size(people) > 0);
  return some.length > 0 ? some : [looks[4]];
}

function decided(flow: Flow, facts: FlowFacts): Leaving["exemption"] {
  if (!flow.exemption) return null;
  const { kind, facts: said } = flow.exemption;
  const judged = exemptionEffect(flow, facts, versionFor(facts.asOf));
  if (judged.effect === "undecided") {
    // Nobody can confirm what rests on a fact that is unknown: the claim stays open.
    const unknown = Object.fromEntries(judged.facts.map((fact) => [fact.slice(kind.length + 1), null]));
    return { kind, facts: { ...said, ...unknown }, effect: "claimed" };
  }
  if (judged.effect === "claimed") return { kind, facts: said, effect: "claimed" };
  return { kind, facts: said, effect: judged.effect === "exempt" || judged.effect === "not_exported" ? "confirmed" : "refused" };
}
