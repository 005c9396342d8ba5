import { z } from "zod";
import { beijingDay } from "../contract/ids.ts";

/** Changes that call for a new declaration, assessment or filing while one is valid (SA22-P10, SCC23-P4). */
export const FILING_CHANGES = [
  "purpose",
  "scope",
  "kinds",
  "sensitivity",
  "method",
  "storage_place",
  "recipient_use",
  "retention_extended",
  "destination_law",
  "control",
  "contract",
  "force_majeure",
] as const;

/** A procedure that was done or is under way: a filed standard contract, a certificate, or a passed security assessment. */
export const filing = z.strictObject({
  kind: z.enum(["standard_contract", "certification", "security_assessment"]),
  /** Contract effective, certificate issued, or result issued. */
  date: beijingDay,
  /** People declared; null = not stated. */
  people: z.number().int().min(0).nullable().default(null),
  /** Expected people of the next three years, for an extension. */
  expectedPeople: z.number().int().min(0).nullable().default(null),
  filedOn: beijingDay.nullable().default(null),
  changes: z.array(z.enum(FILING_CHANGES)).default([]),
  /** Major security incident while valid. */
  incident: z.boolean().default(false),
});
export type Filing = z.infer<typeof filing>;
