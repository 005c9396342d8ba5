import { Anchor } from "@mantine/core";
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
import classes from "./why.module.css";

const TONES = { counted: "plain", claimed: "ochre", exempt: "malachite" } as const;

/** From the figure to the activities, and from each to its transfers. */
export function ActivitiesSheet({ activities }: { activities: readonly Activity[] }) {
  const { t } = useTranslation("why");
  const { language } = useLanguage();
  const path = useWorkspacePath();
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
          </>
        }
      >
        {activities.map((activity) => (
          <tr key={activity.id} data-testid="why-activity" data-people={activity.people}>
            <td>
              <Anchor component={Link} inherit to={path("/transfers", activity.toolId ? { toolId: activity.toolId } : { host: activity.host })}>
                {toolName(activity.toolId, activity.host, language)}
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
          </tr>
        ))}
      </LedgerTable>
      <p className={classes.foot}>{t("activities.note")}</p>
    </Sheet>
  );
}
