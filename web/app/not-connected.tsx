import { Button } from "@mantine/core";
import { IconPlugOff } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { EmptyNote } from "../components/empty-note.tsx";

export function NotConnected() {
  const { t } = useTranslation();
  return (
    <main style={{ paddingTop: "18vh" }}>
      <EmptyNote
        icon={IconPlugOff}
        title={t("failure.config.title")}
        text={t("failure.config.text")}
        action={<Button onClick={() => location.reload()}>{t("failure.reload")}</Button>}
      />
    </main>
  );
}
