import { Alert, Button, Group, Modal, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { failureKind } from "../lib/ledger/ledger-failure.ts";

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back; says what will and what will not change. */
export function ConfirmModal({ opened, title, text, action, busy, error, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={<strong>{title}</strong>} closeButtonProps={{ "aria-label": t("close") }}>
      <Text size="sm" lh={1.65}>
        {text}
      </Text>
      {error ? (
        <Alert mt="md" color="cinnabar" role="alert" title={t(`failure.${failureKind(error)}.title`)}>
          {t(`failure.${failureKind(error)}.text`)}
        </Alert>
      ) : null}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button color="cinnabar" loading={busy} onClick={onConfirm} data-testid="confirm">
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
