import { whoami } from "@outflow/shared/contract/ledger-api.ts";
import { z } from "zod";
import { CommandMistake } from "../command-io.ts";
import type { Server } from "./server.ts";

export interface Entity {
  readonly organisationId: string;
  readonly id: string;
  readonly name: string;
  readonly idNumberIsSensitive: boolean;
}

const switches = z.array(z.object({ id_number_is_sensitive: z.boolean() })).max(1);

/** The legal entity by its id or its whole name, among those of the organisations one belongs to. */
export async function findEntity(server: Server, nameOrId: string): Promise<Entity> {
  const { memberships } = await server.rpc("whoami", {}, whoami);
  if (memberships.length === 0) throw new CommandMistake("You are a member of no organisation.");
  const all = memberships.flatMap(({ organisation, legalEntities }) => legalEntities.map((entity) => ({ ...entity, organisationId: organisation.id })));
  const wanted = nameOrId.trim().toLowerCase();
  const found = all.filter(({ id, name }) => id === wanted || name.trim().toLowerCase() === wanted);
  const [entity, second] = found;
  if (!entity) throw new CommandMistake(`There is no legal entity of that name or id; there are: ${listed(all.map(({ name }) => name))}.`);
  if (second) throw new CommandMistake(`Several legal entities have this name; give the id: ${listed(found.map(({ id }) => id))}.`);
  const [row] = await server.read(`legal_entity?select=id_number_is_sensitive&id=eq.${entity.id}`, switches);
  return { ...entity, idNumberIsSensitive: row?.id_number_is_sensitive ?? false };
}

const MOST_LISTED = 8;
const listed = (names: readonly string[]): string => `${names.slice(0, MOST_LISTED).join(", ")}${names.length > MOST_LISTED ? " and more" : ""}`;
