import { EXEMPTION_KINDS } from "@outflow/shared/contract/assessment.ts";
import { ledgerInstant } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

/** exemption_list(p_org), newest first. `mine`: claimed by the person who asks, who therefore may not decide. */
const exemptionList = z.array(
  z.object({
    id: z.string(),
    activityId: z.number().int(),
    legalEntityId: z.string(),
    toolId: z.string().nullable(),
    host: z.string(),
    purpose: z.string().nullable(),
    department: z.string().nullable(),
    kind: z.enum(EXEMPTION_KINDS),
    facts: z.record(z.string(), z.boolean().nullable()),
    evidence: z.string(),
    state: z.enum(["claimed", "confirmed", "rejected", "withdrawn"]),
    claimedBy: z.string().nullable(),
    claimedAt: ledgerInstant,
    mine: z.boolean(),
    decidedBy: z.string().nullable(),
    decidedAt: ledgerInstant.nullable(),
    decisionNote: z.string().nullable(),
    withdrawnAt: ledgerInstant.nullable(),
    withdrawalNote: z.string().nullable(),
  }),
);
export type Claim = z.infer<typeof exemptionList>[number];

export function useExemptionList() {
  const { organisation } = useWorkspace();
  return useLedgerQuery({ name: "exemption_list", args: { p_org: organisation.id }, shape: exemptionList, every: POLL.lists });
}
