import { EXEMPTIONS } from "@outflow/shared/assess/rulebook/exemptions.ts";
import { inForce } from "@outflow/shared/assess/rulebook/rule.ts";
import { EXEMPTION_KINDS } from "@outflow/shared/contract/ledger-api-review.ts";

export type ClaimableKind = (typeof EXEMPTION_KINDS)[number];

/** Grounds a person may claim on a day. */
export function claimableKinds(day: string): ClaimableKind[] {
  return EXEMPTION_KINDS.filter((kind) => inForce(EXEMPTIONS[kind], day));
}

/** The facts the ground asks for that are not confirmed: while there is one, nobody can confirm the exemption. */
export function unconfirmedFacts(kind: ClaimableKind, facts: Readonly<Record<string, boolean | null>>): string[] {
  return EXEMPTIONS[kind].facts.filter((fact) => facts[fact] !== true);
}
