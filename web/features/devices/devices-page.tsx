import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconDevicesPlus } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Page } from "../../components/page.tsx";
import { useWorkspace } from "../../lib/workspace/workspace-context.ts";
import { CreateToken } from "./components/create-token.tsx";
import { DeviceSheet } from "./components/device-sheet.tsx";
import { TokenSheet } from "./components/token-sheet.tsx";

export function DevicesPage() {
  const { t } = useTranslation("devices");
  const { may } = useWorkspace();
  const [creating, { open, close }] = useDisclosure();
  const enrol = may.enrol ? (
    <Button leftSection={<IconDevicesPlus size={17} aria-hidden />} onClick={open} data-testid="create-token">
      {t("enrol")}
    </Button>
  ) : null;
  return (
    <Page title={t("title")} lead={t("lead")} actions={enrol}>
      <DeviceSheet />
      <TokenSheet />
      {may.enrol ? <CreateToken opened={creating} onClose={close} /> : null}
    </Page>
  );
}
