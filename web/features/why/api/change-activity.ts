import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

const TOUCHED = ["activity_list", "count_explanation", "standing", "tool_summary", "window_counts"];

export const useSetActivityPurpose = () => useLedgerAction("set_activity_purpose", z.unknown(), TOUCHED);
export const useMoveActivity = () => useLedgerAction("move_activity", z.unknown(), TOUCHED);
