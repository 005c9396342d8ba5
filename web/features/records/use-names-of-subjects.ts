import { useLanguage } from "../../lib/i18n/use-language.ts";
import { useActivityList } from "../../lib/ledger/activity-list.ts";
import { useMemberList } from "../../lib/ledger/member-list-query.ts";
import { toolName } from "../../lib/tool-name.ts";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";

export interface NamesOfSubjects {
  /** The name of a legal entity, or the address of a member; null for every other id. */
  readonly of: (id: string) => string | null;
  /** "Zendesk · 客服部" for an activity of the entity and year on screen. */
  readonly ofActivity: (id: string) => string | null;
}

/** What the ids of the log stand for. */
export function useNamesOfSubjects(): NamesOfSubjects {
  const { entities } = useWorkspace();
  const { language } = useLanguage();
  const members = useMemberList();
  const activities = useActivityList();
  const names = new Map([...entities.map(({ id, name }) => [id, name] as const), ...(members.data ?? []).map(({ id, email }) => [id, email] as const)]);
  const ofActivities = new Map(
    (activities.data ?? []).map(({ id, toolId, host, department }) => [String(id), [toolName(toolId, host, language), department].filter(Boolean).join(" · ")]),
  );
  return { of: (id) => names.get(id) ?? null, ofActivity: (id) => ofActivities.get(id) ?? null };
}
