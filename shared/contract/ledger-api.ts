import { z } from "zod";
import { ledgerFacts, personCount } from "./assessment.ts";
import { instant, uuid } from "./ids.ts";
import { BASES, CHANNELS, READS } from "./transfer-report.ts";

/**
 * The functions of the ledger as PostgREST RPCs. Those a member calls check membership themselves and answer only for
 * organisations the caller belongs to (error 42501 otherwise). Arguments are named `p_…`.
 * Instants come as PostgreSQL prints timestamptz in JSON; read them with `ledgerInstant`.
 */
export const ledgerInstant = z
  .string()
  .transform((text) => new Date(text).toISOString())
  .pipe(instant);
const count = z.number().int().min(0);
const day = z.iso.date();

export const ROLES = ["owner", "officer", "analyst", "auditor"] as const;
export type Role = (typeof ROLES)[number];

/** whoami() — the signed-in member; an empty list means: signed in, but of no organisation yet. */
export const whoami = z.object({
  userId: uuid,
  email: z.string(),
  memberships: z.array(
    z.object({
      organisation: z.object({ id: uuid, name: z.string(), demo: z.boolean() }),
      role: z.enum(ROLES),
      legalEntities: z.array(z.object({ id: uuid, name: z.string() })),
    }),
  ),
});

/** found_organisation(p_name, p_legal_entity) → { organisationId, legalEntityId }: the caller becomes its owner. */
export const foundedOrganisation = z.object({ organisationId: uuid, legalEntityId: uuid });

/** What could not be seen, in the same window as a count. */
export const coverage = z.object({
  devices: count,
  devicesSilent: count,
  transfers: count,
  transfersPartial: count,
  transfersOpaque: count,
  filesUnread: count,
  reportsOverflowed: count,
  reportsRefused: count,
  /** Transfers that were stopped before they left, and the people in each: logged, never counted. */
  attempts: count,
  attemptedPeople: count,
});

/** standing(p_org, p_entity, p_year) — the number, its bounds and its coverage; `facts` is the input of `assess`. */
export const standing = z.object({
  organisationId: uuid,
  legalEntityId: uuid,
  year: z.number().int(),
  computedAt: ledgerInstant,
  facts: ledgerFacts,
  all: personCount,
  ordinary: personCount,
  sensitive: personCount,
  coverage,
  lastTransferAt: ledgerInstant.nullable(),
});

/** daily_trend(p_org, p_entity, p_year) — one row per Beijing day that has new people; not cumulative. */
export const dailyTrend = z.array(z.object({ day, newPeople: count, newOrdinary: count, newSensitive: count }));

/** tool_summary(p_org, p_entity, p_year) — one row per tool (or per uncatalogued host, toolId null). */
export const toolSummary = z.array(
  z.object({
    toolId: z.string().nullable(),
    host: z.string(),
    country: z.string().nullable(),
    basis: z.enum(BASES),
    /** Country of the address a browser was last connected to; weak evidence. */
    connected: z.string().nullable(),
    people: count,
    sensitivePeople: count,
    transfers: count,
    firstSeen: ledgerInstant,
    lastSeen: ledgerInstant,
  }),
);

/**
 * transfer_list(p_org, p_entity, p_filter jsonb, p_before timestamptz, p_limit int ≤ 200, p_before_id uuid = null) — newest first.
 * p_before and p_before_id: instant and id of the last transfer of the page before; without the id that whole instant is passed over.
 * p_filter: { toolId?, host?, activityId?, channel?, read?, sensitive?: boolean, from?: day, to?: day }.
 */
export const transferList = z.array(
  z.object({
    id: uuid,
    transferId: uuid,
    occurredAt: ledgerInstant,
    receivedAt: ledgerInstant,
    channel: z.enum(CHANNELS),
    toolId: z.string().nullable(),
    host: z.string(),
    pathTemplate: z.string(),
    country: z.string().nullable(),
    basis: z.enum(BASES),
    format: z.string(),
    bytes: count,
    read: z.enum(READS),
    reason: z.string().nullable(),
    people: count,
    newPeople: count,
    sensitivePeople: count,
    kinds: z.array(z.string()),
    sensitiveKinds: z.array(z.string()),
    /** It was stopped before it left: nobody of it counts. */
    attempted: z.boolean(),
    /** A declaration that was withdrawn since. */
    withdrawnAt: ledgerInstant.nullable(),
    /** The page from which it was sent, where that belongs to another site than the destination. */
    seenOn: z.object({ toolId: z.string().nullable(), host: z.string() }).nullable(),
    deviceLabel: z.string(),
    department: z.string().nullable(),
  }),
);

