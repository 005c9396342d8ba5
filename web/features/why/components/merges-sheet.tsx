import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { ConfirmModal } from "../../../components/confirm-modal.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { beijingMinute } from "../../../lib/format/beijing-time.ts";
import { useLanguage } from "../../../lib/i18n/use-language.ts";
import { toolName } from "../../../lib/tool-name.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useRestoreMerge, useUndoMerge } from "../api/change-merge.ts";
import { type Merge, useMergeList } from "../api/merge-list-query.ts";
import classes from "./why.module.css";

/** Why two records are one person; an officer can undo it and the count follows. */
export function MergesSheet() {
  const { t } = useTranslation(["why", "terms"]);
  const { language } = useLanguage();
  const { organisation, may } = useWorkspace();
  const merges = useMergeList();
  const undo = useUndoMerge();
  const restore = useRestoreMerge();
  const [chosen, setChosen] = useState<Merge | null>(null);
  const verb = chosen?.state === "undone" ? "restore" : "undo";
  const action = verb === "undo" ? undo : restore;
  const place = (report: NonNullable<Merge["first"]>) => ({ when: beijingMinute(report.occurredAt), where: toolName(report.toolId, report.host, language) });
  return (
    <Sheet title={t("merges.title")} flush>
      <Answer query={merges} lines={4}>
        {(list) =>
          list.length === 0 ? (
            <p className={classes.quiet}>{t("merges.empty")}</p>
          ) : (
            <ul className={classes.merges}>
              {list.map(earlierFirst).map((merge) => (
                <li key={merge.id} data-testid="merge" data-state={merge.state}>
                  <span>
                    {t("merges.sentence", { kind: t(`terms:kind.${merge.kind}`) })}{" "}
                    <Tag tone={merge.state === "links" ? "malachite" : "plain"}>{t(`merges.state.${merge.state}`)}</Tag>
                    {merge.first ? <small>{t("merges.first", place(merge.first))}</small> : null}
                    {merge.again ? <small>{t("merges.again", place(merge.again))}</small> : null}
                  </span>
                  {may.decide && merge.state !== "shared" ? (
                    <Button size="compact-xs" variant="default" onClick={() => setChosen(merge)} data-testid="merge-change">
                      {t(merge.state === "undone" ? "merges.restore" : "merges.undo")}
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      <ConfirmModal
        opened={chosen !== null}
        title={t(`merges.${verb}Title`)}
        text={t(`merges.${verb}Text`)}
        action={t(`merges.${verb}`)}
        busy={action.isPending}
        error={action.error}
        reasonLabel={t("merges.reason")}
        onConfirm={(reason) => chosen && action.mutate({ p_org: organisation.id, p_merge: chosen.id, p_reason: reason }, { onSuccess: () => setChosen(null) })}
        onClose={() => {
          action.reset();
          setChosen(null);
        }}
      />
    </Sheet>
  );
}

/** The ledger names the reports in the order they arrived in; a device that was offline reports late. */
function earlierFirst(merge: Merge): Merge {
  const { first, again } = merge;
  return first && again && first.occurredAt > again.occurredAt ? { ...merge, first: again, again: first } : merge;
}
