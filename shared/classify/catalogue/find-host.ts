import { nextLabel } from "../overrides.ts";
import { hostIndex } from "./read-catalogue.ts";

/** The catalogued tool behind a host, and the catalogued domain that matched. */
export interface FoundHost {
  readonly tool: number;
  readonly domain: string;
}

/** Walks up the host name from the whole to its last two labels; the longest catalogued domain wins, on it the longest path. */
export function findHost(host: string, path: string): FoundHost | null {
  for (let from = 0; from !== -1; from = nextLabel(host, from)) {
    const domain = from === 0 ? host : host.slice(from);
    const entry = hostIndex.get(domain);
    if (entry === undefined) continue;
    if (typeof entry === "number") return { tool: entry, domain };
    const below = entry.paths.find(({ prefix }) => isBelow(path, prefix));
    const tool = below === undefined ? entry.tool : below.tool;
    if (tool !== null) return { tool, domain };
  }
  return null;
}

function isBelow(path: string, prefix: string): boolean {
  if (!path.startsWith(prefix)) return false;
  const next = path.charAt(prefix.length);
  return next === "" || next === "/" || next === "?" || next === "#";
}
