import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

export const useSetEntityFacts = () => useLedgerAction("set_entity_facts", z.unknown(), ["standing", "exemption_list", "activity_list"]);
