import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Tag } from "../../../components/tag.tsx";
import { When } from "../../../components/when.tsx";
import { beijingDayOf } from "../../../lib/format/beijing-time.ts";
import { thinNumber } from "../../../lib/format/thin-number.ts";
import { useWorkspace } from "../../../lib/workspace/workspace-context.ts";
import type { Device } from "../api/device-list-query.ts";
import { deviceState } from "../device-state.ts";

const TONES = { active: "malachite", silent: "ochre", revoked: "plain" } as const;

export function DeviceRow({ device, children }: { device: Device; children: ReactNode }) {
  const { t } = useTranslation(["devices", "common"]);
  const { entities } = useWorkspace();
  const state = deviceState(device, new Date());
  return (
    <tr data-testid={`device-row-${device.id}`}>
      <td>
        <div style={{ overflowWrap: "anywhere" }}>{device.label}</div>
        <div data-quiet>
          {device.browser} · {device.platform}
        </div>
      </td>
      <td>
        <div>{entities.find((entity) => entity.id === device.legalEntityId)?.name ?? t("common:unknown")}</div>
        {device.department ? <div data-quiet>{device.department}</div> : null}
      </td>
      <td data-nowrap>{device.extensionVersion}</td>
      <td data-nowrap>{beijingDayOf(device.enrolledAt)}</td>
      <td data-nowrap>{device.lastSeenAt ? <When at={device.lastSeenAt} /> : t("never")}</td>
      <td data-number>{thinNumber(device.transfers)}</td>
      <td data-nowrap>
        <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
        {device.revokedAt ? <div data-quiet>{beijingDayOf(device.revokedAt)}</div> : null}
      </td>
      {children}
    </tr>
  );
}
