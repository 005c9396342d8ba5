import { createClient } from "@supabase/supabase-js";
import { readServerKey } from "../_shared/second-hmac.ts";
import { serve } from "../_shared/serve.ts";
import { createDeclareHandler } from "./handle-declare.ts";

serve("declare", ["OUTFLOW_SERVER_KEY"], ({ environment, ledger, log, now }) => {
  const { auth } = createClient(environment.SUPABASE_URL, environment.SUPABASE_SERVICE_ROLE_KEY, {
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  });
  return createDeclareHandler({
    ledger,
    log,
    now,
    serverKey: readServerKey(environment.OUTFLOW_SERVER_KEY),
    userOf: async (accessToken) => {
      const { data, error } = await auth.getUser(accessToken);
      if (data.user) return { known: true, userId: data.user.id };
      // Without a status, or with one of the server's own, Auth could not be asked; that says nothing about the session.
      return { known: false, mayAskAgain: !error?.status || error.status >= 500 };
    },
  });
});
