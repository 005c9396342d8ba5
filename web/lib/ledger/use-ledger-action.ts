import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import type { z } from "zod";
import { useSupabase } from "../runtime/supabase-context.tsx";
import { callLedger } from "./call-ledger.ts";

/** The one way a screen changes the ledger. After success the named lists are read again. */
export function useLedgerAction<Shape extends z.ZodType>(
  name: string,
  shape: Shape,
  refresh: readonly string[],
): UseMutationResult<z.output<Shape>, Error, Record<string, unknown>> {
  const client = useSupabase();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (args: Record<string, unknown>) => callLedger(client, name, args, shape),
    onSuccess: () => Promise.all(refresh.map((list) => queries.invalidateQueries({ queryKey: ["ledger", list] }))),
  });
}
