import { useTranslation } from "react-i18next";
import { beijingMinute } from "../../../lib/format/beijing-time.ts";
import type { AuditEntry } from "../api/audit-list-query.ts";
import { detailPairs, detailWords, knownAction } from "../audit-actions.ts";
import classes from "./records.module.css";

export function AuditRow({ entry, nameOf }: { entry: AuditEntry; nameOf: (id: string) => string | null }) {
  const { t } = useTranslation("records");
  const action = knownAction(entry.action);
  return (
    <tr data-testid="audit-row" data-action={entry.action}>
      <td data-nowrap>{beijingMinute(entry.at)}</td>
      <td>{entry.actor ?? t("audit.nobody")}</td>
      <td className={classes.action}>{action ? t(`action.${action}`) : <span className={classes.code}>{entry.action}</span>}</td>
      <td>
        <span className={classes.details}>
          {detailPairs(entry.details, nameOf).map(({ name, value }) => (
            <span key={name}>
              <span data-quiet>
                {detailWords(name)
                  .map((word) => (word.known ? t(`detail.${word.known}`) : word.name))
                  .join(" · ")}
              </span>{" "}
              {value === "true" ? t("yes") : value === "false" ? t("no") : value}
            </span>
          ))}
        </span>
      </td>
    </tr>
  );
}
