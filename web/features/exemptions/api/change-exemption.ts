import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

/** Counts follow at once, so everything that shows people is read again. */
const TOUCHED = ["exemption_list", "activity_list", "standing", "count_explanation"];

export const useClaimExemption = () => useLedgerAction("claim_exemption", z.string(), TOUCHED);
export const useDecideExemption = () => useLedgerAction("decide_exemption", z.unknown(), TOUCHED);
export const useWithdrawExemption = () => useLedgerAction("withdraw_exemption", z.unknown(), TOUCHED);
