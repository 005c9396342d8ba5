import { whoami } from "@outflow/shared/contract/ledger-api.ts";
import { useLedgerQuery } from "./use-ledger-query.ts";

export const useWhoami = (enabled: boolean) => useLedgerQuery({ name: "whoami", args: {}, shape: whoami, every: 15_000, enabled });
