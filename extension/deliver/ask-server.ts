import type { z } from "zod";
import { type Answer, type DeviceFunction, readAnswer } from "./read-answer.ts";

const PATIENCE_MS = 60_000;

export interface Server {
  /** Origin, or a base address below which `/functions/v1` lies. */
  readonly serverUrl: string;
  readonly credential: string | null;
}

export function functionUrl(serverUrl: string, name: DeviceFunction): string {
  return `${serverUrl.replace(/\/+$/, "")}/functions/v1/${name}`;
}

/** One POST to one function. No cookies, no referrer, no redirects: a report goes to the organisation's server or nowhere. */
export async function askServer<Schema extends z.ZodType>(
  { serverUrl, credential }: Server,
  name: DeviceFunction,
  body: string,
  schema: Schema,
): Promise<Answer<z.output<Schema>>> {
  try {
    const response = await fetch(functionUrl(serverUrl, name), {
      method: "POST",
      headers: { "content-type": "application/json", ...(credential === null ? {} : { authorization: `Bearer ${credential}` }) },
      body,
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return readAnswer({ status: response.status, retryAfter: response.headers.get("retry-after"), text: await response.text() }, schema);
  } catch {
    return { kind: "later", problem: navigator.onLine ? "unreachable" : "offline", waitMs: null };
  }
}
