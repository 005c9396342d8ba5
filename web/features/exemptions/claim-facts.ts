import { EXEMPTIONS, type ExemptionKind } from "@outflow/shared/assess/rulebook/exemptions.ts";
import { inForce } from "@outflow/shared/assess/rulebook/rule.ts";

/** Grounds a person may claim on a day: in force, and not computed by the system itself. */
export function claimableKinds(day: string): ExemptionKind[] {
  const kinds = Object.keys(EXEMPTIONS) as ExemptionKind[];
  return kinds.filter((kind) => inForce(EXEMPTIONS[kind], day) && !("computed" in EXEMPTIONS[kind]));
}

/** The facts the ground asks for that are not confirmed: while there is one, nobody can confirm the exemption. */
export function unconfirmedFacts(kind: ExemptionKind, facts: Readonly<Record<string, boolean | null>>): string[] {
  return EXEMPTIONS[kind].facts.filter((fact) => facts[fact] !== true);
}
