import { accessReply, accessRequest } from "@outflow/shared/contract/device-api.ts";
import { z } from "zod";
import { askLedger } from "../_shared/ask-ledger.ts";
import { authenticateDevice } from "../_shared/authenticate-device.ts";
import type { Ledger } from "../_shared/ledger.ts";
import type { Log } from "../_shared/log.ts";
import { parseBody } from "../_shared/parse-body.ts";
import { accept } from "../_shared/respond.ts";

const CAP_BYTES = 16_000;
const accessRequested = z.object({ ok: z.literal(true), ...accessReply.shape });

/** POST {@link accessRequest} → {@link accessReply}: an employee asks the organisation for a restricted or blocked tool. */
export function createRequestAccessHandler({ ledger, log }: { readonly ledger: Ledger; readonly log: Log }) {
  return async (request: Request): Promise<Response> => {
    const device = await authenticateDevice({ ledger, log }, request);
    if (!device.ok) return device.response;
    const body = await parseBody(request, CAP_BYTES, accessRequest);
    if (!body.ok) return body.response;
    const asked = await askLedger({ ledger, log }, "request_access", { p_credential_hash: device.credentialHash, p_request: body.value }, accessRequested);
    if (!asked.ok) return asked.response;
    return accept({ id: asked.answer.id });
  };
}
