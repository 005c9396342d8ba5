import { ledgerInstant } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export const ROUTES = ["STANDARD_CONTRACT", "CERTIFICATION", "SECURITY_ASSESSMENT", "IMPACT_ASSESSMENT"] as const;
export const FILING_STATES = ["preparing", "filed", "accepted", "passed", "failed", "ended"] as const;
const count = z.number().int().min(0).nullable();

/** filing_list(p_org, p_entity), last saved first. `days`: Beijing days by name. */
const filingList = z.array(
  z.object({
    id: z.string(),
    legalEntityId: z.string(),
    route: z.enum(ROUTES),
    title: z.string(),
    state: z.enum(FILING_STATES),
    recipient: z.string().nullable(),
    days: z.record(z.string(), z.string().nullable()),
    declaredPeople: count,
    declaredSensitivePeople: count,
    notes: z.string().nullable(),
    savedAt: ledgerInstant,
  }),
);
export type FilingRecord = z.infer<typeof filingList>[number];

export function useFilingList() {
  const { organisation, entity } = useWorkspace();
  return useLedgerQuery({ name: "filing_list", args: { p_org: organisation.id, p_entity: entity.id }, shape: filingList, every: POLL.lists });
}
