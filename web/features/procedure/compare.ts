import { type WhatIf, type WhatIfChange, whatIf } from "@outflow/shared/assess/what-if.ts";
import type { LedgerFacts } from "@outflow/shared/contract/assessment.ts";
import { groupsOfFacts } from "./groups-of-facts.ts";

type Campaign = Extract<WhatIfChange, { kind: "planned_campaign" }>;
type PerDay = { readonly ordinary: readonly number[]; readonly sensitive: readonly number[] };

/**
 * Now beside then. `changed` are the counts the ledger worked out for changed activities; the pace of new people is taken to change in
 * the same proportion, and campaigns come on top.
 */
export function compare(
  facts: LedgerFacts,
  changed: Pick<LedgerFacts, "counted" | "exemptPeople">,
  asOf: string,
  perDay: PerDay,
  campaigns: readonly Campaign[],
): WhatIf {
  const share = (kind: keyof PerDay) => (facts.counted[kind].people === 0 ? 1 : changed.counted[kind].people / facts.counted[kind].people);
  const scaled = (kind: keyof PerDay) => perDay[kind].map((people) => people * share(kind));
  const then = { ...facts, ...changed };
  const { before } = whatIf({ facts, asOf, ...groupsOfFacts(facts), newPeoplePerDay: perDay }, []);
  const { after } = whatIf(
    { facts: then, asOf, ...groupsOfFacts(then), newPeoplePerDay: { ordinary: scaled("ordinary"), sensitive: scaled("sensitive") } },
    campaigns,
  );
  return { before, after };
}
