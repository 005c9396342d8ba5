import { REFUSALS, type RefusalCode } from "@outflow/shared/contract/device-api.ts";
import { ledgerRefusal } from "@outflow/shared/contract/ledger-api.ts";
import type { z } from "zod";
import { type Ledger, LedgerFailure } from "./ledger.ts";
import { type Log, code as logCode } from "./log.ts";
import { refuse } from "./respond.ts";

export type Asked<Answer> = { ok: true; answer: Answer } | { ok: false; code: RefusalCode; response: Response };

const SENTENCES: Record<RefusalCode, string> = {
  malformed: "The ledger cannot take this.",
  unknown_token: "This enrolment token is not known.",
  token_used_up: "This enrolment token has no uses left.",
  token_expired: "This enrolment token has expired.",
  unknown_device: "This device credential is not known.",
  device_revoked: "This device was revoked by the organisation.",
  not_allowed: "This is not allowed.",
  not_found: "This does not exist.",
  wrong_method: "This method is not supported.",
  too_large: "This is too large.",
  too_many: "Too many requests; try again later.",
  unavailable: "The ledger is not available; try again later.",
};

const refused = <Answer>(code: RefusalCode, field: string | null = null): Asked<Answer> => ({
  ok: false,
  code,
  response: refuse(code, SENTENCES[code], field),
});

/** Calls one RPC and turns its refusal, or its failure, into what the device is told. An answer of the wrong shape is a bug and throws. */
export async function askLedger<Schema extends z.ZodType>(
  { ledger, log }: { ledger: Ledger; log: Log },
  procedure: string,
  parameters: Readonly<Record<string, unknown>>,
  schema: Schema,
): Promise<Asked<z.output<Schema>>> {
  let answer: unknown;
  try {
    answer = await ledger.call(procedure, parameters);
  } catch (error) {
    if (!(error instanceof LedgerFailure)) throw error;
    log("ledger_failed", { procedure: logCode(procedure), sqlState: logCode(error.sqlState) });
    // Data the ledger will never take must not come back for ever and block what is queued behind it.
    return refused(error.refusal);
  }
  const refusal = ledgerRefusal.safeParse(answer);
  if (refusal.success) {
    const { code, field } = refusal.data;
    return refused(code in REFUSALS ? (code as RefusalCode) : "unavailable", field ?? null);
  }
  return { ok: true, answer: schema.parse(answer) };
}
