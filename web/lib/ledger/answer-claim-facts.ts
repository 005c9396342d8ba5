import { z } from "zod";
import { useLedgerAction } from "./use-ledger-action.ts";

/** Counts follow at once, so everything that shows people is read again. */
export const useAnswerClaimFacts = () =>
  useLedgerAction("answer_claim_facts", z.unknown(), ["exemption_list", "activity_list", "standing", "count_explanation"]);
