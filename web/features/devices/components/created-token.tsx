import { Alert, Button, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CopyField } from "../../../components/copy-field.tsx";
import { useRuntimeConfig } from "../../../lib/runtime/config-context.ts";
import { policySnippet } from "../policy-snippet.ts";

export function CreatedToken({ token, department, onClose }: { token: string; department: string | null; onClose: () => void }) {
  const { t } = useTranslation("devices");
  const { url, extensionId } = useRuntimeConfig();
  const policy = { serverUrl: url, enrolmentToken: token, ...(department ? { department } : {}) };
  return (
    <Stack gap="md">
      <Alert color="azurite">{t("create.once")}</Alert>
      <div>
        <Text size="sm" fw={500} mb={4}>
          {t("create.value")}
        </Text>
        <CopyField value={token} label={t("create.value")} testId="token-value" />
      </div>
      <div>
        <Text size="sm" fw={500} mb={2}>
          {t("create.policy")}
        </Text>
        <Text size="xs" c="dimmed" mb={6}>
          {t(extensionId ? "create.policyHintKnown" : "create.policyHint")}
        </Text>
        <CopyField value={policySnippet(extensionId ?? t("create.extensionId"), policy)} label={t("create.policy")} testId="policy-snippet" block />
      </div>
      <Group justify="flex-end">
        <Button onClick={onClose} data-testid="token-finish">
          {t("create.finish")}
        </Button>
      </Group>
    </Stack>
  );
}
