import { Button, Drawer, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { VerdictTag } from "../../../components/verdict-tag.tsx";
import type { ToolDecision } from "../../../lib/ledger/tool-decision-list-query.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useWithdrawToolDecision } from "../api/withdraw-tool-decision.ts";
import { DECISION_TONES } from "../decision-of.ts";
import { hostFrom } from "../own-hosts.ts";
import { DecisionForm } from "./decision-form.tsx";
import classes from "./tools.module.css";

/** The organisation's own entries: headquarters' systems abroad are the commonest export of all, and no catalogue knows them. */
export function OwnHostsSheet({ entries }: { entries: readonly ToolDecision[] }) {
  const { t } = useTranslation("tools");
  const { may, organisation } = useWorkspace();
  const withdraw = useWithdrawToolDecision();
  const [open, setOpen] = useState(false);
  if (!may.decide && entries.length === 0) return null;
  return (
    <Sheet
      title={t("own.title")}
      flush={entries.length > 0}
      testId="own-hosts"
      aside={
        may.decide ? (
          <Button size="compact-sm" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setOpen(true)} data-testid="own-host-add">
            {t("own.add")}
          </Button>
        ) : null
      }
    >
      {entries.length === 0 ? (
        <p className={classes.quiet}>{t("own.empty")}</p>
      ) : (
        <LedgerTable
          label={t("own.title")}
          head={
            <>
              <th>{t("own.host")}</th>
              <th>{t("col.tag")}</th>
              <th>{t("decision.country")}</th>
              <th>{t("decision.recipient")}</th>
              <th>{t("col.decision")}</th>
              {may.decide ? <td /> : null}
            </>
          }
        >
          {entries.map((entry) => (
            <tr key={hostOf(entry)} data-testid={`own-host-${hostOf(entry)}`}>
              <td>{hostOf(entry)}</td>
              <td>
                <VerdictTag verdict={entry.verdict ?? "unknown"} />
              </td>
              <td>{entry.country ?? "—"}</td>
              <td>{entry.recipient ?? "—"}</td>
              <td>
                <Tag tone={DECISION_TONES[entry.decision]}>{t(`decision.${entry.decision}`)}</Tag>
              </td>
              {may.decide ? (
                <td>
                  <Button
                    size="compact-xs"
                    variant="default"
                    disabled={withdraw.isPending}
                    onClick={() => withdraw.mutate({ p_org: organisation.id, p_match: entry.match })}
                  >
                    {t("own.withdraw")}
                  </Button>
                </td>
              ) : null}
            </tr>
          ))}
        </LedgerTable>
      )}
      <AddHost opened={open} onClose={() => setOpen(false)} />
    </Sheet>
  );
}

const hostOf = ({ match }: ToolDecision): string => ("host" in match ? match.host : "");

function AddHost({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(["tools", "common"]);
  const [typed, setTyped] = useState("");
  const host = hostFrom(typed);
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={<strong>{t("own.add")}</strong>}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      <TextInput
        label={t("own.host")}
        description={t("own.hostHint")}
        placeholder="crm.example.com"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={typed !== "" && host === null ? t("own.hostWrong") : null}
        maxLength={253}
        mb="md"
        data-testid="own-host-name"
      />
      {host ? <DecisionForm key={host} match={{ host }} stored={null} /> : null}
    </Drawer>
  );
}
