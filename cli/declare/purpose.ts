import type { Destination } from "@outflow/shared/contract/destination.ts";
import { z } from "zod";
import type { Entity } from "./find-entity.ts";
import type { Server } from "./server.ts";

const activities = z.array(z.object({ id: z.number().int(), purpose: z.string() }));
const destinations = z.array(z.object({ id: z.number().int() })).max(1);

/** Says what the activity behind the declaration is for; what somebody has written there before stays. */
export async function givePurpose(server: Server, { organisationId, id }: Entity, { toolId, host }: Destination, purpose: string): Promise<void> {
  const match = encodeURIComponent(toolId === null ? `host:${host}` : `tool:${toolId}`);
  const [destination] = await server.read(`destination?select=id&org_id=eq.${organisationId}&match=eq.${match}`, destinations);
  if (!destination) return;
  const query = `activity?select=id,purpose&org_id=eq.${organisationId}&reported_entity_id=eq.${id}&destination_id=eq.${destination.id}&department=eq.`;
  const [activity] = await server.read(query, activities);
  if (activity?.purpose === "") await server.rpc("set_activity_purpose", { p_org: organisationId, p_activity: activity.id, p_purpose: purpose }, z.null());
}
