import { MultiSelect, SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { useActivityList } from "../../../lib/ledger/activity-list.ts";
import { toolName } from "../../../lib/tool-name.ts";
import type { LedgerChanges } from "../api/what-if-query.ts";

const CHANGES = ["drop", "confirm", "mask"] as const;

/** Which activities would stop, be exempt, or send nothing sensitive. */
export function ActivityChanges({ changes, onChange }: { changes: LedgerChanges; onChange: (changes: LedgerChanges) => void }) {
  const { t } = useTranslation("procedure");
  const { language } = useLanguage();
  const activities = useActivityList().data ?? [];
  const fits = {
    drop: activities,
    confirm: activities.filter((activity) => activity.standing !== "exempt"),
    mask: activities.filter((activity) => activity.sensitivePeople > 0),
  };
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} mb="md">
      {CHANGES.map((change) => (
        <MultiSelect
          key={change}
          label={t(`whatIf.${change}`)}
          data={fits[change].map((activity) => ({
            value: String(activity.id),
            label: [toolName(activity.toolId, activity.host, language), activity.purpose, activity.department].filter(Boolean).join(" · "),
          }))}
          value={(changes[change] ?? []).map(String)}
          onChange={(ids) => onChange({ ...changes, [change]: ids.map(Number) })}
          searchable
          clearable
          data-testid={`what-if-${change}`}
        />
      ))}
    </SimpleGrid>
  );
}
