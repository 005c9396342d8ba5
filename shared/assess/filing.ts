import { z } from "zod";
import { beijingDay } from "../contract/ids.ts";
import { FILING_CHANGES } from "../contract/ledger-api-filings.ts";

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
  /** Last day of validity as the paper says it; null = as the law computes it. */
  validUntil: beijingDay.nullable().default(null),
  changes: z.array(z.enum(FILING_CHANGES)).default([]),
  /** Major security incident while valid. */
  incident: z.boolean().default(false),
});
export type Filing = z.infer<typeof filing>;
