import { z } from "zod";

declare const isPseudonym: unique symbol;
/** base64url of HMAC-SHA-256 (43 characters). Only `shared/pseudonymise` makes one. */
export type Pseudonym = string & { readonly [isPseudonym]: true };

export const pseudonym = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, "must be a pseudonym: 43 characters of base64url")
  .transform((text) => text as Pseudonym);
