import type { Outcome } from "@outflow/shared/contract/assessment.ts";

/** One document for `outflow assess` and what must be printed; only what is named is compared. `without`: codes of warnings that must not be there. */
export type EdgeCheck = {
  title: string;
  facts: Record<string, unknown>;
  outcome: Outcome;
  rulebook?: string;
  rules?: string[];
  metrics?: Record<string, number>;
  warnings?: string[];
  without?: string[];
  branches?: Record<string, Outcome>;
  /** `id: due` or `id: opens..due`, with a `?` behind what is provisional. */
  deadlines?: string[];
};

export const no = { ciio: false };
export const june = { asOf: "2026-06-01", entity: no };
export const at = "2026-03-01";
export const ordinary = (...ranges: string[]) => ({ at, people: { ordinary: ranges } });
export const sensitive = (...ranges: string[]) => ({ at, people: { sensitive: ranges } });
export const claim = (kind: string, state: string, facts?: Record<string, boolean | null>) => ({ kind, state, ...(facts && { facts }) });
export const event = (name: string, day: string, asOf = "2026-06-01") => ({ asOf, entity: no, flows: [], events: [{ event: name, at: day }] });
