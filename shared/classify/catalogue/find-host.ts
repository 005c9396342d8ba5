import { type HostAndPath, pathOf } from "../host-and-path.ts";
import { nextLabel } from "../host-labels.ts";
import { type CataloguedHost, hostIndex } from "./read-catalogue.ts";
import { fillTailFilter, mayBeCatalogued } from "./tail-filter.ts";

/** The catalogued tool behind a host. */
export interface FoundHost {
  readonly tool: number;
  /** Another path on this host may belong to another tool. */
  readonly byPath: boolean;
}

/**
 * The longest catalogued domain of a host wins, on it the longest path. Every catalogued domain's last two labels are in the index,
 * so one look-up is enough to turn away a host that nobody has catalogued, and mostly their number does it without one.
 */
export function findHost(target: HostAndPath): FoundHost | null {
  if (!mayBeCatalogued(target)) return null;
  const { host, tail } = target;
  const atTail = hostIndex.get(tail === 0 ? host : host.slice(tail));
  if (atTail === undefined) {
    fillTailFilter();
    return null;
  }
  for (let from = 0; from !== -1 && from < tail; from = nextLabel(host, from)) {
    const entry = hostIndex.get(from === 0 ? host : host.slice(from));
    const tool = toolOn(entry, target);
    if (tool !== null) return { tool, byPath: typeof entry === "object" };
  }
  const tool = toolOn(atTail, target);
  return tool === null ? null : { tool, byPath: typeof atTail === "object" };
}

function toolOn(entry: CataloguedHost | number | undefined, target: HostAndPath): number | null {
  if (entry === undefined) return null;
  if (typeof entry === "number") return entry;
  const path = pathOf(target);
  const below = entry.paths.find(({ prefix }) => isBelow(path, prefix));
  return below === undefined ? entry.tool : below.tool;
}

function isBelow(path: string, prefix: string): boolean {
  if (!path.startsWith(prefix)) return false;
  const next = path.charAt(prefix.length);
  return next === "" || next === "/" || next === "?" || next === "#";
}
