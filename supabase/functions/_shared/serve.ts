import { type Environment, readEnvironment } from "./environment.ts";
import { guard, type Handler } from "./guard.ts";
import type { Ledger } from "./ledger.ts";
import { createLedger } from "./ledger-client.ts";
import { createLog, type Log } from "./log.ts";

export interface Wiring<Name extends string> {
  readonly environment: Environment<Name | "SUPABASE_URL" | "SUPABASE_SERVICE_ROLE_KEY">;
  readonly ledger: Ledger;
  readonly log: Log;
  readonly now: () => Date;
}

/** Starts one function in Deno. What is missing or wrong in its environment ends it with one sentence. */
export function serve<Name extends string>(name: string, needs: readonly Name[], build: (wiring: Wiring<Name>) => Handler): void {
  let handler: Handler;
  try {
    const environment = readEnvironment<Name | "SUPABASE_URL" | "SUPABASE_SERVICE_ROLE_KEY">(["SUPABASE_URL", "SUPABASE_SERVICE_ROLE_KEY", ...needs], (key) =>
      Deno.env.get(key),
    );
    const now = () => new Date();
    const log = createLog(name, (line) => console.log(line), now);
    const ledger = createLedger(environment.SUPABASE_URL, environment.SUPABASE_SERVICE_ROLE_KEY);
    handler = guard(build({ environment, ledger, log, now }), log, now);
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : "cannot start."}`);
    Deno.exit(1);
  }
  Deno.serve(handler);
}
