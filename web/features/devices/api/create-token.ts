import { createdEnrolmentToken } from "@outflow/shared/contract/ledger-api.ts";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

export const useCreateToken = () => useLedgerAction("create_enrolment_token", createdEnrolmentToken, ["enrolment_token_list"]);
