import type { Destination } from "@outflow/shared/contract/destination.ts";
import { activityList } from "@outflow/shared/contract/ledger-api-review.ts";
import type { SupabaseClient } from "@supabase/supabase-js";
import { z } from "zod";
import { beijingYear } from "../../../lib/format/beijing-time.ts";
import { callLedger } from "../../../lib/ledger/call-ledger.ts";

interface Purpose {
  readonly organisationId: string;
  readonly legalEntityId: string;
  readonly destination: Destination;
  readonly occurredAt: Date;
  readonly purpose: string;
}

/** Says what the activity behind the declaration is for; what somebody has written there before stays. */
export async function givePurpose(client: SupabaseClient, { organisationId, legalEntityId, destination, occurredAt, purpose }: Purpose): Promise<void> {
  const args = { p_org: organisationId, p_entity: legalEntityId, p_year: beijingYear(occurredAt) };
  const { toolId, host } = destination;
  const own = (await callLedger(client, "activity_list", args, activityList)).find(
    (one) => (one.toolId ?? one.host) === (toolId ?? host) && one.department === null && one.reportedEntityId === legalEntityId,
  );
  if (own?.purpose === "") await callLedger(client, "set_activity_purpose", { p_org: organisationId, p_activity: own.id, p_purpose: purpose }, z.unknown());
}
