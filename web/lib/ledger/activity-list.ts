import { ledgerInstant } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import { useWorkspace } from "../workspace/workspace-context.ts";
import { POLL } from "./poll-rhythm.ts";
import { useLedgerQuery } from "./use-ledger-query.ts";

const count = z.number().int().min(0);

/** activity_list(p_org, p_entity, p_year): 数据出境场景, most people first. `standing`: whether its people count. */
export const activityList = z.array(
  z.object({
    id: z.number().int(),
    toolId: z.string().nullable(),
    host: z.string(),
    country: z.string().nullable(),
    purpose: z.string().nullable(),
    department: z.string().nullable(),
    reportedEntityId: z.string().nullable(),
    standing: z.enum(["counted", "claimed", "exempt"]),
    people: count,
    sensitivePeople: count,
    transfers: count,
    firstSeen: ledgerInstant.nullable(),
    lastSeen: ledgerInstant.nullable(),
  }),
);
export type Activity = z.infer<typeof activityList>[number];

export function useActivityList() {
  const { organisation, entity, year } = useWorkspace();
  return useLedgerQuery({ name: "activity_list", args: { p_org: organisation.id, p_entity: entity.id, p_year: year }, shape: activityList, every: POLL.lists });
}
