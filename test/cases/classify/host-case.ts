import type { Verdict } from "@outflow/shared/contract/destination.ts";

/** One host or URL and what must be said about it; a country left out is none. */
export interface HostCase {
  readonly input: string;
  readonly verdict: Verdict;
  readonly tool?: string;
  readonly country?: string;
}
