import type { ToolDecision } from "../../lib/ledger/tool-decision-list-query.ts";
import type { DescribedTool } from "./described-tool.ts";

/** Decisions on hosts that have no row of their own: systems of the group abroad, intranet names, hosts not seen yet. */
export function ownHosts(decisions: readonly ToolDecision[], rows: readonly DescribedTool[]): ToolDecision[] {
  const shown = new Set(rows.filter(({ row }) => row.toolId === null).map(({ row }) => row.host));
  return decisions.filter(({ match }) => "host" in match && !shown.has(match.host));
}

/** What somebody typed or pasted, as a host name; null when it is none. Accepts an address and takes its host. */
export function hostFrom(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return null;
  try {
    const { hostname } = new URL(text.includes("://") ? text : `http://${text}`);
    return hostname === "" ? null : hostname.replace(/\.$/, "");
  } catch {
    return null;
  }
}
