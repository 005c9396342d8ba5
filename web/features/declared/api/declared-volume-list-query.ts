import { declaredVolumeList } from "@outflow/shared/contract/ledger-api-declarations.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type DeclaredVolume = z.infer<typeof declaredVolumeList>[number];

export function useDeclaredVolumeList(year: number) {
  const { organisation, entity } = useWorkspace();
  return useLedgerQuery({
    name: "declared_volume_list",
    args: { p_org: organisation.id, p_entity: entity.id, p_year: year },
    shape: declaredVolumeList,
    every: POLL.lists,
  });
}
