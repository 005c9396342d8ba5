import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** SHA-256 of a file's bytes, as 64 hex digits. */
export async function contentHash(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest("hex");
}

/**
 * Ids that are the same whenever the same thing is declared again: UUIDs of version 8 (RFC 9562 §5.8), 122 bits of SHA-256 over what is
 * declared and a number that counts up — first the transfer, then its parts. So a declaration can be repeated, and gone on with.
 */
export function declaredIds(declared: readonly string[]): () => string {
  let number = 0;
  return () => {
    const bytes = createHash("sha256")
      .update(JSON.stringify([...declared, number++]))
      .digest()
      .subarray(0, 16);
    bytes[6] = (bytes[6]! & 0x0f) | 0x80;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = bytes.toString("hex");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  };
}
