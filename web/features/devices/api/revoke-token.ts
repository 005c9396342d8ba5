import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

export const useRevokeToken = () => useLedgerAction("revoke_enrolment_token", z.unknown(), ["enrolment_token_list"]);
