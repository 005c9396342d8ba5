import { z } from "zod";
import { uuid } from "./ids.ts";
import { ledgerInstant } from "./ledger-api.ts";

/** What officers record about the procedures of the law: functions of the ledger beside those of `ledger-api.ts`, under the same rules. */
const count = z.number().int().min(0);
const day = z.iso.date();

export const ROUTES = ["SECURITY_ASSESSMENT", "STANDARD_CONTRACT", "CERTIFICATION", "IMPACT_ASSESSMENT"] as const;
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

/** save_filing(p_org, p_filing: filing) → id (owner, officer). */
export const filing = z.strictObject({
  id: uuid.optional(),
  legalEntityId: uuid,
  route: z.enum(ROUTES),
  title: z.string().min(1).max(200),
  state: z.enum(["preparing", "filed", "accepted", "passed", "failed", "ended"]),
  recipient: z.string().max(200).nullable(),
  /** By the names of `FILING_DAYS` in shared/assess/judge-filing.ts. */
  days: z.record(z.string().max(40), day),
  declaredPeople: count.nullable(),
  declaredSensitivePeople: count.nullable(),
  /** People expected in the next three years, for an extension. */
  expectedPeople: count.nullable().default(null),
  /** What has changed since it was filed. */
  changes: z.array(z.enum(FILING_CHANGES)).default([]),
  /** A major security incident since. */
  incident: z.boolean().default(false),
  notes: z.string().max(4_000).nullable(),
});
/** filing_list(p_org, p_entity | null) */
export const filingList = z.array(filing.extend({ id: uuid, savedAt: ledgerInstant }));
