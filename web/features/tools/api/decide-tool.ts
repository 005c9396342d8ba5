import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

/** decide_tool(p_org, p_decision) → the new version of the overrides; devices take it with their next check-in. */
export const useDecideTool = () => useLedgerAction("decide_tool", z.number().int(), ["tool_decision_list"]);
