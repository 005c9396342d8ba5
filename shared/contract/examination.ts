import type { IdentifierKind, PiKind, SensitiveKind } from "./kinds.ts";
import type { Read } from "./transfer-report.ts";

/**
 * What `shared/recognise` answers. `value` is the raw identifier: it lives in memory inside one call of `examine` and goes
 * nowhere but into `shared/pseudonymise`. Nothing else here carries a value.
 */
export interface RecognisedIdentifier {
  readonly kind: IdentifierKind;
  /** Canonical form: digits only, lower-case, half-width … */
  readonly value: string;
}

export interface RecognisedPerson {
  readonly identifiers: readonly RecognisedIdentifier[];
  readonly kinds: readonly PiKind[];
  readonly sensitiveKinds: readonly SensitiveKind[];
  /** Under 14 on the day of the transfer. */
  readonly minor: boolean;
  /** 0…1: how sure it is that there is a person here at all; low when only a name is known. */
  readonly certainty: number;
}

export interface Finding {
  readonly kind: PiKind | SensitiveKind;
  /** UTF-16 offsets in the decoded text; [0,0) where the container gives none. */
  readonly start: number;
  readonly end: number;
  readonly recogniser: string;
  /** What the recogniser's own check said; refuted candidates are no findings. */
  readonly check: "confirmed" | "unknown";
  readonly certainty: number;
  readonly sensitive: boolean;
  /** Written with asterisks (138****8000): reported, never counted as an identifier. */
  readonly masked: boolean;
}

export interface ReadAccount {
  /** "json", "csv", "multipart", "xlsx", "binary", "empty" … */
  readonly format: string;
  readonly bytes: number;
  readonly read: Read;
  /** Fixed code (`encrypted`, `too-deep`, `too-large`, `image-only`, `binary`, `blob-body` …); null when read in full. */
  readonly reason: string | null;
}

export interface Recognition {
  readonly people: readonly RecognisedPerson[];
  readonly findings: readonly Finding[];
  readonly account: ReadAccount;
}

export interface RecogniseInput {
  readonly bytes: Uint8Array;
  readonly contentType?: string | null;
  readonly fileName?: string | null;
}

export interface RecogniseOptions {
  /** The day of the transfer: decides the taxonomy in force and who is under 14. */
  readonly at: Date;
  readonly idNumberIsSensitive?: boolean;
  /** Findings cost memory; devices do not need them. Default false. */
  readonly withFindings?: boolean;
}
