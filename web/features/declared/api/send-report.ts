import { type IngestReply, ingestReply } from "@outflow/shared/contract/device-api.ts";
import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import { FunctionsHttpError, type SupabaseClient } from "@supabase/supabase-js";
import { LedgerFailure, sortFailure } from "../../../lib/ledger/ledger-failure.ts";

/** A server that is busy or starting is asked again after these pauses. */
const PAUSES_SECONDS = [1, 3, 6] as const;
const BUSY = new Set([0, 429, 503]);

/** Hands one part to the declaration function, as the member who is signed in. @throws LedgerFailure */
export async function sendReport(
  client: SupabaseClient,
  owner: { readonly organisationId: string; readonly legalEntityId: string },
  report: TransferReport,
): Promise<IngestReply> {
  for (const pause of [...PAUSES_SECONDS, null]) {
    const { data, error } = await client.functions.invoke("declare", { body: { ...owner, report } });
    if (!error) {
      const reply = ingestReply.safeParse(data);
      if (reply.success) return reply.data;
      throw new LedgerFailure("unreadable", "declare");
    }
    const status = error instanceof FunctionsHttpError ? (error.context as Response).status : 0;
    if (pause === null || !BUSY.has(status)) throw sortFailure(status, "");
    await new Promise((resolve) => setTimeout(resolve, pause * 1_000));
  }
  throw sortFailure(0, "");
}
