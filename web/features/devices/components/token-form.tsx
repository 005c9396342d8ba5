import { Alert, Button, Group, NumberInput, Select, Stack, Text, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureKind } from "../../../lib/ledger/ledger-failure.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { useCreateToken } from "../api/create-token.ts";

const DAYS = [1, 7, 30, 90] as const;
const MAX_USES = 10_000;

export function TokenForm({ onCreated }: { onCreated: (created: { token: string; department: string | null }) => void }) {
  const { t } = useTranslation(["devices", "common"]);
  const { organisation, entities, entity } = useWorkspace();
  const create = useCreateToken();
  const [entityId, setEntityId] = useState(entity.id);
  const [days, setDays] = useState("7");
  const [uses, setUses] = useState<number | string>(1);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const department = String(new FormData(event.currentTarget).get("department")).trim() || null;
    const expires = new Date(Date.now() + Number(days) * 86_400_000).toISOString();
    create.mutate(
      { p_org: organisation.id, p_entity: entityId, p_department: department, p_expires_at: expires, p_uses: Number(uses) || 1 },
      { onSuccess: (answer) => onCreated({ token: answer.token, department }) },
    );
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t("create.lead")}
        </Text>
        {create.isError ? (
          <Alert color="cinnabar" role="alert" title={t(`common:failure.${failureKind(create.error)}.title`)}>
            {t(`common:failure.${failureKind(create.error)}.text`)}
          </Alert>
        ) : null}
        <Select
          label={t("create.entity")}
          description={t("create.entityHint")}
          data={entities.map((one) => ({ value: one.id, label: one.name }))}
          value={entityId}
          onChange={(value) => value && setEntityId(value)}
          allowDeselect={false}
          data-testid="token-entity"
        />
        <TextInput name="department" label={t("create.department")} maxLength={80} data-testid="token-department" />
        <Group grow align="flex-start">
          <Select
            label={t("create.days")}
            data={DAYS.map((count) => ({ value: String(count), label: t("create.day", { count }) }))}
            value={days}
            onChange={(value) => value && setDays(value)}
            allowDeselect={false}
            data-testid="token-days"
          />
          <NumberInput label={t("create.uses")} min={1} max={MAX_USES} allowDecimal={false} value={uses} onChange={setUses} data-testid="token-uses" />
        </Group>
        <Group justify="flex-end">
          <Button type="submit" loading={create.isPending} data-testid="token-submit">
            {t("create.submit")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
