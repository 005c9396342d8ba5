import type { Device } from "./api/device-list-query.ts";

export type DeviceState = "active" | "silent" | "revoked";

/** A browser that is used checks in many times a day; after a week without a sign it is worth a question. */
const SILENT_AFTER_DAYS = 7;

export function deviceState(device: Pick<Device, "revokedAt" | "lastSeenAt" | "enrolledAt">, now: Date): DeviceState {
  if (device.revokedAt) return "revoked";
  const sign = new Date(device.lastSeenAt ?? device.enrolledAt).getTime();
  return now.getTime() - sign > SILENT_AFTER_DAYS * 86_400_000 ? "silent" : "active";
}
