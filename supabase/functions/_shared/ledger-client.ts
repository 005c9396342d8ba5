import { createClient } from "@supabase/supabase-js";
import { type Ledger, LedgerFailure } from "./ledger.ts";

/** Longer than any single transaction of the ledger, shorter than the patience of a device. */
const TIMEOUT_MILLISECONDS = 55_000;

export function createLedger(url: string, serviceRoleKey: string): Ledger {
  const client = createClient(url, serviceRoleKey, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
  return {
    async call(procedure, parameters) {
      const { data, error, status } = await client.rpc(procedure, parameters).abortSignal(AbortSignal.timeout(TIMEOUT_MILLISECONDS));
      if (error) throw new LedgerFailure(procedure, status === 413 ? "too_large" : error.code || "unreachable");
      return data;
    },
  };
}
