import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconDeviceLaptop } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Answer } from "../../../components/answer.tsx";
import { ConfirmModal } from "../../../components/confirm-modal.tsx";
import { EmptyNote } from "../../../components/empty-note.tsx";
import { LedgerTable } from "../../../components/ledger-table.tsx";
import { Sheet } from "../../../components/sheet.tsx";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import { type Device, useDeviceList } from "../api/device-list-query.ts";
import { useRevokeDevice } from "../api/revoke-device.ts";
import { DeviceRow } from "./device-row.tsx";

export function DeviceSheet() {
  const { t } = useTranslation("devices");
  const { organisation, may } = useWorkspace();
  const devices = useDeviceList(organisation.id);
  const revoke = useRevokeDevice();
  const [chosen, setChosen] = useState<Device | null>(null);
  const active = devices.data?.filter((device) => !device.revokedAt).length ?? 0;

  function confirm() {
    if (!chosen) return;
    revoke.mutate(
      { p_org: organisation.id, p_device: chosen.id },
      {
        onSuccess: () => {
          notifications.show({ message: t("revoke.done", { label: chosen.label }) });
          setChosen(null);
        },
      },
    );
  }

  const columns = ["device", "entity", "version", "enrolled", "seen"] as const;
  return (
    <Sheet title={t("list.title")} aside={devices.data ? t("list.count", { count: active, revoked: devices.data.length - active }) : null} flush>
      <Answer query={devices}>
        {(list) =>
          list.length === 0 ? (
            <EmptyNote icon={IconDeviceLaptop} title={t("empty.title")} text={t("empty.text")} />
          ) : (
            <LedgerTable
              label={t("list.title")}
              minWidth={860}
              head={
                <>
                  {columns.map((column) => (
                    <th key={column}>{t(`col.${column}`)}</th>
                  ))}
                  <th data-number>{t("col.transfers")}</th>
                  <th>{t("col.state")}</th>
                  {may.revokeDevice ? <td /> : null}
                </>
              }
            >
              {list.map((device) => (
                <DeviceRow key={device.id} device={device}>
                  {may.revokeDevice ? (
                    <td data-number>
                      {device.revokedAt ? null : (
                        <Button
                          size="compact-xs"
                          variant="default"
                          onClick={() => setChosen(device)}
                          aria-label={t("revoke.label", { label: device.label })}
                          data-testid={`revoke-${device.id}`}
                        >
                          {t("revoke")}
                        </Button>
                      )}
                    </td>
                  ) : null}
                </DeviceRow>
              ))}
            </LedgerTable>
          )
        }
      </Answer>
      <ConfirmModal
        opened={chosen !== null}
        title={t("revoke.title", { label: chosen?.label ?? "" })}
        text={t("revoke.text")}
        action={t("revoke.confirm")}
        busy={revoke.isPending}
        error={revoke.error}
        onConfirm={confirm}
        onClose={() => {
          revoke.reset();
          setChosen(null);
        }}
      />
    </Sheet>
  );
}
