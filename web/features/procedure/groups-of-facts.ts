import type { ExposureGroup, WhatIfActivity } from "@outflow/shared/assess/what-if.ts";
import type { LedgerFacts } from "@outflow/shared/contract/assessment.ts";

const EVERYTHING = "counted";
const EXEMPT = "exempt";

/**
 * The people of a standing as groups: only ordinary, only sensitive, both, and those that confirmed exemptions take out.
 * Enough for planned campaigns, which touch no single activity. Exact: A, S and N fix the three groups.
 */
export function groupsOfFacts({ counted, exemptPeople }: LedgerFacts): { activities: WhatIfActivity[]; groups: ExposureGroup[] } {
  const [all, sensitive, ordinary] = [counted.all.people, counted.sensitive.people, counted.ordinary.people];
  const ordinaryKinds = ["name"];
  const sensitiveKinds = ["income"] as const;
  return {
    activities: [
      { id: EVERYTHING, tool: EVERYTHING, exempt: false },
      { id: EXEMPT, tool: EXEMPT, exempt: true },
    ],
    groups: [
      { people: all - sensitive, exposures: [{ activity: EVERYTHING, ordinaryKinds, sensitiveKinds: [] }] },
      { people: all - ordinary, exposures: [{ activity: EVERYTHING, ordinaryKinds: [], sensitiveKinds }] },
      { people: sensitive + ordinary - all, exposures: [{ activity: EVERYTHING, ordinaryKinds, sensitiveKinds }] },
      { people: exemptPeople, exposures: [{ activity: EXEMPT, ordinaryKinds, sensitiveKinds: [] }] },
    ],
  };
}
