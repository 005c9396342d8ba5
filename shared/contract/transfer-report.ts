import { z } from "zod";
import { country, instant, uuid } from "./ids.ts";
import { IDENTIFIER_KINDS, PI_KINDS, SENSITIVE_KINDS } from "./kinds.ts";
import { pseudonym } from "./pseudonym.ts";

/** Caps of contract v1. What a cap cuts off is reported as not read, never dropped in silence. */
export const REPORT_LIMITS = {
  people: 5_000,
  identifiersPerPerson: 32,
  parts: 100_000,
  host: 253,
  pathTemplate: 200,
  /** Bytes of one report as JSON; the ingest function answers 413 above it. */
  bytes: 8_000_000,
} as const;

export const CHANNELS = ["form", "request", "file", "paste", "prompt", "view", "declared"] as const;
export const BASES = ["catalogue", "override", "address", "unknown"] as const;
export const READS = ["full", "partial", "opaque"] as const;

/** A host name without port, or a bracketed IPv6 address. */
const host = z
  .string()
  .min(1)
  .max(REPORT_LIMITS.host)
  .regex(/^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/, "must be a lower-case host name without port");
const toolId = z.string().regex(/^[a-z0-9-]{1,64}$/, "must be a tool id such as hubspot");
/** Path segments that carry data are replaced (`/contacts/:id`); query strings and fragments never appear. */
const pathTemplate = z
  .string()
  .max(REPORT_LIMITS.pathTemplate)
  .regex(/^\/[^?#]*$/, "must be a path without query");
const label = z.string().regex(/^[a-z0-9][a-z0-9 ._+/-]{0,63}$/i);
const version = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/);

export const reportedIdentifier = z.strictObject({ kind: z.enum(IDENTIFIER_KINDS), pseudonym });

export const reportedPerson = z.strictObject({
  identifiers: z.array(reportedIdentifier).min(1).max(REPORT_LIMITS.identifiersPerPerson),
  kinds: z.array(z.enum(PI_KINDS)).max(PI_KINDS.length),
  sensitiveKinds: z.array(z.enum(SENSITIVE_KINDS)).max(SENSITIVE_KINDS.length),
  /** Known to be under 14 on the day of the transfer (PIPL Art. 28): every datum of such a person is sensitive. */
  minor: z.boolean(),
});

export const reportedDestination = z.strictObject({
  toolId: toolId.nullable(),
  host,
  pathTemplate,
  /** Where the recipient is, as judged on the device; null = unknown. CN never appears: domestic transfers are not reported. */
  country: country.nullable(),
  basis: z.enum(BASES),
  /** Country of the address connected to, CN among them; weak evidence. Null or left out where it is not known. The address itself never leaves. */
  connected: country.nullable().optional(),
});

export const reportedBody = z.strictObject({
  /** What the body was: "json", "csv", "multipart", "xlsx", "binary" … */
  format: label,
  bytes: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER),
  read: z.enum(READS),
  /** Why it was not read in full, as a fixed code such as `encrypted`, `too-deep`, `blob-body`; null when read in full. */
  reason: label.nullable(),
});

/**
 * What leaves the browser about one transfer: pseudonyms and counts, never content (contract v1, strict).
 * A large file is several reports with one `transferId`, numbered from 1; `of` is null until the last part is known.
 */
export const transferReport = z.strictObject({
  contract: z.literal(1),
  id: uuid,
  transferId: uuid,
  part: z.strictObject({ number: z.number().int().min(1).max(REPORT_LIMITS.parts), of: z.number().int().min(1).max(REPORT_LIMITS.parts).nullable() }),
  device: uuid,
  occurredAt: instant,
  channel: z.enum(CHANNELS),
  destination: reportedDestination,
  /** The tool's page from which the request was sent, where that is another tool than the destination. */
  seenOn: z.strictObject({ toolId: toolId.nullable(), host }).nullable(),
  body: reportedBody,
  people: z.array(reportedPerson).max(REPORT_LIMITS.people),
  /** It was stopped before it left: the ledger logs it with the number of its people, and counts nobody. */
  attempted: z.boolean().optional(),
  versions: z.strictObject({ catalogue: version, recognisers: version, taxonomy: version }),
});

export type TransferReport = z.infer<typeof transferReport>;
export type ReportedPerson = z.infer<typeof reportedPerson>;
export type ReportedDestination = z.infer<typeof reportedDestination>;
export type Channel = (typeof CHANNELS)[number];
export type Basis = (typeof BASES)[number];
export type Read = (typeof READS)[number];
