import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

const TOUCHED = ["merge_list", "count_explanation", "standing"];

export const useUndoMerge = () => useLedgerAction("undo_merge", z.unknown(), TOUCHED);
export const useRestoreMerge = () => useLedgerAction("restore_merge", z.unknown(), TOUCHED);
