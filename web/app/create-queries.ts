import type { SupabaseClient } from "@supabase/supabase-js";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { failureKind } from "../lib/ledger/ledger-failure.ts";
import type { ServerHealthStore } from "../lib/ledger/server-health.ts";

/** One cache for all screens. It notices for everybody that the session is over or the server is away. */
export function createQueries(client: SupabaseClient, health: ServerHealthStore): QueryClient {
  const notice = (error: unknown) => {
    const kind = failureKind(error);
    if (kind === "away") health.failed();
    // Local: the server has ended this session already. The session provider then leads to the sign-in, keeping the page.
    if (kind === "signed_out") void client.auth.signOut({ scope: "local" });
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: notice, onSuccess: () => health.answered(Date.now()) }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: {
      // "always": without a network the call fails and says so, instead of waiting in silence.
      queries: { networkMode: "always", staleTime: 2_000, retry: (count, error) => failureKind(error) === "away" && count < 1, retryDelay: 800 },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
