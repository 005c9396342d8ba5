import type { SupabaseClient } from "@supabase/supabase-js";
import type { z } from "zod";
import { LedgerFailure, sortFailure } from "./ledger-failure.ts";

/** Calls one function of the ledger and parses what comes back. Throws `LedgerFailure` and nothing else. */
export async function callLedger<Shape extends z.ZodType>(
  client: SupabaseClient,
  name: string,
  args: Record<string, unknown>,
  shape: Shape,
  signal?: AbortSignal,
): Promise<z.output<Shape>> {
  const call = client.rpc(name, args);
  const { data, error, status } = await (signal ? call.abortSignal(signal) : call);
  if (error) throw sortFailure(status, error.code ?? "");
  const parsed = shape.safeParse(data);
  if (!parsed.success) throw new LedgerFailure("unreadable", `${name}:${parsed.error.issues[0]?.path.join(".") ?? ""}`);
  return parsed.data;
}
