import type { Destination } from "@outflow/shared/contract/destination.ts";

/** What the day's counts are kept under: the tool, or for a host nobody catalogued its registrable domain. */
export function placeOf({ toolId, site }: Pick<Destination, "toolId" | "site">): string {
  return toolId ?? site;
}
