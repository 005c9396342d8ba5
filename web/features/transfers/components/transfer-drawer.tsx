import { Drawer } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Transfer } from "../api/transfer-list-query.ts";
import { TransferDetail } from "./transfer-detail.tsx";

export function TransferDrawer({ transfer, onClose }: { transfer: Transfer | null; onClose: () => void }) {
  const { t } = useTranslation(["transfers", "common"]);
  return (
    <Drawer
      opened={transfer !== null}
      onClose={onClose}
      position="right"
      size="lg"
      title={<strong>{t("detail.title")}</strong>}
      closeButtonProps={{ "aria-label": t("common:close") }}
    >
      {transfer ? <TransferDetail transfer={transfer} /> : null}
    </Drawer>
  );
}
