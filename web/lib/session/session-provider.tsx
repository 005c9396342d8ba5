import type { Session } from "@supabase/supabase-js";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useSupabase } from "../runtime/supabase-context.tsx";
import { leaving } from "./leave-session.ts";
import { SessionContext, type SessionState } from "./session-context.tsx";

/** Follows Supabase's session. Another person's answers never stay in memory: the cache is emptied when the person changes. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const client = useSupabase();
  const queries = useQueryClient();
  const [state, setState] = useState<SessionState>({ session: null, reading: true, ended: null });
  const person = useRef<string | null>(null);

  useEffect(() => {
    const follow = (session: Session | null) => {
      const now = session?.user.id ?? null;
      const had = person.current;
      if (had !== now) queries.clear();
      person.current = now;
      setState({ session, reading: false, ended: had && !now ? (leaving.byChoice ? "left" : "expired") : null });
      leaving.byChoice = false;
    };
    const { data } = client.auth.onAuthStateChange((_event, session) => follow(session));
    return () => data.subscription.unsubscribe();
  }, [client, queries]);

  return <SessionContext.Provider value={state}>{children}</SessionContext.Provider>;
}
