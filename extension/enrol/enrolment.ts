import { type EnrolReply, enrolReply } from "@outflow/shared/contract/device-api.ts";
import type { EnrolmentState } from "@outflow/shared/contract/messages.ts";
import { z } from "zod";

/** What this browser got when it enrolled. The credential and the organisation key never leave the extension's own storage. */
export const enrolment = z.object({
  ...enrolReply.shape,
  serverUrl: z.url(),
  /** SHA-256 of the token it enrolled with, hex: tells a new token in the policy from the old one. */
  tokenHash: z.string(),
  by: z.enum(["policy", "hand"]),
  /** The server's sentence when it refused this device for good. */
  revoked: z.string().nullable(),
});
export type Enrolment = z.infer<typeof enrolment>;

/** Null: nothing stored, or nothing that can be read; then this browser is not enrolled. */
export function readEnrolment(stored: unknown): Enrolment | null {
  const read = enrolment.safeParse(stored);
  return read.success ? read.data : null;
}

export function enrolmentFrom(reply: EnrolReply, serverUrl: string, tokenHash: string, by: Enrolment["by"]): Enrolment {
  return { ...reply, serverUrl, tokenHash, by, revoked: null };
}

export function stateOf(current: Enrolment | null): EnrolmentState {
  if (!current) return "not_enrolled";
  return current.revoked === null ? "enrolled" : "revoked";
}
