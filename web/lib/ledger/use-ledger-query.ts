import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { useSupabase } from "../runtime/supabase-context.tsx";
import { callLedger } from "./call-ledger.ts";

interface Question<Shape extends z.ZodType> {
  readonly name: string;
  readonly args: Record<string, unknown>;
  readonly shape: Shape;
  /** Milliseconds between polls; left out = asked once. */
  readonly every?: number;
  /** Keep showing the answer to the previous arguments while the next loads. Never for figures: they belong to one entity and year. */
  readonly keep?: boolean;
  readonly enabled?: boolean;
}

/** The one way a screen reads the ledger: asked again every few seconds, parsed, errors as `LedgerFailure`. */
export function useLedgerQuery<Shape extends z.ZodType>(question: Question<Shape>): UseQueryResult<z.output<Shape>> {
  const client = useSupabase();
  return useQuery({
    queryKey: ["ledger", question.name, question.args],
    queryFn: ({ signal }) => callLedger(client, question.name, question.args, question.shape, signal),
    refetchInterval: question.every ?? false,
    placeholderData: question.keep ? keepPreviousData : undefined,
    enabled: question.enabled ?? true,
  }) as UseQueryResult<z.output<Shape>>;
}
