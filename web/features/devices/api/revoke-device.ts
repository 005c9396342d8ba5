import { z } from "zod";
import { useLedgerAction } from "../../../lib/ledger/use-ledger-action.ts";

export const useRevokeDevice = () => useLedgerAction("revoke_device", z.unknown(), ["device_list", "standing"]);
