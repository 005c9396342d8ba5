import { MultiSelect, SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useKindWord } from "../../../lib/i18n/use-kind-word.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { type Activity, useActivityList } from "../../../lib/ledger/activity-list.ts";
import { toolName } from "../../../lib/tool-name.ts";
import type { LedgerChanges } from "../api/what-if-query.ts";
import { maskOf, maskValues } from "../mask-values.ts";
import { maskableKinds } from "../maskable-kinds.ts";

const CHANGES = ["drop", "confirm"] as const;

/** Which activities would stop or be exempt, and which fields they would not send any more. */
export function ActivityChanges({ changes, onChange }: { changes: LedgerChanges; onChange: (changes: LedgerChanges) => void }) {
  const { t } = useTranslation("procedure");
  const { language } = useLanguage();
  const word = useKindWord();
  const activities = (useActivityList().data ?? []).filter(({ standing }) => standing !== "not_export");
  const nameOf = (activity: Activity) =>
    [toolName(activity.toolId, activity.host, language), activity.purpose, activity.department].filter(Boolean).join(" · ");
  const fits = { drop: activities, confirm: activities.filter(({ standing }) => standing !== "exempt") };
  // Two activities may have one name, and a group's name must be its own.
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const activity of activities) {
    const name = nameOf(activity);
    const items = maskableKinds(activity.kinds).map((kind) => ({ value: `${activity.id}:${kind}`, label: `${word(kind)} · ${name}` }));
    if (items.length > 0) groups.set(name, [...(groups.get(name) ?? []), ...items]);
  }
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }} mb="sm">
        {CHANGES.map((change) => (
          <MultiSelect
            key={change}
            label={t(`whatIf.${change}`)}
            data={fits[change].map((activity) => ({ value: String(activity.id), label: nameOf(activity) }))}
            value={(changes[change] ?? []).map(String)}
            onChange={(ids) => onChange({ ...changes, [change]: ids.map(Number) })}
            searchable
            clearable
            data-testid={`what-if-${change}`}
          />
        ))}
      </SimpleGrid>
      <MultiSelect
        label={t("whatIf.mask")}
        data={[...groups].map(([group, items]) => ({ group, items }))}
        value={maskValues(changes.mask ?? [])}
        onChange={(values) => onChange({ ...changes, mask: maskOf(values) })}
        searchable
        clearable
        mb="md"
        data-testid="what-if-mask"
      />
    </>
  );
}
