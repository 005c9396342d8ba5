import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

/** withdraw_tool_decision(p_org, p_match) → the new version of the overrides. */
export const useWithdrawToolDecision = () => useLedgerAction("withdraw_tool_decision", z.number().int(), ["tool_decision_list"]);
