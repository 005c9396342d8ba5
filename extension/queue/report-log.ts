import { z } from "zod";

/** How many of the newest are kept for the employee to look at. */
export const SENT_KEPT = 10;
export const REFUSED_KEPT = 50;

/** A report that was accepted, byte for byte as it was sent. */
export const sentReport = z.object({
  id: z.string(),
  sentAt: z.string(),
  host: z.string(),
  people: z.number().int(),
  bytes: z.number().int(),
  text: z.string(),
});
export type SentReport = z.infer<typeof sentReport>;

/** A report the server will never take, with its sentence; the report itself is kept so that somebody can find out why. */
export const refusedReport = z.object({
  id: z.string(),
  refusedAt: z.string(),
  host: z.string(),
  sentence: z.string(),
  field: z.string().nullable(),
  text: z.string(),
});
export type RefusedReport = z.infer<typeof refusedReport>;

/** The newest last; returns what has to go so that `kept` remain. */
export function oldestBeyond<T extends { readonly id: string }>(log: readonly T[], kept: number): readonly T[] {
  return log.slice(0, Math.max(0, log.length - kept));
}
