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

/** Formats that say more when read by their own reader than as plain text. */
const READ_BETTER_THERE: ReadonlySet<string> = new Set(["html", "xml", "vcf", "eml"]);

/** Whether a body that was read in the service worker, without any file reader, is worth reading again there. */
export function belongsInReadingRoom(account: ReadAccount | null): boolean {
  return account !== null && (account.reason === "unknown-format" || READ_BETTER_THERE.has(account.format));
}
