import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { FailureNote } from "../../../components/failure-note.tsx";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { WaitingLines } from "../../../components/waiting-lines.tsx";
import { beijingDayOf } from "../../../lib/format/beijing-time.ts";
import { saveFile } from "../../../lib/save-file.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useAuditList, useWholeAuditLog } from "../api/audit-list-query.ts";
import { auditCsv } from "../records-csv.ts";
import { useNamesOfSubjects } from "../use-names-of-subjects.ts";
import { AuditRow } from "./audit-row.tsx";
import classes from "./records.module.css";

/** Who did what when. Nobody can change it, the ledger's own administrator included. */
export function AuditSheet() {
  const { t } = useTranslation("records");
  const { organisation } = useWorkspace();
  const audit = useAuditList();
  const whole = useWholeAuditLog();
  const save = useMutation({
    mutationFn: whole,
    onSuccess: (entries) => saveFile(`outflow-audit-${beijingDayOf(new Date())}.csv`, auditCsv(organisation.name, entries), "text/csv;charset=utf-8"),
  });
  const names = useNamesOfSubjects();
  const entries = audit.data?.pages.flat();
  return (
    <Sheet
      title={t("audit.title")}
      aside={
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate()}
          data-testid="audit-csv"
        >
          {t("csv")}
        </Button>
      }
      flush
    >
      {save.isError ? <FailureNote error={save.error} onRetry={() => save.mutate()} /> : null}
      {entries === undefined ? (
        audit.isError ? (
          <FailureNote error={audit.error} onRetry={() => void audit.refetch()} />
        ) : (
          <WaitingLines lines={8} />
        )
      ) : (
        <>
          <LedgerTable
            label={t("audit.title")}
            minWidth={980}
            head={
              <>
                <th>{t("audit.at")}</th>
                <th>{t("audit.actor")}</th>
                <th>{t("audit.action")}</th>
                <th>{t("audit.details")}</th>
              </>
            }
          >
            {entries.map((entry) => (
              <AuditRow key={entry.id} entry={entry} names={names} />
            ))}
          </LedgerTable>
          {audit.hasNextPage ? (
            <div className={classes.foot}>
              <Button variant="default" size="xs" loading={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()} data-testid="audit-more">
                {t("older")}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Sheet>
  );
}
