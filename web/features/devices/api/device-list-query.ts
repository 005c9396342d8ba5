import { deviceList } from "@outflow/shared/contract/ledger-api.ts";
import type { z } from "zod";
import { POLL } from "../../../lib/ledger/poll-rhythm.ts";
import { useLedgerQuery } from "../../../lib/ledger/use-ledger-query.ts";

export type Device = z.infer<typeof deviceList>[number];
export const useDeviceList = (organisation: string) =>
  useLedgerQuery({ name: "device_list", args: { p_org: organisation }, shape: deviceList, every: POLL.figures });