/** device_list(p_org) */
export const deviceList = z.array(
  z.object({
    id: uuid,
    label: z.string(),
    browser: z.string(),
    platform: z.string(),
    extensionVersion: z.string(),
    legalEntityId: uuid,
    department: z.string().nullable(),
    enrolledAt: ledgerInstant,
    lastSeenAt: ledgerInstant.nullable(),
    revokedAt: ledgerInstant.nullable(),
    transfers: count,
  }),
);
/** revoke_device(p_org, p_device) → void (owner, officer). */

/** enrolment_token_list(p_org): never the token itself. */
export const enrolmentTokenList = z.array(
  z.object({
    id: uuid,
    legalEntityId: uuid,
    department: z.string().nullable(),
    createdAt: ledgerInstant,
    expiresAt: ledgerInstant,
    usesAllowed: count,
    usesLeft: count,
    revokedAt: ledgerInstant.nullable(),
  }),
);
/** create_enrolment_token(p_org, p_entity, p_department, p_expires_at, p_uses) (owner) → the token, shown once. */
export const createdEnrolmentToken = z.object({ id: uuid, token: z.string() });
/** revoke_enrolment_token(p_org, p_token) → void (owner). */

/** alert_list(p_org, p_limit) — newest first. */
export const alertList = z.array(
  z.object({
    id: uuid,
    legalEntityId: uuid,
    kind: z.string(),
    line: z.string().nullable(),
    stage: z.string().nullable(),
    year: z.number().int(),
    raisedAt: ledgerInstant,
    sentAt: ledgerInstant.nullable(),
    rulebook: z.string(),
    figures: z.record(z.string(), z.unknown()),
  }),
);

/* ── Service role only (Edge Functions). Every answer is { ok: true, … } or { ok: false, code: RefusalCode, field? }. ── */

/** enrol_device(p_token_hash hex, p_credential_hash hex, p_installation, p_device jsonb): idempotent per (token, installation) within its uses. */
export const enrolled = z.object({
  ok: z.literal(true),
  deviceId: uuid,
  organisationKey: z.string(),
  organisation: z.object({ id: uuid, name: z.string() }),
  legalEntity: z.object({ id: uuid, name: z.string() }),
  department: z.string().nullable(),
});
export const ledgerRefusal = z.object({ ok: z.literal(false), code: z.string(), field: z.string().nullish() });

/** device_of(p_credential_hash hex) → the device behind a credential, or a refusal. */
export const knownDevice = z.object({ ok: z.literal(true), deviceId: uuid, organisationId: uuid, legalEntityId: uuid });

/**
 * ingest_report(p_credential_hash hex, p_report jsonb) — one transaction. p_report is a `transferReport` whose pseudonyms
 * have gone through the second HMAC (32 lower-case hex digits: the first 128 bits).
 */
export const ingested = z.object({ ok: z.literal(true), id: uuid, outcome: z.enum(["recorded", "already_recorded"]) });

/** checkin_device(p_credential_hash hex, p_checkin jsonb) → CheckinReply plus ok. */
/** request_access(p_credential_hash hex, p_request jsonb) → { ok: true, id }; p_request is an `accessRequest`. */

/** due_standings(p_year) → every legal entity with its standing, recipients of mail and language: the alert function's work list. */
export const dueStandings = z.array(
  z.object({
    organisation: z.object({ id: uuid, name: z.string(), demo: z.boolean() }),
    legalEntity: z.object({ id: uuid, name: z.string() }),
    recipients: z.array(z.string()),
    standing,
    lastOutcome: z.string().nullable(),
  }),
);

/**
 * record_assessment(p_org, p_entity, p_year, p_assessment jsonb, p_alerts jsonb: a list) → number of alerts newly raised.
 * Each alert: { kind, line, stage, figures, mail: { subject, html, text } }; unique per (org, entity, kind, line, stage, year):
 * raising one again does nothing. A new alert writes one outbox row per recipient in the same transaction. `line` and `stage` may be
 * null; two nulls are the same key. `mail` null: the alert is recorded and nobody is written to (a higher stage was passed at the same time).
 */
export const recordedAssessment = z.object({ raised: count });

/** claim_outbox(p_limit, p_lease_seconds) → messages leased to the caller; outbox_sent(p_org, p_id, p_message_id); outbox_failed(p_org, p_id, p_reason_code). */
export const claimedOutbox = z.array(
  z.object({
    organisationId: uuid,
    id: uuid,
    messageId: z.string(),
    recipient: z.string(),
    subject: z.string(),
    html: z.string(),
    text: z.string(),
    attempts: count,
  }),
);
