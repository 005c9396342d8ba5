import { isPossiblePassword } from "@outflow/shared/contract/password.ts";
import { z } from "zod";
import type { Database } from "./database.ts";
import { hashOf, isPassword, LINK_MINUTES, openLink, sealLink } from "./invitation-link.ts";
import { invitationMail, type Mail } from "./invitation-mail.ts";

export interface InvitedSignUpOptions {
  readonly database: Database;
  /** Seals the links. */
  readonly secret: string;
  readonly siteUrl: string;
  readonly send: (mail: Mail) => Promise<unknown>;
  /** Makes an account with a proved address. */
  readonly createAccount: (email: string, password: string) => Promise<unknown>;
  readonly log: (source: string, line: string) => void;
}

export interface InvitedSignUp {
  /** Mails a link when an invitation waits for the address. Tells its caller nothing: only the owner of the address learns of it. */
  ask(body: unknown): Promise<void>;
  /** Body { link, password }. 200 { email }: the account is there; otherwise { code } with 400 (unreadable), 403 (another password), 410 (expired, used, taken back). */
  accept(body: unknown): Promise<Response>;
}

const asked = z.object({ email: z.string().max(254), password: z.string().refine(isPossiblePassword) });
const accepted = z.object({ link: z.string().max(4_096), password: z.string().max(256) });

/** So that nobody can fill somebody's inbox. */
const MAIL_EVERY_MILLISECONDS = 60_000;

const answer = (status: number, body: object) => Response.json(body, { status, headers: { "cache-control": "no-store" } });

/**
 * How an invited person gets an account while sign-up is closed. Two things must come together: the link, which only the owner of the
 * address has, and the password chosen when it was asked for. So a stranger who knows an invited address cannot plant a password of
 * theirs, and a mail scanner that follows links confirms nothing.
 */
export function invitedSignUp({ database, secret, siteUrl, send, createAccount, log }: InvitedSignUpOptions): InvitedSignUp {
  const mailed = new Map<string, number>();
  const stateOf = async (email: string) => {
    const [row] = await database.query(
      `select exists (select from auth.users where lower(email) = $1) as taken,
        exists (select from public.member where email = $1 and user_id is null) as invited`,
      [email],
    );
    return row?.taken === true ? "taken" : row?.invited === true ? "invited" : "stranger";
  };
  const mayMail = (email: string, now: number) => {
    for (const [address, at] of mailed) if (now - at >= MAIL_EVERY_MILLISECONDS) mailed.delete(address);
    return !mailed.has(email);
  };
  return {
    ask: async (body) => {
      const given = asked.safeParse(body);
      if (!given.success) return;
      const email = given.data.email.trim().toLowerCase();
      if ((await stateOf(email)) !== "invited" || !mayMail(email, Date.now())) return;
      mailed.set(email, Date.now());
      const sealed = sealLink(secret, { email, password: await hashOf(given.data.password), expires: Date.now() + LINK_MINUTES * 60_000 });
      try {
        // Behind "#": a fragment reaches no server and no log.
        await send(invitationMail(email, `${siteUrl}/sign-in#invitation=${sealed}`));
      } catch {
        mailed.delete(email);
        log("invitation", "the mail could not be sent");
      }
    },
    accept: async (body) => {
      const given = accepted.safeParse(body);
      const link = given.success ? openLink(secret, given.data.link) : null;
      if (!given.success || !link) return answer(400, { code: "invitation_unreadable" });
      const state = await stateOf(link.email);
      if (state === "taken") return answer(410, { code: "invitation_used" });
      if (link.expires <= Date.now()) return answer(410, { code: "invitation_expired" });
      if (state === "stranger") return answer(410, { code: "invitation_withdrawn" });
      if (!(await isPassword(given.data.password, link.password))) return answer(403, { code: "invitation_password" });
      await createAccount(link.email, given.data.password);
      return answer(200, { email: link.email });
    },
  };
}
