/**
 * Why the ledger did not answer, as far as a person has to know:
 * `signed_out` the session is over · `not_allowed` the role forbids it · `away` the server cannot be reached or is broken ·
 * `refused` the ledger said no, with its own code · `unreadable` the answer has another shape than this dashboard knows.
 */
export type FailureKind = "signed_out" | "not_allowed" | "away" | "refused" | "unreadable";

export class LedgerFailure extends Error {
  readonly kind: FailureKind;
  /** The ledger's own word, for example a PostgreSQL error code or hint; never shown raw. */
  readonly code: string;
  constructor(kind: FailureKind, code = "") {
    super(`${kind} ${code}`.trim());
    this.name = "LedgerFailure";
    this.kind = kind;
    this.code = code;
  }
}

const SIGNED_OUT = new Set(["PGRST301", "PGRST302", "PGRST303"]);

/** Sorts an HTTP status and a PostgREST error code. Status 0: no answer at all. */
export function sortFailure(status: number, code: string): LedgerFailure {
  if (status === 401 || SIGNED_OUT.has(code)) return new LedgerFailure("signed_out", code);
  if (status === 403 || code === "42501") return new LedgerFailure("not_allowed", code);
  if (status === 0 || status === 408 || status === 429 || status >= 500) return new LedgerFailure("away", code);
  return new LedgerFailure("refused", code);
}

export function failureKind(error: unknown): FailureKind {
  return error instanceof LedgerFailure ? error.kind : "away";
}
