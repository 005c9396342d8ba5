import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { IdentifierKind } from "../contract/kinds.ts";
import type { Pseudonym } from "../contract/pseudonym.ts";
import { toBase64Url } from "./base64url.ts";

export type Pseudonymise = (kind: IdentifierKind, canonicalValue: string) => Pseudonym;

/** Length of the organisation key in bytes. */
export const ORGANISATION_KEY_BYTES = 32;

/**
 * HMAC-SHA-256(organisationKey, kind ‖ 0x00 ‖ value), RFC 2104, as base64url. `canonicalValue` is what the recogniser calls
 * canonical: equal people must have equal bytes. Synchronous on purpose: WebCrypto awaited once per identifier is ten times slower.
 * @throws RangeError when the key has not exactly 32 bytes.
 */
export function createPseudonymiser(organisationKey: Uint8Array): Pseudonymise {
  if (organisationKey.length !== ORGANISATION_KEY_BYTES)
    throw new RangeError(`The organisation key has ${organisationKey.length} bytes; it must have ${ORGANISATION_KEY_BYTES}.`);
  const keyed = hmac.create(sha256, organisationKey);
  const encoder = new TextEncoder();
  return (kind, canonicalValue) =>
    toBase64Url(
      keyed
        .clone()
        .update(encoder.encode(`${kind}\0${canonicalValue}`))
        .digest(),
    ) as Pseudonym;
}
