import type { HostAndPath } from "../host-and-path.ts";
import { hashOfLabels } from "../host-hash.ts";
import { lastLabels, lastTwoLabels } from "../host-labels.ts";
import { hostIndex } from "./read-catalogue.ts";

const PLACES = 1 << 16;
const ENDS_HERE = 1;
const ENDS_LATER = 2;

/** What is known about the last two or three labels of every catalogued domain by their number alone; filled when the first host is turned away, not when a browser starts. */
let seen: Uint8Array | undefined;

/** Turns away almost every host that nobody has catalogued, without a look-up; lets every catalogued one pass. */
export function mayBeCatalogued({ tailHash, threeHash }: HostAndPath): boolean {
  if (seen === undefined) return true;
  const atTail = seen[tailHash & (PLACES - 1)];
  if (atTail === 0) return false;
  return atTail !== ENDS_LATER || ((seen[threeHash & (PLACES - 1)] as number) & ENDS_HERE) !== 0;
}

/** `co.uk` ends much that nobody has catalogued: of such a tail it is only noted that three labels must be asked about. */
export function fillTailFilter(): void {
  if (seen !== undefined) return;
  const filled = new Uint8Array(PLACES);
  const note = (host: string, from: number, what: number) => {
    const place = hashOfLabels(host, from, host.length) & (PLACES - 1);
    filled[place] = (filled[place] as number) | what;
  };
  for (const [host, entry] of hostIndex) {
    if (typeof entry === "object" && entry.tool === null && entry.paths.length === 0) continue;
    const tail = lastTwoLabels(host);
    note(host, tail, tail === 0 ? ENDS_HERE : ENDS_LATER);
    if (tail > 0) note(host, lastLabels(host, host.length, 3), ENDS_HERE);
  }
  seen = filled;
}
