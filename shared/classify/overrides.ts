import type { DestinationOverride } from "../contract/device-api.ts";
import { nextLabel } from "./host-labels.ts";

export interface OverrideIndex {
  readonly hosts: ReadonlyMap<string, DestinationOverride>;
  readonly tools: ReadonlyMap<string, DestinationOverride>;
}

/** Of two overrides for the same host or tool the later in the list holds. */
export function indexOverrides(list: readonly DestinationOverride[]): OverrideIndex {
  const hosts = new Map<string, DestinationOverride>();
  const tools = new Map<string, DestinationOverride>();
  for (const override of list) {
    if ("host" in override.match) hosts.set(asHost(override.match.host), override);
    else tools.set(override.match.toolId, override);
  }
  return { hosts, tools };
}

/**
 * What the organisation decided about a host, or about the tool behind it: decision, reason, recipient and, where given, verdict and country.
 * The longest matching host wins over shorter ones, and any host over the tool.
 */
export function findOverride(index: OverrideIndex, host: string, toolId: string | null): DestinationOverride | null {
  if (index.hosts.size > 0) {
    for (let from = 0; from !== -1; from = nextLabel(host, from)) {
      const found = index.hosts.get(from === 0 ? host : host.slice(from));
      if (found !== undefined) return found;
    }
  }
  return (toolId === null ? undefined : index.tools.get(toolId)) ?? null;
}

/** Officers type hosts as they see them: `*.Example.com.` and `例子.example` are the same as their plain forms. */
function asHost(typed: string): string {
  const text = typed.trim().replace(/^\*?\.+/, "");
  const url = `http://${text}`;
  return (URL.canParse(url) ? new URL(url).hostname : text.toLowerCase()).replace(/\.+$/, "");
}
