import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { ConfirmModal } from "../../../components/confirm-modal.tsx";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useWithdrawFile } from "../api/change-volume.ts";
import { type DeclaredFileRecord, useDeclaredFileList } from "../api/declared-file-list-query.ts";
import classes from "./declared.module.css";
import { DeclaredRowEnds } from "./declared-row-ends.tsx";

/** Files that were examined and declared; each can be withdrawn, and its people go again unless they are known from elsewhere. */
export function FileSheet() {
  const { t } = useTranslation("declared");
  const { language } = useLanguage();
  const { organisation, may, year } = useWorkspace();
  const files = useDeclaredFileList(year);
  const withdraw = useWithdrawFile();
  const [chosen, setChosen] = useState<DeclaredFileRecord | null>(null);
  return (
    <Sheet title={t("files.title")} aside={t("list.year", { year })} flush>
      <Answer query={files}>
        {(list) =>
          list.length === 0 ? (
            <p className={classes.quiet}>{t("files.empty")}</p>
          ) : (
            <LedgerTable
              label={t("files.title")}
              minWidth={820}
              head={
                <>
                  <th>{t("list.where")}</th>
                  <th>{t("day")}</th>
                  <th data-number>{t("files.records")}</th>
                  <th data-number>{t("list.sensitive")}</th>
                  <th>{t("list.by")}</th>
                  {may.decide ? <td /> : null}
                </>
              }
            >
              {list.map((file) => {
                const name = toolName(file.toolId, file.host, language);
                return (
                  <tr key={file.id} data-testid="declared-file-row" data-withdrawn={file.withdrawnAt ? "yes" : undefined}>
                    <td>
                      {name} {file.withdrawnAt ? <Tag>{t("list.withdrawn")}</Tag> : null}
                      {file.withdrawalNote ? <div data-quiet>{file.withdrawalNote}</div> : null}
                    </td>
                    <td data-nowrap>{file.on}</td>
                    <td data-number>{thinNumber(file.people)}</td>
                    <td data-number>{thinNumber(file.sensitivePeople)}</td>
                    <DeclaredRowEnds declared={file} name={name} onWithdraw={() => setChosen(file)} testId="file-withdraw" />
                  </tr>
                );
              })}
            </LedgerTable>
          )
        }
      </Answer>
      <ConfirmModal
        opened={chosen !== null}
        title={t("withdraw.fileTitle")}
        text={t("withdraw.fileText")}
        action={t("withdraw")}
        reasonLabel={t("withdraw.reason")}
        busy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={(reason) => chosen && withdraw.mutate({ p_org: organisation.id, p_file: chosen.id, p_note: reason }, { onSuccess: () => setChosen(null) })}
        onClose={() => {
          withdraw.reset();
          setChosen(null);
        }}
      />
    </Sheet>
  );
}
