import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { IdentifierKind } from "@outflow/shared/contract/kinds.ts";
import type { Pseudonym } from "@outflow/shared/contract/pseudonym.ts";
import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import { fromBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";

/** Length of OUTFLOW_SERVER_KEY in bytes. */
const SERVER_KEY_BYTES = 32;
/** 128 of 256 bits: among a billion identifiers two collide with a chance of about one in 7 × 10²⁰. */
const KEPT_BYTES = 16;

/** What the database holds of an identifier: 32 lower-case hex digits. */
export type LedgerPseudonym = string;

/** @throws RangeError when the text is not base64url of exactly 32 bytes; the message does not repeat it. */
export function readServerKey(text: string): Uint8Array {
  const wrong = new RangeError(`OUTFLOW_SERVER_KEY must be base64url of exactly ${SERVER_KEY_BYTES} bytes.`);
  try {
    const key = fromBase64Url(text);
    if (key.length === SERVER_KEY_BYTES) return key;
  } catch {
    throw wrong;
  }
  throw wrong;
}

/**
 * HMAC-SHA-256(serverKey, kind ‖ 0x00 ‖ device pseudonym), RFC 2104, of which the first 128 bits are kept (RFC 2104 §5). The key
 * lives only in the secrets of the functions that take reports, so a stolen database cannot be searched by anyone who knows a device's key.
 */
export function createSecondHmac(serverKey: Uint8Array): (kind: IdentifierKind, pseudonym: Pseudonym) => LedgerPseudonym {
  const keyed = hmac.create(sha256, serverKey);
  const encoder = new TextEncoder();
  return (kind, pseudonym) => {
    const digest = keyed
      .clone()
      .update(encoder.encode(`${kind}\0${pseudonym}`))
      .digest();
    let hex = "";
    for (let index = 0; index < KEPT_BYTES; index++) hex += digest[index]!.toString(16).padStart(2, "0");
    return hex;
  };
}

/** The report as the ledger takes it: every pseudonym gone through the second HMAC. */
export function underServerKey(report: TransferReport, secondHmac: ReturnType<typeof createSecondHmac>) {
  const people = report.people.map((person) => ({
    ...person,
    identifiers: person.identifiers.map(({ kind, pseudonym }) => ({ kind, pseudonym: secondHmac(kind, pseudonym) })),
  }));
  return { ...report, people };
}
