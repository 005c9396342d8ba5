import { REFUSALS, type Refusal, type RefusalCode } from "@outflow/shared/contract/device-api.ts";

/** Seconds after which a device may ask again; devices add their own capped back-off. */
const RETRY_AFTER_SECONDS = 30;

/**
 * No CORS headers on purpose: the extension calls from its own context, where its host permission replaces CORS, and no
 * web page has business here.
 */
const HEADERS = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", "x-content-type-options": "nosniff" };

export function accept(body: unknown): Response {
  return new Response(JSON.stringify(body), { status: 200, headers: HEADERS });
}

/** @param sentence one English sentence that never repeats a value from the request. */
export function refuse(code: RefusalCode, sentence: string, field: string | null = null, more: Record<string, string> = {}): Response {
  const { status, retry } = REFUSALS[code];
  const headers: Record<string, string> = { ...HEADERS, ...more };
  if (status === 401) headers["www-authenticate"] = 'Bearer realm="outflow"';
  if (retry === "later") headers["retry-after"] = String(RETRY_AFTER_SECONDS);
  const body: Refusal = { code, sentence, field };
  return new Response(JSON.stringify(body), { status, headers });
}
