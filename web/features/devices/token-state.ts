import type { Token } from "./api/token-list-query.ts";

export type TokenState = "valid" | "expired" | "usedUp" | "revoked";

/** What a token is still good for at `now`. */
export function tokenState(token: Pick<Token, "revokedAt" | "expiresAt" | "usesLeft">, now: Date): TokenState {
  if (token.revokedAt) return "revoked";
  if (new Date(token.expiresAt) <= now) return "expired";
  return token.usesLeft === 0 ? "usedUp" : "valid";
}
