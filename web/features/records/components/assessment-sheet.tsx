import { Button } from "@mantine/core";
import { OUTCOMES } from "@outflow/shared/contract/assessment.ts";
import { IconDownload } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { beijingDayOf, beijingMinute } from "../../../lib/format/beijing-time.ts";
import { outcomeTone } from "../../../lib/law/outcome-tone.ts";
import { useLawWords } from "../../../lib/law/use-law-words.ts";
import { saveFile } from "../../../lib/save-file.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useAssessmentList } from "../api/assessment-list-query.ts";
import { assessmentsCsv, rulesOf } from "../records-csv.ts";
import classes from "./records.module.css";

const STEP = 20;

/** What was concluded when, under which version of the rulebook: a later correction does not rewrite it. */
export function AssessmentSheet() {
  const { t } = useTranslation("records");
  const words = useLawWords();
  const { entity, year } = useWorkspace();
  const assessments = useAssessmentList();
  const [limit, setLimit] = useState(STEP);
  const outcomeOf = (text: string) => OUTCOMES.find((one) => one === text) ?? null;
  return (
    <Sheet
      title={t("assessments.title", { entity: entity.name, year })}
      aside={
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          disabled={!assessments.data?.length}
          onClick={() =>
            saveFile(`outflow-assessments-${beijingDayOf(new Date())}.csv`, assessmentsCsv(entity.name, assessments.data ?? []), "text/csv;charset=utf-8")
          }
          data-testid="assessments-csv"
        >
          {t("csv")}
        </Button>
      }
      flush
    >
      <Answer query={assessments}>
        {(list) =>
          list.length === 0 ? (
            <p className={classes.quiet}>{t("assessments.empty")}</p>
          ) : (
            <>
              <LedgerTable
                label={t("assessments.title", { entity: entity.name, year })}
                head={
                  <>
                    <th>{t("assessments.at")}</th>
                    <th>{t("assessments.asOf")}</th>
                    <th>{t("assessments.outcome")}</th>
                    <th>{t("assessments.rules")}</th>
                    <th>{t("assessments.rulebook")}</th>
                  </>
                }
              >
                {list.slice(0, limit).map((one) => {
                  const outcome = outcomeOf(one.outcome);
                  return (
                    <tr key={one.id} data-testid="assessment-row" data-outcome={one.outcome}>
                      <td data-nowrap>{beijingMinute(one.assessedAt)}</td>
                      <td data-nowrap>{one.asOf}</td>
                      <td>{outcome ? <Tag tone={outcomeTone(outcome)}>{words.outcomes[outcome].name}</Tag> : one.outcome}</td>
                      <td className={classes.code}>{rulesOf(one.body).join(", ") || "—"}</td>
                      <td data-nowrap>{one.rulebook}</td>
                    </tr>
                  );
                })}
              </LedgerTable>
              {list.length > limit ? (
                <div className={classes.foot}>
                  <Button variant="default" size="xs" onClick={() => setLimit(limit + STEP)}>
                    {t("older")}
                  </Button>
                </div>
              ) : null}
            </>
          )
        }
      </Answer>
    </Sheet>
  );
}
