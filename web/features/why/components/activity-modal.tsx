import { Alert, Button, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Activity } from "../../../lib/ledger/activity-list.ts";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useMoveActivity, useSetActivityPurpose } from "../api/change-activity.ts";

const LONGEST_PURPOSE = 200;

/** What an activity is for, and whose it is. */
export function ActivityModal({ activity, name, onClose }: { activity: Activity; name: string; onClose: () => void }) {
  const { t } = useTranslation(["why", "common"]);
  const { organisation, entities, entity } = useWorkspace();
  const setPurpose = useSetActivityPurpose();
  const move = useMoveActivity();
  const [owner, setOwner] = useState(entity.id);
  const error = setPurpose.error ?? move.error;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const purpose = String(new FormData(event.currentTarget).get("purpose")).trim();
    const common = { p_org: organisation.id, p_activity: activity.id };
    try {
      if (purpose !== activity.purpose) await setPurpose.mutateAsync({ ...common, p_purpose: purpose });
      if (owner !== entity.id) await move.mutateAsync({ ...common, p_entity: owner });
    } catch {
      return; // shown below, from the action itself
    }
    onClose();
  }

  return (
    <Modal opened onClose={onClose} title={<strong>{t("activity.title", { name })}</strong>} closeButtonProps={{ "aria-label": t("common:close") }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <TextInput
            name="purpose"
            label={t("activity.purpose")}
            description={t("activity.purposeHint")}
            defaultValue={activity.purpose}
            maxLength={LONGEST_PURPOSE}
            data-testid="activity-purpose"
          />
          {entities.length > 1 ? (
            <Select
              label={t("activity.entity")}
              description={t("activity.entityHint")}
              data={entities.map((one) => ({ value: one.id, label: one.name }))}
              value={owner}
              onChange={(value) => value && setOwner(value)}
              allowDeselect={false}
              data-testid="activity-entity"
            />
          ) : null}
          {error ? (
            <Alert color="cinnabar" role="alert">
              {t(`common:failure.${failureKind(error)}.text`)}
            </Alert>
          ) : null}
          <Group justify="flex-end">
            <Button type="submit" loading={setPurpose.isPending || move.isPending} data-testid="activity-save">
              {t("activity.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
