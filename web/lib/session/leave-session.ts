import type { SupabaseClient } from "@supabase/supabase-js";

/** Set while a person signs out on purpose, so that it is not taken for an expired session. */
export const leaving = { byChoice: false };

export async function leaveSession(client: SupabaseClient): Promise<void> {
  leaving.byChoice = true;
  // `local`: works without the server, and other browsers of the same person stay signed in.
  await client.auth.signOut({ scope: "local" });
}
