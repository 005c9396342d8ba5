import type { Basis, Channel, Read, ReportedPerson } from "@outflow/shared/contract/transfer-report.ts";

export interface ExaminedTransfer {
  /** null: a bare file, which has no destination. */
  readonly host: string | null;
  readonly tool: string | null;
  readonly country: string | null;
  readonly basis: Basis;
  readonly channel: Channel;
  readonly format: string;
  readonly read: Read;
  readonly reason: string | null;
  readonly people: readonly ReportedPerson[];
}

export interface ExaminedFile {
  readonly file: string;
  /** Transfers abroad or to an unknown host; what stays in the mainland is none. */
  readonly transfers: readonly ExaminedTransfer[];
  /** Requests that stay in the mainland or inside the company. */
  readonly stayed: number;
}
