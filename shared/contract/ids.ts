import { z } from "zod";

/** UUID of any version, lower case, as PostgreSQL prints it. */
export const uuid = z.uuid().transform((text) => text.toLowerCase());

/** ISO 3166-1 alpha-2. Hong Kong, Macao and Taiwan have their own codes and are abroad for this law (law of the land: C11). */
export const country = z.string().regex(/^[A-Z]{2}$/, "must be an ISO 3166-1 alpha-2 code such as US");

/** An instant in UTC, RFC 3339 with `Z`. Beijing calendar days are derived from it, never stored beside it. */
export const instant = z.iso.datetime({ offset: false, precision: undefined });

/** A calendar day in Asia/Shanghai, YYYY-MM-DD. */
export const beijingDay = z.iso.date();
