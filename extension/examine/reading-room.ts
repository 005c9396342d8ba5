import type { ReadAccount } from "@outflow/shared/contract/examination.ts";
import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { Sent, SentFile } from "@outflow/shared/examine/examination-context.ts";

/** What is read outside the service worker. Both hold raw text, and only in the memory of the extension's own pages. */
export type ReadingJob = { readonly kind: "body"; readonly sent: Sent } | { readonly kind: "file"; readonly sent: SentFile };

/** Reports come out one by one, and only when asked for the next; the account of the whole comes last. */
export type Examination = AsyncGenerator<TransferReport, ReadAccount | null>;

/**
 * A page of the extension without a window. The libraries that read workbooks, PDF, archives and mail lie there and not in the service
 * worker, which starts many times a day and must start fast; and a large file keeps nobody waiting.
 */
export type ReadInReadingRoom = (job: ReadingJob) => Examination;

/** What the service worker asks and the reading room answers, over a channel of their own for each job. */
export type ReadingAnswer =
  | { readonly kind: "report"; readonly report: TransferReport }
  | { readonly kind: "end"; readonly account: ReadAccount | null }
  | { readonly kind: "failed" };

/** Whether a body that was read in the service worker, without any file reader, has something in it that only the reading room can read. */
export function belongsInReadingRoom(account: ReadAccount | null): boolean {
  return account?.reason === "no-reader";
}
