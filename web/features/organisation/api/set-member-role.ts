import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

export const useSetMemberRole = () => useLedgerAction("set_member_role", z.unknown(), ["member_list"]);
