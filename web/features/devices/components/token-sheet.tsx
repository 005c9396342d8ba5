import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { ConfirmModal } from "../../../components/confirm-modal.tsx";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { Tag } from "../../../components/tag.tsx";
import { beijingMinute } from "../../../lib/format/beijing-time.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useRevokeToken } from "../api/revoke-token.ts";
import { type Token, useTokenList } from "../api/token-list-query.ts";
import { tokenState } from "../token-state.ts";
import classes from "./devices.module.css";

const TONES = { valid: "malachite", expired: "plain", usedUp: "plain", revoked: "plain" } as const;

export function TokenSheet() {
  const { t } = useTranslation(["devices", "common"]);
  const { organisation, entities, may } = useWorkspace();
  const tokens = useTokenList(organisation.id);
  const revoke = useRevokeToken();
  const [chosen, setChosen] = useState<Token | null>(null);
  const now = new Date();
  const confirm = () => chosen && revoke.mutate({ p_org: organisation.id, p_token: chosen.id }, { onSuccess: () => setChosen(null) });
  const columns = ["entity", "department", "created", "expires"] as const;
  return (
    <Sheet title={t("tokens.title")} flush>
      <Answer query={tokens} lines={2}>
        {(list) =>
          list.length === 0 ? (
            <p className={classes.quiet}>{t("tokens.empty")}</p>
          ) : (
            <LedgerTable
              label={t("tokens.title")}
              head={
                <>
                  {columns.map((column) => (
                    <th key={column}>{t(`tokens.${column}`)}</th>
                  ))}
                  <th data-number>{t("tokens.uses")}</th>
                  <th>{t("col.state")}</th>
                  {may.revokeToken ? <td /> : null}
                </>
              }
            >
              {list.map((token) => {
                const state = tokenState(token, now);
                return (
                  <tr key={token.id} data-testid={`token-row-${token.id}`}>
                    <td>{entities.find((entity) => entity.id === token.legalEntityId)?.name ?? t("common:unknown")}</td>
                    <td>{token.department ?? t("common:none")}</td>
                    <td data-nowrap>{beijingMinute(token.createdAt)}</td>
                    <td data-nowrap>{beijingMinute(token.expiresAt)}</td>
                    <td data-number>{t("tokens.usesOf", { left: token.usesLeft, all: token.usesAllowed })}</td>
                    <td>
                      <Tag tone={TONES[state]}>{t(`tokens.${state}`)}</Tag>
                    </td>
                    {may.revokeToken ? (
                      <td data-number>
                        {state === "valid" ? (
                          <Button
                            size="compact-xs"
                            variant="default"
                            onClick={() => setChosen(token)}
                            aria-label={t("tokens.revokeLabel", { created: beijingMinute(token.createdAt) })}
                            data-testid={`revoke-token-${token.id}`}
                          >
                            {t("tokens.revoke")}
                          </Button>
                        ) : null}
                      </td>
                    ) : null}
                  </tr>
                );
              })}
            </LedgerTable>
          )
        }
      </Answer>
      <ConfirmModal
        opened={chosen !== null}
        title={t("tokens.revokeTitle")}
        text={t("tokens.revokeText")}
        action={t("tokens.revokeConfirm")}
        busy={revoke.isPending}
        error={revoke.error}
        onConfirm={confirm}
        onClose={() => {
          revoke.reset();
          setChosen(null);
        }}
      />
    </Sheet>
  );
}
