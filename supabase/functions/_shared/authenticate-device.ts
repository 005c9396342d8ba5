import { deviceCredential } from "@outflow/shared/contract/device-api.ts";
import { knownDevice } from "@outflow/shared/contract/ledger-api.ts";
import { askLedger } from "./ask-ledger.ts";
import { bearerOf } from "./bearer.ts";
import type { Ledger } from "./ledger.ts";
import type { Log } from "./log.ts";
import { refuse } from "./respond.ts";
import { sha256Hex } from "./sha-256.ts";

export type Authenticated = { ok: true; deviceId: string; credentialHash: string } | { ok: false; response: Response };

/**
 * Who is calling, asked before the body is read: a revoked device is told at once, and a stranger cannot make us parse megabytes.
 * The ledger looks again inside the transaction that writes.
 */
export async function authenticateDevice(door: { ledger: Ledger; log: Log }, request: Request): Promise<Authenticated> {
  const bearer = bearerOf(request);
  if (bearer === null) return { ok: false, response: refuse("unknown_device", "A device credential is needed as Authorization: Bearer.") };
  if (!deviceCredential.safeParse(bearer).success) return { ok: false, response: refuse("unknown_device", "This is not a device credential.") };
  const credentialHash = await sha256Hex(bearer);
  const device = await askLedger(door, "device_of", { p_credential_hash: credentialHash }, knownDevice);
  return device.ok ? { ok: true, deviceId: device.answer.deviceId, credentialHash } : { ok: false, response: device.response };
}
