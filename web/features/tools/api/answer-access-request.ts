import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

export const useAnswerAccessRequest = () => useLedgerAction("answer_access_request", z.unknown(), ["access_request_list"]);
