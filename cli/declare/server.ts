import { refusal } from "@outflow/shared/contract/device-api.ts";
import { z } from "zod";
import { CommandMistake } from "../command-io.ts";

/** Ask as the member who is signed in. Every failure is a CommandMistake with one sentence. */
export interface Server {
  rpc<Schema extends z.ZodType>(procedure: string, parameters: Readonly<Record<string, unknown>>, answer: Schema): Promise<z.output<Schema>>;
  read<Schema extends z.ZodType>(pathAndQuery: string, answer: Schema): Promise<z.output<Schema>>;
  callFunction<Schema extends z.ZodType>(name: string, body: unknown, answer: Schema): Promise<z.output<Schema>>;
}

export interface SignIn {
  readonly email: string | undefined;
  readonly password: string | undefined;
  readonly accessToken: string | undefined;
}

const config = z.object({ url: z.url({ protocol: /^https?$/ }), anonKey: z.string().min(1) });
const session = z.object({ access_token: z.string().min(1) });
const databaseRefusal = z.object({ code: z.string(), message: z.string() });

const PATIENCE_MILLISECONDS = 90_000;
/** A server that is busy or starting is asked again after these pauses. */
const PAUSES_SECONDS = [1, 3, 6] as const;

/** @param server address of the dashboard, whose config.json says where the ledger is. */
export async function connect(server: string, signIn: SignIn): Promise<Server> {
  if (!signIn.accessToken && !(signIn.email && signIn.password))
    throw new CommandMistake("Set OUTFLOW_EMAIL and OUTFLOW_PASSWORD, or OUTFLOW_ACCESS_TOKEN, to sign in.");
  const found = await send(`${server}/config.json`, { method: "GET", headers: {} });
  const parsed = config.safeParse(found.ok ? await json(found) : null);
  if (!parsed.success) throw new CommandMistake(`There is no Outflow at ${server}; give the address of the dashboard with --server.`);
  const { url, anonKey } = parsed.data;
  const headers = { apikey: anonKey, "content-type": "application/json", authorization: `Bearer ${await tokenOf(url, anonKey, signIn)}` };
  const ask = async <Schema extends z.ZodType>(path: string, body: unknown, schema: Schema): Promise<z.output<Schema>> => {
    const request = body === undefined ? { method: "GET", headers } : { method: "POST", headers, body: JSON.stringify(body) };
    const answer = await send(`${url}${path}`, request);
    const value = await json(answer);
    if (!answer.ok) throw new CommandMistake(sentenceOf(answer.status, value));
    const read = schema.safeParse(value);
    if (!read.success) throw new CommandMistake("The server answers in a way this version of outflow does not understand; use the version that belongs to it.");
    return read.data;
  };
  return {
    rpc: (procedure, parameters, schema) => ask(`/rest/v1/rpc/${procedure}`, parameters, schema),
    read: (pathAndQuery, schema) => ask(`/rest/v1/${pathAndQuery}`, undefined, schema),
    callFunction: (name, body, schema) => ask(`/functions/v1/${name}`, body, schema),
  };
}

async function tokenOf(url: string, anonKey: string, { email, password, accessToken }: SignIn): Promise<string> {
  if (accessToken) return accessToken;
  const answer = await send(`${url}/auth/v1/token?grant_type=password`, {
    method: "POST",
    headers: { apikey: anonKey, "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  });
  const parsed = session.safeParse(answer.ok ? await json(answer) : null);
  if (!parsed.success) throw new CommandMistake("The server does not take this e-mail address and password.");
  return parsed.data.access_token;
}

async function send(url: string, request: { method: string; headers: Record<string, string>; body?: string }): Promise<Response> {
  for (const pause of [...PAUSES_SECONDS, null]) {
    const answer = await fetch(url, { ...request, redirect: "error", signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) }).catch(() => null);
    if (answer && (pause === null || (answer.status !== 503 && answer.status !== 429))) return answer;
    await answer?.body?.cancel();
    // Nobody there at all: waiting does not help who mistyped an address.
    if (pause === null || (!answer && url.endsWith("/config.json"))) break;
    await new Promise((resolve) => setTimeout(resolve, pause * 1_000));
  }
  throw new CommandMistake(`${new URL(url).origin} cannot be reached; what was declared so far is recorded, and declaring again goes on from there.`);
}

const json = async (answer: Response): Promise<unknown> => {
  const text = await answer.text();
  try {
    return text === "" ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** Our functions and the ledger answer in sentences; what another server says is not repeated. */
function sentenceOf(status: number, value: unknown): string {
  const ours = refusal.safeParse(value);
  if (ours.success) return ours.data.sentence;
  const database = databaseRefusal.safeParse(value);
  if (database.success && ["42501", "P0002"].includes(database.data.code)) return database.data.message.slice(0, 200);
  if (status === 401) return "The server does not know this session; sign in again.";
  if (status === 403) return "You are not allowed to do this.";
  return `The server answered ${status}; try again later.`;
}
