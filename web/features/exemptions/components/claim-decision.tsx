import { Alert, Button, Group, Modal, Stack, Text, Textarea } from "@mantine/core";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Claim } from "../../../lib/ledger/exemption-list.ts";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useDecideExemption, useWithdrawExemption } from "../api/change-exemption.ts";

export type DecisionKind = "confirm" | "reject" | "withdraw";

const DECISIONS = { confirm: "confirmed", reject: "rejected" } as const;

export function ClaimDecision({ claim, kind, onClose }: { claim: Claim; kind: DecisionKind; onClose: () => void }) {
  const { t } = useTranslation(["exemptions", "common"]);
  const { organisation } = useWorkspace();
  const decide = useDecideExemption();
  const withdraw = useWithdrawExemption();
  const action = kind === "withdraw" ? withdraw : decide;

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note")).trim();
    const common = { p_org: organisation.id, p_claim: claim.id, p_note: note };
    if (kind === "withdraw") withdraw.mutate(common, { onSuccess: onClose });
    else decide.mutate({ ...common, p_decision: DECISIONS[kind] }, { onSuccess: onClose });
  }

  return (
    <Modal opened onClose={onClose} title={<strong>{t(`claims.${kind}Title`)}</strong>} closeButtonProps={{ "aria-label": t("common:close") }}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <Text size="sm" lh={1.65}>
            {t(`claims.${kind}Text`)}
          </Text>
          <Textarea name="note" label={t("claims.note")} maxLength={2_000} autosize minRows={2} required withAsterisk={false} data-testid="claim-note" />
          {action.isError ? (
            <Alert color="cinnabar" role="alert">
              {t(`common:failure.${failureKind(action.error)}.text`)}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("common:cancel")}
            </Button>
            <Button type="submit" loading={action.isPending} data-testid="claim-decide">
              {t(`claims.${kind}`)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
