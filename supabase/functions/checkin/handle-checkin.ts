import { type CheckinReply, checkinReply, checkinRequest } from "@outflow/shared/contract/device-api.ts";
import { z } from "zod";
import { askLedger } from "../_shared/ask-ledger.ts";
import { authenticateDevice } from "../_shared/authenticate-device.ts";
import type { Ledger } from "../_shared/ledger.ts";
import type { Log } from "../_shared/log.ts";
import { parseBody } from "../_shared/parse-body.ts";
import { accept } from "../_shared/respond.ts";

const CAP_BYTES = 16_000;
const checkedIn = z.object({ ok: z.literal(true), ...checkinReply.shape });

/** POST {@link checkinRequest} → {@link checkinReply}: a sign of life and the capture health since the last accepted one. */
export function createCheckinHandler({ ledger, log }: { readonly ledger: Ledger; readonly log: Log }) {
  return async (request: Request): Promise<Response> => {
    const device = await authenticateDevice({ ledger, log }, request);
    if (!device.ok) return device.response;
    const body = await parseBody(request, CAP_BYTES, checkinRequest);
    if (!body.ok) return body.response;
    const asked = await askLedger({ ledger, log }, "checkin_device", { p_credential_hash: device.credentialHash, p_checkin: body.value }, checkedIn);
    if (!asked.ok) return asked.response;
    const { overridesVersion, overrides, switches } = asked.answer;
    return accept({ overridesVersion, overrides, switches } satisfies CheckinReply);
  };
}
