/**
 * Numbers for labels of a host and for several labels together, computed in place. Cutting a piece out and hashing the new string, as a
 * look-up in a map does, costs several times more; equal pieces have equal numbers, so a number can turn a look-up away, never answer it.
 */
export const EMPTY_LABEL = 0x811c9dc5;

/** FNV-1a, one character further. */
export function withCharacter(label: number, code: number): number {
  return Math.imul(label ^ code, 0x01000193);
}

/** The number of `a.b` from those of `a` (which may be several labels itself) and of `b`. */
export function joined(before: number, label: number): number {
  return Math.imul(before ^ (before >>> 15), 0x2c1b3c6d) ^ label;
}

/** Folded to 30 bits, which every engine keeps in an object without a box of its own. */
export function folded(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** The number of the labels from `from` up to `to`, folded. */
export function hashOfLabels(host: string, from: number, to: number): number {
  let before: number | null = null;
  let label = EMPTY_LABEL;
  for (let at = from; at <= to; at++) {
    const code = at === to ? 46 : host.charCodeAt(at);
    if (code !== 46) {
      label = withCharacter(label, code);
      continue;
    }
    before = before === null ? label : joined(before, label);
    label = EMPTY_LABEL;
  }
  return folded(before ?? label);
}
