import { LINES, STAGES } from "@outflow/shared/contract/assessment.ts";
import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { beijingMinute } from "../../../lib/format/beijing-time.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { stageTone } from "../../../lib/law/stage-tone.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { type AlertGroup, alertsOf, mailState } from "../alerts-of.ts";
import { useAlertList } from "../api/alert-list-query.ts";
import classes from "./alert-sheet.module.css";

export function AlertSheet() {
  const { t } = useTranslation("overview");
  const { entity, year } = useWorkspace();
  const alerts = useAlertList();
  return (
    <Sheet title={t("alerts.title")} testId="alerts">
      <Answer query={alerts} lines={3}>
        {(all) => {
          const list = alertsOf(all, entity.id, year);
          if (list.length === 0) return <p className={classes.empty}>{t("alerts.empty")}</p>;
          return (
            <ol className={classes.list}>
              {list.map((alert) => (
                <AlertLine key={alert.id} alert={alert} />
              ))}
            </ol>
          );
        }}
      </Answer>
    </Sheet>
  );
}

function AlertLine({ alert }: { alert: AlertGroup }) {
  const { t } = useTranslation("overview");
  const words = useLawWords();
  const { language } = useLanguage();
  const line = LINES.find((one) => one === alert.line);
  const stage = STAGES.find((one) => one === alert.stage) ?? null;
  const kinds: Record<string, string> = words.alerts;
  return (
    <li className={classes.alert}>
      <time dateTime={alert.raisedAt}>{beijingMinute(alert.raisedAt)}</time>
      <span className={classes.words}>
        {kinds[alert.kind] ?? alert.kind}
        {alert.destinations.length > 0
          ? ` · ${alert.destinations.map(({ toolId, host }) => toolName(toolId, host, language)).join(language === "en" ? ", " : "、")}`
          : null}
        {line ? ` · ${words.lines[line].name}` : null} {stage ? <Tag tone={stageTone(stage)}>{words.stages[stage]}</Tag> : null}
      </span>
      <span className={classes.sent}>
        {alert.rulebook} · {t(mailState(alert), { time: alert.sentAt ? beijingMinute(alert.sentAt) : "" })}
      </span>
    </li>
  );
}
