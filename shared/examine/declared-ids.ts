import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** SHA-256 of everything in the stream, as 64 hex digits. @throws whatever the stream throws. */
export async function contentHash(stream: ReadableStream<Uint8Array>): Promise<string> {
  const hash = sha256.create();
  const source = stream.getReader();
  for (let piece = await source.read(); !piece.done; piece = await source.read()) hash.update(piece.value);
  return bytesToHex(hash.digest());
}

/**
 * Ids that are the same whenever the same thing is declared again: UUIDs of version 8 (RFC 9562 §5.8), 122 bits of SHA-256 over what is
 * declared and a number that counts up — first the transfer, then its parts. So a declaration can be repeated, and gone on with.
 */
export function declaredIds(declared: readonly string[]): () => string {
  const encoder = new TextEncoder();
  let number = 0;
  return () => {
    const bytes = sha256(encoder.encode(JSON.stringify([...declared, number++]))).subarray(0, 16);
    bytes[6] = (bytes[6]! & 0x0f) | 0x80;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = bytesToHex(bytes);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}
