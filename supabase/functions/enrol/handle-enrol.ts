import { enrolReply, enrolRequest } from "@outflow/shared/contract/device-api.ts";
import { enrolled } from "@outflow/shared/contract/ledger-api.ts";
import { askLedger } from "../_shared/ask-ledger.ts";
import type { Ledger } from "../_shared/ledger.ts";
import type { Log } from "../_shared/log.ts";
import { parseBody } from "../_shared/parse-body.ts";
import { accept } from "../_shared/respond.ts";
import { sha256Hex } from "../_shared/sha-256.ts";
import { mintCredential } from "./mint-credential.ts";

export interface EnrolDependencies {
  readonly ledger: Ledger;
  readonly log: Log;
  readonly randomBytes: (length: number) => Uint8Array;
}

const CAP_BYTES = 16_000;

/**
 * POST {@link enrolRequest} → {@link enrolReply}. Asking again for the same installation with the same token answers with the
 * same device and a NEW credential that replaces the old one: a lost answer costs nothing, and no secret is kept to repeat it.
 */
export function createEnrolHandler({ ledger, log, randomBytes }: EnrolDependencies) {
  return async (request: Request): Promise<Response> => {
    const body = await parseBody(request, CAP_BYTES, enrolRequest);
    if (!body.ok) return body.response;
    const { token, device } = body.value;
    const { installation, ...description } = device;
    const credential = mintCredential(randomBytes);
    const asked = await askLedger(
      { ledger, log },
      "enrol_device",
      { p_token_hash: await sha256Hex(token), p_credential_hash: await sha256Hex(credential), p_installation: installation, p_device: description },
      enrolled,
    );
    if (!asked.ok) return asked.response;
    const { deviceId, organisationKey, organisation, legalEntity, department } = asked.answer;
    return accept(enrolReply.parse({ deviceId, credential, organisationKey, organisation, legalEntity, department }));
  };
}
