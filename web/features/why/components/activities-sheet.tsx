import { Anchor, Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import type { Activity } from "../../../lib/ledger/activity-list.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { useWorkspacePath } from "../../../lib/workspace/use-workspace-path.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { ActivityModal } from "./activity-modal.tsx";
import classes from "./why.module.css";

const TONES = { counted: "plain", claimed: "ochre", exempt: "malachite", not_export: "malachite" } as const;

/** From the figure to the activities, and from each to its transfers. */
export function ActivitiesSheet({ activities }: { activities: readonly Activity[] }) {
  const { t } = useTranslation("why");
  const { language } = useLanguage();
  const path = useWorkspacePath();
  const { may } = useWorkspace();
  const [chosen, setChosen] = useState<Activity | null>(null);
  const nameOf = (activity: Activity) => toolName(activity.toolId, activity.host, language);
  return (
    <Sheet title={t("activities.title")} flush>
      <LedgerTable
        label={t("activities.title")}
        head={
          <>
            <th>{t("activities.tool")}</th>
            <th>{t("activities.department")}</th>
            <th data-number>{t("activities.people")}</th>
            <th data-number>{t("activities.sensitive")}</th>
            <th data-number>{t("activities.transfers")}</th>
            <th>{t("activities.standing")}</th>
            {may.decide ? <td /> : null}
          </>
        }
      >
        {activities.map((activity) => (
          <tr key={activity.id} data-testid="why-activity" data-people={activity.people}>
            <td>
              <Anchor component={Link} inherit to={path("/transfers", { activity: String(activity.id) })}>
                {nameOf(activity)}
              </Anchor>
              {activity.purpose ? <div data-quiet>{activity.purpose}</div> : null}
            </td>
            <td>{activity.department ?? "—"}</td>
            <td data-number>{thinNumber(activity.people)}</td>
            <td data-number>{thinNumber(activity.sensitivePeople)}</td>
            <td data-number>{thinNumber(activity.transfers)}</td>
            <td>
              <Tag tone={TONES[activity.standing]}>{t(`standing.${activity.standing}`)}</Tag>
            </td>
            {may.decide ? (
              <td data-number>
                <Button
                  size="compact-xs"
                  variant="default"
                  onClick={() => setChosen(activity)}
                  aria-label={t("activity.changeLabel", { name: nameOf(activity) })}
                  data-testid="activity-change"
                >
                  {t("activity.change")}
                </Button>
              </td>
            ) : null}
          </tr>
        ))}
      </LedgerTable>
      <p className={classes.foot}>{t("activities.note")}</p>
      {chosen ? <ActivityModal activity={chosen} name={nameOf(chosen)} onClose={() => setChosen(null)} /> : null}
    </Sheet>
  );
}
