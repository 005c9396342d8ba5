import { deviceCredential } from "@outflow/shared/contract/device-api.ts";
import { bearerOf } from "./bearer.ts";
import { refuse } from "./respond.ts";
import { sha256Hex } from "./sha-256.ts";

export type DeviceCredential = { ok: true; hash: string } | { ok: false; response: Response };

/** The hash under which the ledger knows the caller; whether it knows it is the ledger's to say. */
export async function credentialOf(request: Request): Promise<DeviceCredential> {
  const bearer = bearerOf(request);
  if (bearer === null) return { ok: false, response: refuse("unknown_device", "A device credential is needed as Authorization: Bearer.") };
  if (!deviceCredential.safeParse(bearer).success) return { ok: false, response: refuse("unknown_device", "This is not a device credential.") };
  return { ok: true, hash: await sha256Hex(bearer) };
}
