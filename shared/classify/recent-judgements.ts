import type { Destination } from "../contract/destination.ts";
import type { HostAndPath } from "./host-and-path.ts";

/** A browser asks about the same few hundred hosts again and again; the number leaves room for every catalogued host beside as many others. About 2 MB when full. */
const REMEMBERED = 8_192;
const remembered = new Map<string, Destination>();
/** Number of the host that came last at each place: what comes for the first time is neither looked up nor kept. */
const PLACES = 1 << 14;
const lastAt = new Int32Array(PLACES);

export function recall({ host, hash }: HostAndPath): Destination | null {
  return lastAt[hash & (PLACES - 1)] === hash ? (remembered.get(host) ?? null) : null;
}

/** For hosts on which every path is judged alike. */
export function remember({ hash }: HostAndPath, judged: Destination): void {
  const place = hash & (PLACES - 1);
  if (lastAt[place] !== hash) {
    lastAt[place] = hash;
    return;
  }
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(judged.host, judged);
}
