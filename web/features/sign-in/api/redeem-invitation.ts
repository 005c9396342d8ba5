import { z } from "zod";

const REFUSALS = ["invitation_password", "invitation_expired", "invitation_used", "invitation_withdrawn", "invitation_unreadable"] as const;
export type RedeemFailure = (typeof REFUSALS)[number] | "away";

const made = z.object({ email: z.string() });
const refused = z.object({ code: z.enum(REFUSALS) });

/** Makes the account of a mailed link with the password that was chosen when the mail was asked for. */
export async function redeemInvitation(
  server: { readonly url: string; readonly anonKey: string },
  link: string,
  password: string,
): Promise<{ readonly email: string } | { readonly failure: RedeemFailure }> {
  try {
    const answer = await fetch(new URL("/auth/v1/invited", server.url), {
      method: "POST",
      headers: { "content-type": "application/json", apikey: server.anonKey },
      body: JSON.stringify({ link, password }),
    });
    const body: unknown = await answer.json();
    return answer.ok ? made.parse(body) : { failure: refused.parse(body).code };
  } catch {
    return { failure: "away" };
  }
}
