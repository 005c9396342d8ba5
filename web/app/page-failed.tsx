import { Button } from "@mantine/core";
import { IconMoodEmpty } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyNote } from "../components/empty-note.tsx";

/** Where a bug in a screen ends up: a sentence, never the exception. */
export function PageFailed() {
  const { t } = useTranslation();
  return (
    <EmptyNote
      icon={IconMoodEmpty}
      title={t("failure.crash.title")}
      text={t("failure.crash.text")}
      action={<Button onClick={() => location.reload()}>{t("failure.reload")}</Button>}
    />
  );
}
