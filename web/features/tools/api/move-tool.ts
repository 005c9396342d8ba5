import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

/** move_tool(p_org, p_match, p_from, p_to) → how many activities moved; their people count for the other entity at once. */
export const useMoveTool = () =>
  useLedgerAction("move_tool", z.number().int(), ["tool_summary", "activity_list", "standing", "count_explanation", "window_counts"]);
