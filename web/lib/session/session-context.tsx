import type { Session } from "@supabase/supabase-js";
import { createContext, useContext } from "react";

/** `reading`: the stored session is still being read. `ended`: how the last one ended. */
export interface SessionState {
  readonly session: Session | null;
  readonly reading: boolean;
  readonly ended: "expired" | "left" | null;
}

export const SessionContext = createContext<SessionState>({ session: null, reading: true, ended: null });
export const useSession = () => useContext(SessionContext);
