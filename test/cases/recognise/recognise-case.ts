import type { PiKind, SensitiveKind } from "@outflow/shared/contract/kinds.ts";

/** The day on which every case is true: it decides the taxonomy in force and who is under 14. */
export const CASES_AT = new Date("2026-11-22T04:00:00Z");

/** A document and the truth about it, as of `CASES_AT`. */
export interface RecogniseCase {
  readonly text: string;
  /** application/json where the text begins like JSON, otherwise none. */
  readonly type?: string;
  readonly file?: string;
  /** Different people: those who share an identifier are one. */
  readonly people: number;
  readonly sensitive?: number;
  /** Kinds that must be found on somebody. */
  readonly kinds?: readonly PiKind[];
  readonly sensitiveKinds?: readonly SensitiveKind[];
}

/** [text, people] or [text, people, sensitive people]. */
export type ShortCase = readonly [text: string, people: number, sensitive?: number];

export function fromShort(cases: readonly ShortCase[]): RecogniseCase[] {
  return cases.map(([text, people, sensitive]) => ({ text, people, sensitive: sensitive ?? 0 }));
}
