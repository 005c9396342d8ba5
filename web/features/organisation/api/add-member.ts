import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

export const useAddMember = () => useLedgerAction("add_member", z.unknown(), ["member_list"]);
