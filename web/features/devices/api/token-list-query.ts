import { enrolmentTokenList } from "@outflow/shared/contract/ledger-api.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";

export type Token = z.infer<typeof enrolmentTokenList>[number];
export const useTokenList = (organisation: string) =>
  useLedgerQuery({ name: "enrolment_token_list", args: { p_org: organisation }, shape: enrolmentTokenList, every: POLL.lists });
