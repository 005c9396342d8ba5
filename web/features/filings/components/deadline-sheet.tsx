import { cite } from "@outflow/shared/assess/cite.ts";
import type { JudgedFiling } from "@outflow/shared/assess/judge-filing.ts";
import { useTranslation } from "react-i18next";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import type { FilingRecord } from "../api/filing-list-query.ts";
import { daysUntil } from "../days-until.ts";
import classes from "./filings.module.css";

/** Soon enough to be coloured; the dates themselves are the rulebook's. */
const SOON_DAYS = 14;

export function DeadlineSheet({ judged, asOf }: { judged: readonly JudgedFiling<FilingRecord>[]; asOf: string }) {
  const { t } = useTranslation("filings");
  const { language } = useLanguage();
  const words = useLawWords();
  const rows = judged
    .flatMap(({ filing, deadlines }) => deadlines.map((deadline) => ({ filing, deadline, left: daysUntil(asOf, deadline.due) })))
    .sort((a, b) => a.left - b.left);
  return (
    <Sheet title={t("deadlines.title")} flush testId="deadlines">
      {rows.length === 0 ? (
        <p className={classes.quiet}>{t("deadlines.empty")}</p>
      ) : (
        <LedgerTable
          label={t("deadlines.title")}
          head={
            <>
              <th>{t("deadlines.what")}</th>
              <th>{t("deadlines.filing")}</th>
              <th>{t("deadlines.opens")}</th>
              <th>{t("deadlines.due")}</th>
              <th>{t("deadlines.left")}</th>
            </>
          }
        >
          {rows.map(({ filing, deadline, left }) => {
            const { title, article } = cite(deadline.rule);
            const owed = deadline.type === "latest" || deadline.type === "before";
            return (
              <tr key={`${filing.id} ${deadline.id}`} data-testid="deadline" data-due={deadline.due}>
                <td>
                  {words.deadlines[deadline.id]}
                  <div data-quiet>
                    {t(`type.${deadline.type}`)} · <span lang="zh-CN">{`《${title.zh}》${article.zh}`}</span>
                    {language === "en" ? ` · ${title.en}, ${article.en}` : null}
                  </div>
                </td>
                <td>{filing.title}</td>
                <td data-nowrap>{deadline.opens ?? "—"}</td>
                <td data-nowrap>
                  {deadline.due} {deadline.provisional ? <Tag tone="ochre">{t("deadlines.provisional")}</Tag> : null}
                </td>
                <td data-nowrap>
                  <Tag tone={left < 0 ? (owed ? "cinnabar" : "plain") : left <= SOON_DAYS ? "ochre" : "plain"}>
                    {left < 0 ? t("deadlines.late", { days: -left }) : left === 0 ? t("deadlines.today") : t("deadlines.days", { count: left })}
                  </Tag>
                </td>
              </tr>
            );
          })}
        </LedgerTable>
      )}
    </Sheet>
  );
}
