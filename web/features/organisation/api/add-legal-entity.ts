import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

export const useAddLegalEntity = () => useLedgerAction("add_legal_entity", z.unknown(), ["whoami"]);
