import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

export const useSaveFiling = () => useLedgerAction("save_filing", z.string(), ["filing_list"]);
