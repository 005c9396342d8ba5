import { useTranslation } from "react-i18next";
import { beijingMinute } from "../../../lib/format/beijing-time.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import type { AuditEntry } from "../api/audit-list-query.ts";
import { detailPairs, detailWords, knownAction } from "../audit-actions.ts";
import { useDetailValue } from "../use-detail-value.ts";
import type { NamesOfSubjects } from "../use-names-of-subjects.ts";
import classes from "./records.module.css";

export function AuditRow({ entry, names }: { entry: AuditEntry; names: NamesOfSubjects }) {
  const { t } = useTranslation(["records", "filings"]);
  const { facts } = useLawWords();
  const inWords = useDetailValue();
  const action = knownAction(entry.action);
  const about = entry.subject === null ? null : (names.of(entry.subject) ?? (entry.action.startsWith("activity_") ? names.ofActivity(entry.subject) : null));
  return (
    <tr data-testid="audit-row" data-action={entry.action}>
      <td data-nowrap>{beijingMinute(entry.at)}</td>
      <td>{entry.actor ?? t("audit.nobody")}</td>
      <td className={classes.action}>{action ? t(`action.${action}`) : <span className={classes.code}>{entry.action}</span>}</td>
      <td>
        <span className={classes.details}>
          {about === null ? null : <span>{about}</span>}
          {detailPairs(entry.details, names.of).map(({ name, value }) => (
            <span key={name}>
              <span data-quiet>
                {detailWords(name)
                  .map((word) => (word.day ? t(`filings:day.${word.day}`) : word.known ? t(`detail.${word.known}`) : (facts[word.name] ?? word.name)))
                  .join(" · ")}
              </span>{" "}
              {(name === "activity" ? names.ofActivity(value) : null) ?? inWords(entry.action, name, value)}
            </span>
          ))}
        </span>
      </td>
    </tr>
  );
}
