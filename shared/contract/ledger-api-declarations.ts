import { z } from "zod";
import { country, uuid } from "./ids.ts";
import { ledgerInstant } from "./ledger-api.ts";

/** Transfers no browser shows: functions of the ledger beside those of `ledger-api.ts`, under the same rules. */
const count = z.number().int().min(0);
const day = z.iso.date();

/** declare_volume(p_org, p_entity, p_volume) → id; withdraw_declared_volume(p_org, p_volume) → void (owner, officer). */
export const declaredVolume = z.strictObject({
  toolId: z.string().nullable(),
  host: z.string().max(253),
  country: country.nullable(),
  on: day,
  people: z.number().int().min(1),
  /** People of whom something ordinary left; all of them unless given. */
  ordinaryPeople: count.optional(),
  sensitivePeople: count.optional(),
  note: z.string().min(1).max(2_000),
});
/** declared_volume_list(p_org, p_entity, p_year) */
export const declaredVolumeList = z.array(
  z.object({
    id: uuid,
    activityId: z.number().int(),
    toolId: z.string().nullable(),
    host: z.string(),
    on: day,
    people: count,
    ordinaryPeople: count,
    sensitivePeople: count,
    note: z.string(),
    declaredBy: z.string().nullable(),
    declaredAt: ledgerInstant,
    withdrawnAt: ledgerInstant.nullable(),
  }),
);
/**
 * declared_file_list(p_org, p_entity, p_year): files an officer declared. withdraw_declared_file(p_org, p_file, p_note) → void (owner, officer):
 * its people stop counting, but for those known from elsewhere. The same file may be declared again.
 */
export const declaredFileList = z.array(
  z.object({
    id: z.number().int(),
    activityId: z.number().int(),
    toolId: z.string().nullable(),
    host: z.string(),
    on: day,
    /** Records of people, as they stand in the file. */
    people: count,
    sensitivePeople: count,
    reports: count,
    declaredBy: z.string().nullable(),
    declaredAt: ledgerInstant,
    withdrawnAt: ledgerInstant.nullable(),
    withdrawalNote: z.string().nullable(),
  }),
);
/** declaration_key(p_org) → the organisation key as base64url (owner, officer); reading it is written to the audit log. */
/** Service: declare_report(p_user, p_org, p_entity, p_report) → `ingested` or a refusal; channel declared or view, after the second HMAC. */
