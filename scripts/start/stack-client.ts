import { createHash } from "node:crypto";
import { z } from "zod";
import type { Stack } from "../stack/start-stack.ts";

/** Talks to a running stack over HTTP, as the dashboard and the functions do. */
export interface StackClient {
  /** Calls one RPC of the ledger. @throws Error with the procedure's name and the status. */
  call<T>(procedure: string, parameters: Readonly<Record<string, unknown>>, answer: z.ZodType<T>): Promise<T>;
}

/** Loading the demonstration keeps this process busy for longer than a connection lives, and a stale one would be used again. */
const JSON_ONCE = { "content-type": "application/json", connection: "close" } as const;
const session = z.object({ access_token: z.string() });

function clientWith(stack: Stack, headers: Readonly<Record<string, string>>): StackClient {
  return {
    call: async (procedure, parameters, answer) => {
      const response = await fetch(`${stack.origin}/rest/v1/rpc/${procedure}`, {
        method: "POST",
        headers: { ...JSON_ONCE, ...headers },
        body: JSON.stringify(parameters),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${procedure} answered ${response.status}: ${text.slice(0, 200)}`);
      return answer.parse(text === "" ? null : JSON.parse(text));
    },
  };
}

/** As the Edge Functions: may call what is meant for the service. */
export const asService = (stack: Stack): StackClient => clientWith(stack, { apikey: stack.secrets.serviceRoleKey });

/** As a signed-in person. @throws Error when the password is refused. */
export async function signIn(stack: Stack, email: string, password: string): Promise<StackClient> {
  const response = await fetch(`${stack.origin}/auth/v1/token?grant_type=password`, {
    method: "POST",
    headers: { ...JSON_ONCE, apikey: stack.secrets.anonKey },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`${email} could not sign in (status ${response.status})`);
  const { access_token } = session.parse(await response.json());
  return clientWith(stack, { apikey: stack.secrets.anonKey, authorization: `Bearer ${access_token}` });
}

/** Calls an Edge Function as a device. */
export async function callFunction<T>(stack: Stack, name: string, bearer: string | null, body: unknown, answer: z.ZodType<T>): Promise<T> {
  const response = await fetch(`${stack.origin}/functions/v1/${name}`, {
    method: "POST",
    headers: { ...JSON_ONCE, ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${name} answered ${response.status}: ${text.slice(0, 200)}`);
  return answer.parse(JSON.parse(text));
}

export const sha256Hex = (text: string): string => createHash("sha256").update(text).digest("hex");
