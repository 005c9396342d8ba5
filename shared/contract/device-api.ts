import { z } from "zod";
import { country, uuid } from "./ids.ts";

/** The Edge Functions a device talks to. All answers with status >= 400 are a `refusal`. */

/** Plain secrets as handed out once; the database keeps SHA-256 of them. */
export const enrolmentToken = z.string().regex(/^oet_[A-Za-z0-9_-]{43}$/, "must be an enrolment token: oet_ and 43 characters");
export const deviceCredential = z.string().regex(/^odc_[A-Za-z0-9_-]{43}$/, "must be a device credential: odc_ and 43 characters");

/** POST /functions/v1/enrol */
export const enrolRequest = z.strictObject({
  token: enrolmentToken,
  device: z.strictObject({
    /** Minted by the extension once, so that a lost answer can be asked for again without a second device. */
    installation: uuid,
    label: z.string().max(80),
    browser: z.string().max(40),
    platform: z.string().max(40),
    extensionVersion: z.string().max(20),
    /** From the administrator's policy; overrides the department of the token. */
    department: z.string().max(80).optional(),
  }),
});
export const enrolReply = z.strictObject({
  deviceId: uuid,
  credential: deviceCredential,
  /** base64url, 32 bytes: the key of the first HMAC. */
  organisationKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  organisation: z.strictObject({ id: uuid, name: z.string().max(200) }),
  legalEntity: z.strictObject({ id: uuid, name: z.string().max(200) }),
  department: z.string().max(80).nullable(),
});

/** POST /functions/v1/ingest, `Authorization: Bearer <device credential>`, body: one `transferReport`. */
export const ingestReply = z.strictObject({
  id: uuid,
  outcome: z.enum(["recorded", "already_recorded"]),
});

/** POST /functions/v1/checkin, `Authorization: Bearer <device credential>`: a sign of life, capture health, and the organisation's overrides. */
export const checkinRequest = z.strictObject({
  extensionVersion: z.string().max(20),
  /** The newest overrides the device has; the answer carries them only when newer ones exist. */
  overridesVersion: z.number().int().min(0),
  /** Counted since the last accepted check-in; all are whole numbers. */
  coverage: z.strictObject({
    requestsExamined: z.number().int().min(0),
    bodiesPartial: z.number().int().min(0),
    bodiesOpaque: z.number().int().min(0),
    filesUnread: z.number().int().min(0),
    reportsOverflowed: z.number().int().min(0),
    reportsRefused: z.number().int().min(0),
    storageLosses: z.number().int().min(0),
  }),
});
export const DECISIONS = ["unreviewed", "approved", "restricted", "blocked"] as const;
export const destinationOverride = z.strictObject({
  /** A host (and its subdomains) or a catalogued tool. */
  match: z.union([z.strictObject({ host: z.string().max(253) }), z.strictObject({ toolId: z.string().max(64) })]),
  verdict: z.enum(["overseas", "mainland", "hmt", "internal"]).nullable(),
  country: country.nullable(),
  recipient: z.string().max(200).nullable(),
  decision: z.enum(DECISIONS),
  reason: z.string().max(500).nullable(),
});
export const checkinReply = z.strictObject({
  overridesVersion: z.number().int().min(0),
  overrides: z.array(destinationOverride).max(5_000).nullable(),
  /** Organisation switches the recognisers need (law.md §6). */
  switches: z.strictObject({ idNumberIsSensitive: z.boolean() }),
});

/** POST /functions/v1/request-access, device credential: an employee asks for a restricted or blocked tool. */
export const accessRequest = z.strictObject({ toolId: z.string().max(64).nullable(), host: z.string().max(253), note: z.string().max(500) });
export const accessReply = z.strictObject({ id: uuid });

export const REFUSALS = {
  malformed: { status: 400, retry: "never" },
  unknown_token: { status: 401, retry: "never" },
  token_used_up: { status: 401, retry: "never" },
  token_expired: { status: 401, retry: "never" },
  unknown_device: { status: 401, retry: "never" },
  device_revoked: { status: 401, retry: "never" },
  not_allowed: { status: 403, retry: "never" },
  not_found: { status: 404, retry: "never" },
  wrong_method: { status: 405, retry: "never" },
  too_large: { status: 413, retry: "never" },
  too_many: { status: 429, retry: "later" },
  unavailable: { status: 503, retry: "later" },
} as const satisfies Record<string, { status: number; retry: "never" | "later" }>;
export type RefusalCode = keyof typeof REFUSALS;

export const refusal = z.strictObject({
  code: z.enum(Object.keys(REFUSALS) as [RefusalCode, ...RefusalCode[]]),
  /** One sentence in English; names the field for `malformed`, and never repeats a value. */
  sentence: z.string().max(500),
  /** Dotted path of the first field that is wrong. */
  field: z.string().max(200).nullable(),
});

export type EnrolRequest = z.infer<typeof enrolRequest>;
export type EnrolReply = z.infer<typeof enrolReply>;
export type IngestReply = z.infer<typeof ingestReply>;
export type CheckinRequest = z.infer<typeof checkinRequest>;
export type CheckinReply = z.infer<typeof checkinReply>;
export type DestinationOverride = z.infer<typeof destinationOverride>;
export type Refusal = z.infer<typeof refusal>;
