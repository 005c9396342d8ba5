import { z } from "zod";
import { backOff } from "./back-off.ts";

/** How delivery stands; kept across restarts so that a server in trouble is not hammered by browsers that start. */
export const deliveryState = z.object({
  /** Failed tries in a row. */
  attempts: z.number().int().min(0),
  /** Milliseconds since 1970; null: nothing holds it back. */
  nextTryAt: z.number().nullable(),
  /** Fixed code; null when the last try went well. */
  problem: z.string().nullable(),
});
export type DeliveryState = z.infer<typeof deliveryState>;

export const READY: DeliveryState = { attempts: 0, nextTryAt: null, problem: null };

/** A try that somebody asked for (`extra`) does not make the pauses longer: looking at the popup must not slow delivery down. */
export function afterFailure(state: DeliveryState, problem: string, waitMs: number | null, now: number, random: number, extra = false): DeliveryState {
  const attempts = extra ? Math.max(1, state.attempts) : state.attempts + 1;
  return { attempts, nextTryAt: now + Math.max(backOff(attempts, random), waitMs ?? 0), problem };
}
