import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { type Activity, useActivityList } from "../../../lib/ledger/activity-list.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { ClaimModal } from "./claim-modal.tsx";
import classes from "./exemptions.module.css";

const TONES = { counted: "plain", claimed: "ochre", exempt: "malachite", not_export: "malachite" } as const;

export function ActivitySheet() {
  const { t } = useTranslation("exemptions");
  const { language } = useLanguage();
  const { may } = useWorkspace();
  const activities = useActivityList();
  const [chosen, setChosen] = useState<Activity | null>(null);
  const name = (activity: Activity) => toolName(activity.toolId, activity.host, language);
  return (
    <Sheet title={t("activities.title")} flush>
      <Answer query={activities}>
        {(list) =>
          list.length === 0 ? (
            <p className={classes.quiet}>{t("activities.empty")}</p>
          ) : (
            <LedgerTable
              label={t("activities.title")}
              head={
                <>
                  <th>{t("activities.tool")}</th>
                  <th>{t("activities.purpose")}</th>
                  <th>{t("activities.department")}</th>
                  <th data-number>{t("activities.people")}</th>
                  <th data-number>{t("activities.sensitive")}</th>
                  <th>{t("activities.standing")}</th>
                  {may.decide ? <td /> : null}
                </>
              }
            >
              {list.map((activity) => (
                <tr key={activity.id} data-testid={`activity-row-${activity.id}`} data-standing={activity.standing}>
                  <td>{name(activity)}</td>
                  <td>{activity.purpose || "—"}</td>
                  <td>{activity.department ?? "—"}</td>
                  <td data-number>{thinNumber(activity.people)}</td>
                  <td data-number>{thinNumber(activity.sensitivePeople)}</td>
                  <td>
                    <Tag tone={TONES[activity.standing]}>{t(`standing.${activity.standing}`)}</Tag>
                  </td>
                  {may.decide ? (
                    <td data-number>
                      {activity.standing === "counted" ? (
                        <Button
                          size="compact-xs"
                          variant="default"
                          onClick={() => setChosen(activity)}
                          aria-label={t("claim.label", { name: name(activity) })}
                          data-testid={`claim-${activity.id}`}
                        >
                          {t("claim")}
                        </Button>
                      ) : null}
                    </td>
                  ) : null}
                </tr>
              ))}
            </LedgerTable>
          )
        }
      </Answer>
      {chosen ? <ClaimModal activity={chosen} name={name(chosen)} onClose={() => setChosen(null)} /> : null}
    </Sheet>
  );
}
