import type { flowFacts } from "@outflow/shared/assess/flow-facts.ts";
import type { Outcome } from "@outflow/shared/contract/assessment.ts";
import type { z } from "zod";

/** What a lawyer would sign: the facts of one day and what must come out. Only what is named is compared. */
export type Scenario = {
  id: string;
  title: string;
  facts: z.input<typeof flowFacts>;
  expect: {
    rulebook?: string;
    outcome: Outcome;
    rules?: string[];
    metrics?: { A?: number; S?: number; N?: number; Nexclusive?: number };
    /** Codes of warnings that must be among those printed, such as "CRITICAL ordinary_contract" or "FIRST_SENSITIVE_PERSON". */
    warnings?: string[];
    absentWarnings?: string[];
    branches?: Record<string, Outcome>;
    policyDependent?: boolean;
    routes?: string[];
    attempted?: number;
    projected?: { N?: number; S?: number; outcome: Outcome };
  };
};

export const notCiio = { ciio: false } as const;

/** Half of 2026 with one transfer of some people: the shape of most scenarios. */
export function inJune2026(people: { ordinary?: string[]; sensitive?: string[] }): Scenario["facts"] {
  return { asOf: "2026-06-01", entity: notCiio, flows: [{ at: "2026-03-01", people }] };
}
