import { PASSWORD_LENGTH } from "@outflow/shared/contract/password.ts";
import { App, SmtpEmailDriver } from "@supabase/lite";
import { PlainError } from "../plain-error.ts";
import { guardConsole } from "./console-guard.ts";
import type { Database } from "./database.ts";
import { invitedSignUp } from "./invited-sign-up.ts";
import type { Secrets } from "./secrets.ts";

/** closed: only who was invited gets an account. first-owner: also the first person, while there is no account at all. */
export type SignUp = "closed" | "first-owner";

export interface AccountOptions {
  readonly database: Database;
  readonly secrets: Secrets;
  /** Where the dashboard is: target of links in mails of the sign-in service. */
  readonly siteUrl: string;
  readonly smtpUrl: string;
  readonly mailFrom: string;
  readonly signUp: SignUp;
  /** Where lite's messages go, without the values it prints. */
  readonly log?: (source: string, line: string) => void;
}

export interface SupabaseDoor {
  /** Answers /rest/v1 and /auth/v1. */
  fetch(request: Request, peerAddress: string | null): Promise<Response>;
  /** Makes an account with a proved address although sign-up is closed; one that exists already keeps its password. @returns the user's id. */
  createAccount(email: string, password: string): Promise<string>;
  signUpNow(): Promise<SignUp>;
}

function smtpDriver(smtpUrl: string, from: string): SmtpEmailDriver {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl);
  const secure = protocol === "smtps:";
  return new SmtpEmailDriver({
    host: hostname,
    port: Number(port || (secure ? 465 : 587)),
    secure,
    from,
    ...(username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : {}),
  });
}

/** What signing in with a password needs. One-time codes and foreign sign-in are left out: they make accounts although sign-up is closed. */
const SERVED = /^\/auth\/v1\/(token|signup|settings|user|logout|recover|verify|reauthenticate|health)$/;
/** Ours, beside GoTrue's: where the link of an invitation mail is redeemed. */
const INVITED = "/auth/v1/invited";

/**
 * PostgREST and GoTrue by `@supabase/lite`. Its admin mode (requests without a key become `service_role`) is off. Two instances
 * share the database, because "sign-up is open" is a setting of an instance: all traffic goes to the closed one, and only the very
 * first sign-up is led to the open one.
 */
export async function openSupabase(options: AccountOptions): Promise<SupabaseDoor> {
  const { database, secrets, log = () => undefined } = options;
  const email = smtpDriver(options.smtpUrl, options.mailFrom);
  const instance = (signUpOpen: boolean) =>
    new App({
      connection: database.connection,
      auth: {
        enabled: true,
        jwt_secret: secrets.jwtSecret,
        publishable_key: secrets.anonKey,
        secret_key: secrets.serviceRoleKey,
        site_url: options.siteUrl,
        enable_signup: signUpOpen,
        minimum_password_length: PASSWORD_LENGTH,
        email: { enable_signup: signUpOpen, enable_confirmations: false },
      },
      options: {
        server: { admin: false, disableStudio: true },
        drivers: { email },
      },
      // The package types its input as the fully defaulted configuration.
    } as unknown as ConstructorParameters<typeof App>[0]);
  const closed = instance(false);
  const open = instance(true);
  await guardConsole(log, async () => {
    await closed.init();
    await closed.ensureSystemSchema();
  });

  const signUpNow = async (): Promise<SignUp> => {
    if (options.signUp === "closed") return "closed";
    const [row] = await database.query("select exists (select 1 from auth.users) as taken");
    return row?.taken === true ? "closed" : "first-owner";
  };
  // One after the other: of two people who sign up at the same moment only one is first.
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const createAccount = async (email: string, password: string): Promise<string> => {
    const find = async () => (await database.query("select id from auth.users where lower(email) = lower($1)", [email]))[0]?.id;
    const known = await find();
    if (typeof known === "string") return known;
    const request = new Request(`${options.siteUrl}/auth/v1/signup`, {
      method: "POST",
      headers: { "content-type": "application/json", apikey: secrets.anonKey },
      body: JSON.stringify({ email, password }),
    });
    const answer = await guardConsole(log, async () => open.fetch(request, { peerAddress: null }));
    const created = await find();
    if (!answer.ok || typeof created !== "string") throw new PlainError(`The account ${email} could not be made (status ${answer.status}).`);
    return created;
  };
  const invited = invitedSignUp({ database, secret: secrets.jwtSecret, siteUrl: options.siteUrl, send: (mail) => email.send(mail), createAccount, log });

  const answerBy = (app: ReturnType<typeof instance>, request: Request, peerAddress: string | null) =>
    guardConsole(log, async () => app.fetch(request, { peerAddress }));
  const signUp = async (request: Request, peerAddress: string | null) => {
    if ((await signUpNow()) === "first-owner") return answerBy(open, request, peerAddress);
    const body: unknown =
      request.method === "POST"
        ? await request
            .clone()
            .json()
            .catch(() => null)
        : null;
    // Invited or not, known or not: the answer and its time are the same refusal. Who is invited learns it by mail.
    void invited.ask(body).catch((error: Error) => log("invitation", error.name));
    return answerBy(closed, request, peerAddress);
  };

  return {
    signUpNow,
    fetch: async (request, peerAddress) => {
      const { pathname } = new URL(request.url);
      if (pathname === INVITED && request.method === "POST") {
        const body: unknown = await request.json().catch(() => null);
        return inTurn(() => invited.accept(body));
      }
      if (pathname.startsWith("/auth/v1/") && !SERVED.test(pathname))
        return new Response('{"code":404,"msg":"not found"}', { status: 404, headers: { "content-type": "application/json" } });
      if (pathname === "/auth/v1/signup") return inTurn(() => signUp(request, peerAddress));
      const due = pathname === "/auth/v1/settings" && (await signUpNow()) === "first-owner" ? open : closed;
      return answerBy(due, request, peerAddress);
    },
    createAccount: (email, password) => inTurn(() => createAccount(email, password)),
  };
}
