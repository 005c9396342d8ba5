import { EXEMPTIONS } from "@outflow/shared/assess/rulebook/exemptions.ts";
import type { Persona } from "./databases.ts";

const KIND = "ART5_2_HR_MANAGEMENT";
/** What law.md section 5 asks of cross-border management of employees. */
export const ESTABLISHED: Readonly<Record<string, boolean | null>> = Object.fromEntries(EXEMPTIONS[KIND].facts.map((fact) => [fact, true]));

/** Claims that an activity is management of employees; answers the claim's id. */
export const claimExemption = (who: Persona, org: string, activity: number, facts = ESTABLISHED): Promise<unknown> =>
  who.rpc("claim_exemption", { p_org: org, p_activity: activity, p_kind: KIND, p_facts: facts, p_evidence: "rules of 2024" });

export const decideExemption = (who: Persona, org: string, claim: unknown, decision: string): Promise<unknown> =>
  who.rpc("decide_exemption", { p_org: org, p_claim: claim, p_decision: decision, p_note: "read" });
