import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

export const useRemoveMember = () => useLedgerAction("remove_member", z.unknown(), ["member_list"]);
