import { Alert, Button, Group, Modal, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureKind } from "../lib/ledger/ledger-failure.ts";

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly busy: boolean;
  readonly error: unknown;
  /** Asks for a reason under this label; without one it cannot be done. */
  readonly reasonLabel?: string;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back; says what will and what will not change. */
export function ConfirmModal({ opened, title, text, action, busy, error, reasonLabel, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [wasOpened, setWasOpened] = useState(opened);
  // A reason belongs to one question; the next one begins empty.
  if (wasOpened !== opened) {
    setWasOpened(opened);
    setReason("");
  }
  return (
    <Modal opened={opened} onClose={onClose} title={<strong>{title}</strong>} closeButtonProps={{ "aria-label": t("close") }}>
      <Text size="sm" lh={1.65}>
        {text}
      </Text>
      {reasonLabel ? (
        <Textarea
          mt="md"
          label={reasonLabel}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          maxLength={2_000}
          autosize
          minRows={2}
          data-testid="confirm-reason"
        />
      ) : null}
      {error ? (
        <Alert mt="md" color="cinnabar" role="alert" title={t(`failure.${failureKind(error)}.title`)}>
          {t(`failure.${failureKind(error)}.text`)}
        </Alert>
      ) : null}
      <Group justify="flex-end" mt="lg" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
        <Button
          color="cinnabar"
          loading={busy}
          disabled={reasonLabel !== undefined && reason.trim() === ""}
          onClick={() => onConfirm(reason.trim())}
          data-testid="confirm"
        >
          {action}
        </Button>
      </Group>
    </Modal>
  );
}
