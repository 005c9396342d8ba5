import type { Destination } from "@outflow/shared/contract/destination.ts";
import { uuid } from "@outflow/shared/contract/ids.ts";
import { z } from "zod";
import type { Entity } from "./find-entity.ts";
import type { Server } from "./server.ts";

export interface DeclaredNumber {
  readonly people: number;
  readonly sensitive: number;
}

const inForce = z.array(
  z.object({
    toolId: z.string().nullable(),
    host: z.string(),
    on: z.string(),
    people: z.number(),
    sensitivePeople: z.number(),
    note: z.string(),
    withdrawnAt: z.string().nullable(),
  }),
);

/** @returns false when just this number is declared already: a command that is run twice must not double the count. */
export async function declareNumber(
  { people, sensitive }: DeclaredNumber,
  { destination, on, note }: { destination: Destination; on: string; note: string },
  { organisationId, id }: Entity,
  server: Server,
): Promise<boolean> {
  const entity = { p_org: organisationId, p_entity: id };
  const declared = await server.rpc("declared_volume_list", { ...entity, p_year: Number(on.slice(0, 4)) }, inForce);
  const { toolId, host, country } = destination;
  const isSame = (one: z.output<typeof inForce>[number]) =>
    one.withdrawnAt === null &&
    (one.toolId ?? one.host) === (toolId ?? host) &&
    one.on === on &&
    one.people === people &&
    one.sensitivePeople === sensitive &&
    one.note === note;
  if (declared.some(isSame)) return false;
  await server.rpc("declare_volume", { ...entity, p_volume: { toolId, host, country, on, people, sensitivePeople: sensitive, note } }, uuid);
  return true;
}
