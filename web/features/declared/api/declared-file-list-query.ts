import { declaredFileList } from "@outflow/shared/contract/ledger-api-declarations.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";

export type DeclaredFileRecord = z.infer<typeof declaredFileList>[number];

export function useDeclaredFileList(year: number) {
  const { organisation, entity } = useWorkspace();
  return useLedgerQuery({
    name: "declared_file_list",
    args: { p_org: organisation.id, p_entity: entity.id, p_year: year },
    shape: declaredFileList,
    every: POLL.lists,
  });
}
