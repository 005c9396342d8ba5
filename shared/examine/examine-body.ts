import type { ReadAccount } from "../contract/examination.ts";
import { REPORT_LIMITS, type TransferReport } from "../contract/transfer-report.ts";
import { lazyFileReaders } from "../recognise/files/lazy-file-readers.ts";
import { recogniseWith } from "../recognise/recognise-with.ts";
import { type ExaminationContext, optionsOf, type Sent } from "./examination-context.ts";
import { leavesTheMainland } from "./leaves-the-mainland.ts";
import { reportDestination, seenOn } from "./report-destination.ts";
import { reportPeople } from "./report-people.ts";
import { transferFrame } from "./transfer-frame.ts";

export interface BodyExamination {
  /** Empty when nobody was found, unless it was a file that could not be read in full: that is worth a line of its own. */
  readonly reports: TransferReport[];
  /** How the body was read; null when it was not looked at because it stays in the mainland. */
  readonly account: ReadAccount | null;
}

/**
 * classify → recognise → pseudonymise for one body held in memory. Raw text exists only inside this call.
 * More people than one report may carry become several parts of one transfer.
 */
export async function examineBody(sent: Sent, context: ExaminationContext): Promise<BodyExamination> {
  const destination = context.classify(sent.url);
  if (!leavesTheMainland(destination)) return { reports: [], account: null };
  const recognition = await recogniseWith(context.readers ?? lazyFileReaders, sent.body, optionsOf(sent, context));
  const { people, cut } = reportPeople(recognition.people, context.pseudonymise);
  const account: ReadAccount =
    cut && recognition.account.read === "full" ? { ...recognition.account, read: "partial", reason: "too-many-identifiers" } : recognition.account;
  if (people.length === 0 && !(sent.channel === "file" && account.read !== "full")) return { reports: [], account };

  const frame = transferFrame(sent, context, reportDestination(destination, sent.url), seenOn(destination, sent, context));
  const parts = Math.max(1, Math.ceil(people.length / REPORT_LIMITS.people));
  const reports = Array.from({ length: parts }, (_, index) =>
    frame({ number: index + 1, of: parts }, account, people.slice(index * REPORT_LIMITS.people, (index + 1) * REPORT_LIMITS.people)),
  );
  return { reports, account };
}
