import type { Enrolment } from "./enrolment.ts";

/** The organisation's wish, once its policy names both a server and a token. */
export interface EnrolmentWish {
  readonly serverUrl: string;
  readonly token: string;
  readonly tokenHash: string;
}

/** A wish that failed for good is tried again after this long: an administrator may have given the token more uses. */
const TRIED_AGAIN_MS = 3_600_000;

export interface FailedWish {
  readonly tokenHash: string;
  readonly at: number;
}

/**
 * Whether to enrol now. Policy goes before what was typed by hand when it names another server; a revoked device comes back only with
 * a new token; an enrolment that holds is left alone, since a token that is used up later takes nothing from it.
 */
export function policyAsksToEnrol(wish: EnrolmentWish | null, current: Enrolment | null, failed: FailedWish | null, now: number): boolean {
  if (!wish) return false;
  if (failed && failed.tokenHash === wish.tokenHash && now - failed.at < TRIED_AGAIN_MS) return false;
  if (!current) return true;
  if (current.revoked !== null) return current.tokenHash !== wish.tokenHash;
  return new URL(current.serverUrl).origin !== new URL(wish.serverUrl).origin;
}
