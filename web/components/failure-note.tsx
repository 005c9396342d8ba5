import { Button } from "@mantine/core";
import { IconCloudOff, IconLock, IconMoodEmpty } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { type FailureKind, failureKind } from "../lib/ledger/ledger-failure.ts";
import classes from "./note.module.css";

const ICONS: Record<FailureKind, typeof IconLock> = {
  away: IconCloudOff,
  not_allowed: IconLock,
  signed_out: IconLock,
  refused: IconMoodEmpty,
  unreadable: IconMoodEmpty,
};

/** What went wrong and what to do, in words; the exception itself is never shown. */
export function FailureNote({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const kind = failureKind(error);
  const Icon = ICONS[kind];
  return (
    <div className={classes.note} role="alert">
      <Icon className={classes.icon} stroke={1.5} aria-hidden />
      <p className={classes.title}>{t(`failure.${kind}.title`)}</p>
      <p className={classes.text}>{t(`failure.${kind}.text`)}</p>
      {onRetry ? (
        <Button variant="default" size="xs" onClick={onRetry}>
          {t("retry")}
        </Button>
      ) : null}
    </div>
  );
}
