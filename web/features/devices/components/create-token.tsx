import { Modal } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { CreatedToken } from "./created-token.tsx";
import { TokenForm } from "./token-form.tsx";

/** Asks for the token's limits, then shows the token once. Closing forgets it. */
export function CreateToken({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(["devices", "common"]);
  const [created, setCreated] = useState<{ token: string; department: string | null } | null>(null);
  const close = () => {
    setCreated(null);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={<strong>{t(created ? "create.done" : "create.title")}</strong>}
      closeOnClickOutside={!created}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {created ? <CreatedToken {...created} onClose={close} /> : <TokenForm onCreated={setCreated} />}
    </Modal>
  );
}
