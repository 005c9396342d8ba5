import { REFUSALS, refusal } from "@outflow/shared/contract/device-api.ts";
import type { z } from "zod";

export type DeviceFunction = "enrol" | "ingest" | "checkin" | "request-access";

/** What the answer means for what was sent. `refused` is for ever; `later` keeps it; `revoked` ends this device. */
export type Answer<T> =
  | { readonly kind: "ok"; readonly body: T }
  | { readonly kind: "refused"; readonly code: string; readonly sentence: string; readonly field: string | null }
  | { readonly kind: "revoked"; readonly sentence: string }
  | { readonly kind: "later"; readonly problem: string; readonly waitMs: number | null };

export interface RawAnswer {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly text: string;
}

const LONGEST_WAIT_MS = 3_600_000;

/**
 * Reads an HTTP answer by the contract. An answer that is not ours — a captive portal's page, a proxy's error — never decides over a
 * report: it is kept and tried again, except that 400 and 413 from whomever mean that this body will not pass.
 */
export function readAnswer<Schema extends z.ZodType>({ status, retryAfter, text }: RawAnswer, schema: Schema): Answer<z.output<Schema>> {
  const document = parseJson(text);
  if (status >= 200 && status < 300) {
    const read = schema.safeParse(document);
    return read.success ? { kind: "ok", body: read.data } : { kind: "later", problem: "unexpected-answer", waitMs: null };
  }
  const read = refusal.safeParse(document);
  if (!read.success || REFUSALS[read.data.code].status !== status) {
    if (status === 400 || status === 413)
      return { kind: "refused", code: `status-${status}`, sentence: `The server answered with status ${status}.`, field: null };
    return { kind: "later", problem: `status-${status}`, waitMs: waitOf(retryAfter) };
  }
  const { code, sentence, field } = read.data;
  if (code === "device_revoked" || code === "unknown_device") return { kind: "revoked", sentence };
  if (REFUSALS[code].retry === "later") return { kind: "later", problem: code, waitMs: waitOf(retryAfter) };
  return { kind: "refused", code, sentence, field };
}

/** RFC 9110 §10.2.3, seconds only; milliseconds, capped. */
function waitOf(retryAfter: string | null): number | null {
  return retryAfter !== null && /^\d{1,6}$/.test(retryAfter) ? Math.min(LONGEST_WAIT_MS, Number(retryAfter) * 1_000) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
