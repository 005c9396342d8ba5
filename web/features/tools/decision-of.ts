import type { ToolDecision } from "../../lib/ledger/tool-decision-list-query.ts";

export const DECISION_TONES = { unreviewed: "plain", approved: "malachite", restricted: "ochre", blocked: "cinnabar" } as const;

/**
 * The decision that applies to a row: on its tool, else on its host or the closest parent domain. (A row of a tool stands for all of its
 * hosts; on the devices a decision on one of them goes before the tool's, for that host.) Null = nobody has decided anything.
 */
export function decisionOf(decisions: readonly ToolDecision[], toolId: string | null, host: string): ToolDecision | null {
  const onTool = toolId ? decisions.find(({ match }) => "toolId" in match && match.toolId === toolId) : undefined;
  if (onTool) return onTool;
  const onHost = decisions.filter(({ match }) => "host" in match && (host === match.host || host.endsWith(`.${match.host}`)));
  return onHost.sort((a, b) => hostOf(b).length - hostOf(a).length)[0] ?? null;
}

const hostOf = ({ match }: ToolDecision): string => ("host" in match ? match.host : "");
