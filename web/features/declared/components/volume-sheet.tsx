import type { UseQueryResult } from "@tanstack/react-query";
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
import { useWithdrawVolume } from "../api/change-volume.ts";
import type { DeclaredVolume } from "../api/declared-volume-list-query.ts";
import classes from "./declared.module.css";
import { DeclaredRowEnds } from "./declared-row-ends.tsx";

/** Numbers declared without a file; a file's people stand among the transfers. */
export function VolumeSheet({ volumes }: { volumes: UseQueryResult<DeclaredVolume[]> }) {
  const { t } = useTranslation("declared");
  const { language } = useLanguage();
  const { organisation, may, year } = useWorkspace();
  const withdraw = useWithdrawVolume();
  const [chosen, setChosen] = useState<DeclaredVolume | null>(null);
  return (
    <Sheet title={t("list.title")} aside={t("list.year", { year })} flush>
      <Answer query={volumes}>
        {(list) =>
          list.length === 0 ? (
            <p className={classes.quiet}>{t("list.empty")}</p>
          ) : (
            <LedgerTable
              label={t("list.title")}
              minWidth={860}
              head={
                <>
                  <th>{t("list.where")}</th>
                  <th>{t("day")}</th>
                  <th data-number>{t("list.people")}</th>
                  <th data-number>{t("list.sensitive")}</th>
                  <th>{t("purpose")}</th>
                  <th>{t("list.by")}</th>
                  {may.decide ? <td /> : null}
                </>
              }
            >
              {list.map((volume) => {
                const name = toolName(volume.toolId, volume.host, language);
                return (
                  <tr key={volume.id} data-testid="volume" data-withdrawn={volume.withdrawnAt ? "yes" : undefined}>
                    <td>
                      {name} {volume.withdrawnAt ? <Tag>{t("list.withdrawn")}</Tag> : null}
                    </td>
                    <td data-nowrap>{volume.on}</td>
                    <td data-number>{thinNumber(volume.people)}</td>
                    <td data-number>{thinNumber(volume.sensitivePeople)}</td>
                    <td>{volume.note}</td>
                    <DeclaredRowEnds declared={volume} name={name} onWithdraw={() => setChosen(volume)} testId="volume-withdraw" />
                  </tr>
                );
              })}
            </LedgerTable>
          )
        }
      </Answer>
      <ConfirmModal
        opened={chosen !== null}
        title={t("withdraw.title")}
        text={t("withdraw.text", { people: thinNumber(chosen?.people ?? 0) })}
        action={t("withdraw")}
        busy={withdraw.isPending}
        error={withdraw.error}
        onConfirm={() => chosen && withdraw.mutate({ p_org: organisation.id, p_volume: chosen.id }, { onSuccess: () => setChosen(null) })}
        onClose={() => {
          withdraw.reset();
          setChosen(null);
        }}
      />
    </Sheet>
  );
}
