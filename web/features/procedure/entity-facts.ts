import { HR_REQUIRES_BOTH } from "@outflow/shared/assess/rulebook/exemptions.ts";
import type { LedgerFacts } from "@outflow/shared/contract/assessment.ts";

/** What a person knows about an entity and the ledger cannot: the argument of set_entity_facts. */
export interface EntityFacts {
  readonly ciio: boolean | null;
  readonly processedPersons: number | null;
  readonly importantData: LedgerFacts["importantData"];
  readonly mixedPolicy: LedgerFacts["options"]["mixedPolicy"];
  readonly idNumberIsSensitive: boolean;
  readonly hrRequiresBoth: boolean;
}

export function entityFactsOf(facts: LedgerFacts): EntityFacts {
  const { entity, options, importantData } = facts;
  return {
    ciio: entity.ciio,
    processedPersons: entity.processedPersons,
    importantData,
    mixedPolicy: options.mixedPolicy,
    idNumberIsSensitive: options.idNumberIsSensitive,
    hrRequiresBoth: options.hrRequiresBoth ?? HR_REQUIRES_BOTH,
  };
}

/** Only what differs is sent: two officers who change different facts do not undo each other. */
export function changedFacts(stored: EntityFacts, now: EntityFacts): Partial<EntityFacts> {
  const names = Object.keys(stored) as (keyof EntityFacts)[];
  return Object.fromEntries(names.filter((name) => stored[name] !== now[name]).map((name) => [name, now[name]]));
}
