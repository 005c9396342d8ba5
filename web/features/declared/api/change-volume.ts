import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

const TOUCHED = ["declared_volume_list", "declared_file_list", "standing", "activity_list", "count_explanation", "transfer_list", "daily_trend"];

export const useDeclareVolume = () => useLedgerAction("declare_volume", z.string(), TOUCHED);
export const useWithdrawFile = () => useLedgerAction("withdraw_declared_file", z.unknown(), TOUCHED);
export const useWithdrawVolume = () => useLedgerAction("withdraw_declared_volume", z.unknown(), TOUCHED);
