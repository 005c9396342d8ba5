/** The ledger's RPCs (`shared/contract/ledger-api.ts`). Answers are untrusted until parsed. */
export interface Ledger {
  /** @throws LedgerFailure */
  call(procedure: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Carries the SQLSTATE or PostgREST code alone: the database's own message may quote the row it refused. */
export class LedgerFailure extends Error {
  override readonly name = "LedgerFailure";
  constructor(
    readonly procedure: string,
    readonly sqlState: string,
  ) {
    super(`${procedure} failed: ${sqlState}`);
  }

  /** Classes 22 (data exception) and 23 (integrity), or a gateway's 413: asking again with the same data cannot help. */
  get refusal(): "malformed" | "too_large" | "unavailable" {
    if (/^2[23]/.test(this.sqlState)) return "malformed";
    return this.sqlState === "too_large" ? "too_large" : "unavailable";
  }
}
