import type { Membership } from "./workspace-context.ts";

export interface Choice {
  readonly organisation: string | null;
  readonly entity: string | null;
  readonly year: number | null;
}

/**
 * Turns what the address (or the last visit) asks for into an organisation, entity and year that exist for this person.
 * Whatever does not exist falls back to the first: an address somebody sent must never show nothing. Null = a member of nothing.
 */
export function pickWorkspace(memberships: readonly Membership[], choice: Choice, years: readonly number[]) {
  const usable = memberships.filter((one) => one.legalEntities.length > 0);
  const membership =
    usable.find((one) => one.organisation.id === choice.organisation) ??
    usable.find((one) => one.legalEntities.some((entity) => entity.id === choice.entity)) ??
    usable[0];
  const entity = membership?.legalEntities.find((one) => one.id === choice.entity) ?? membership?.legalEntities[0];
  const year = years.find((one) => one === choice.year) ?? years[0];
  if (!membership || !entity || year === undefined) return null;
  return { membership, entity, year };
}
