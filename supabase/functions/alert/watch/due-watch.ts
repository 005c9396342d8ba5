import { uuid } from "@outflow/shared/contract/ids.ts";
import { ledgerInstant } from "@outflow/shared/contract/ledger-api.ts";
import { filing } from "@outflow/shared/contract/ledger-api-filings.ts";
import { BASES } from "@outflow/shared/contract/transfer-report.ts";
import { z } from "zod";

const count = z.number().int();
const day = z.iso.date();

const watchedFiling = z.object({
  ...filing.pick({ route: true, title: true, state: true, days: true, declaredPeople: true, expectedPeople: true, changes: true, incident: true }).shape,
  id: uuid,
});
export type WatchedFiling = z.output<typeof watchedFiling>;

const watchedDestination = z.object({
  /** `tool:ID` or `host:NAME`. */
  match: z.string(),
  toolId: z.string().nullable(),
  host: z.string(),
  country: z.string().nullable(),
  basis: z.enum(BASES),
  transfers: count,
  firstSeen: ledgerInstant,
  withPeople: z.boolean(),
  /** This year. */
  people: count,
  sensitivePeople: count,
  /** Somebody was told of it, or knew it without. */
  announced: z.boolean(),
});
export type WatchedDestination = z.output<typeof watchedDestination>;

/** `due_watch(p_year)` → one entry per legal entity: what the look ahead needs next to the standing. */
export const dueWatch = z.object({
  organisationId: uuid,
  legalEntityId: uuid,
  createdAt: ledgerInstant,
  days: z.array(z.object({ day, newPeople: count, newOrdinary: count, newSensitive: count })).max(366),
  filings: z.array(watchedFiling).max(200),
  destinations: z.array(watchedDestination).max(400),
  raised: z.array(z.object({ kind: z.string(), line: z.string(), stage: z.string(), year: count })).max(2_000),
});
export type DueWatch = z.output<typeof dueWatch>;

/** `record_watch(p_org, p_entity, p_mail)` → how many keys were recorded: all of them, or none because one was recorded meanwhile. */
export const recordedWatch = z.object({ raised: z.number().int().min(0) });
