import { type CheckinRequest, checkinReply } from "@outflow/shared/contract/device-api.ts";
import type { DurableQueue } from "../queue/durable-queue.ts";
import { askServer } from "./ask-server.ts";
import type { Sender } from "./deliverer.ts";
import { type OrganisationSettings, withReply } from "./organisation-settings.ts";

export type CheckedIn =
  | { readonly kind: "ok"; readonly settings: OrganisationSettings }
  | { readonly kind: "revoked"; readonly sentence: string }
  | { readonly kind: "not-now"; readonly problem: string };

/** Tells the server that this device lives and what it could not read; brings back the organisation's overrides and switches. */
export async function checkIn(sender: Sender, queue: DurableQueue, settings: OrganisationSettings, extensionVersion: string): Promise<CheckedIn> {
  const coverage = queue.coverage;
  const request: CheckinRequest = { extensionVersion, overridesVersion: settings.overridesVersion, coverage };
  const answer = await askServer(sender, "checkin", JSON.stringify(request), checkinReply);
  if (answer.kind === "revoked") return answer;
  if (answer.kind !== "ok") return { kind: "not-now", problem: answer.kind === "later" ? answer.problem : answer.code };
  await queue.told(coverage);
  return { kind: "ok", settings: withReply(settings, answer.body) };
}
