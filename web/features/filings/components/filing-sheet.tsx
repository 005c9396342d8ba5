import { Button } from "@mantine/core";
import { FILING_DAYS, type JudgedFiling } from "@outflow/shared/assess/judge-filing.ts";
import { useTranslation } from "react-i18next";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { thinPercent } from "../../../lib/format/thin-number.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import type { FilingRecord } from "../api/filing-list-query.ts";
import { ExtensionNote } from "./extension-note.tsx";
import classes from "./filings.module.css";

interface Props {
  readonly judged: readonly JudgedFiling<FilingRecord>[];
  readonly people: number;
  readonly sensitivePeople: number;
  readonly onEdit: ((filing: FilingRecord) => void) | null;
}

export function FilingSheet({ judged, people, sensitivePeople, onEdit }: Props) {
  const { t } = useTranslation("filings");
  const { language } = useLanguage();
  const words = useLawWords();
  return (
    <Sheet title={t("filings.title")} flush>
      {judged.length === 0 ? (
        <p className={classes.quiet}>{t("filings.empty")}</p>
      ) : (
        <ul className={classes.filings}>
          {judged.map(({ filing, standing }) => (
            <li key={filing.id} data-testid="filing">
              <div>
                <strong>{filing.title}</strong> <Tag tone="azurite">{t(`route.${filing.route}`)}</Tag>{" "}
                <Tag tone={filing.state === "passed" ? "malachite" : filing.state === "failed" ? "cinnabar" : "plain"}>{t(`state.${filing.state}`)}</Tag>
                <p className={classes.meta}>
                  {[
                    ...FILING_DAYS.flatMap((day) => (filing.days[day] ? [`${t(`day.${day}`)} ${filing.days[day]}`] : [])),
                    ...(filing.recipient ? [t("filings.to", { recipient: filing.recipient })] : []),
                  ].join(" · ")}
                </p>
                {standing?.usedShare != null && filing.declaredPeople ? (
                  <p className={standing.usedShare > 1 ? classes.warn : undefined}>
                    {t("filings.used", { percent: thinPercent(standing.usedShare), people, declared: filing.declaredPeople })}
                    {filing.declaredSensitivePeople
                      ? t("filings.usedSensitive", {
                          percent: thinPercent(sensitivePeople / filing.declaredSensitivePeople),
                          people: sensitivePeople,
                          declared: filing.declaredSensitivePeople,
                        })
                      : null}
                  </p>
                ) : null}
                {standing?.validUntil ? <p>{t("filings.valid", { day: standing.validUntil })}</p> : null}
                {standing?.extension ? <ExtensionNote extension={standing.extension} /> : null}
                {standing && standing.redeclare.length > 0 ? (
                  <p className={classes.warn} data-testid="filing-redeclare">
                    {t("filings.redeclare", { why: standing.redeclare.map((reason) => t(`change.${reason}`)).join(language === "en" ? ", " : "、") })}
                  </p>
                ) : null}
                {standing?.reviews.map((code) => (
                  <p key={code} className={classes.warn}>
                    {words.reviews[code]}
                  </p>
                ))}
                {filing.notes ? <p className={classes.meta}>{filing.notes}</p> : null}
              </div>
              {onEdit ? (
                <Button size="compact-xs" variant="default" onClick={() => onEdit(filing)} aria-label={t("filings.editLabel", { title: filing.title })}>
                  {t("filings.edit")}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
}
