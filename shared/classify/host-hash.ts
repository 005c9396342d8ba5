/**
 * A number for a piece of a host (FNV-1a, 32 bits), computed in place. Cutting the piece out and hashing the new string, as a look-up
 * in a map does, costs several times more; equal pieces have equal numbers, so the number can turn a look-up away, never answer it.
 */
export function hashOfPart(host: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ host.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}
