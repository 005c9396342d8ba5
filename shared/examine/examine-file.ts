import type { ReadAccount } from "../contract/examination.ts";
import { REPORT_LIMITS, type ReportedPerson, type TransferReport } from "../contract/transfer-report.ts";
import { recogniseStream } from "../recognise/recognise-stream.ts";
import { type ExaminationContext, optionsOf, type SentFile } from "./examination-context.ts";
import { leavesTheMainland } from "./leaves-the-mainland.ts";
import { reportDestination, seenOn } from "./report-destination.ts";
import { reportPeople } from "./report-people.ts";
import { transferFrame } from "./transfer-frame.ts";

/**
 * The same for a file of any size: reports come out while the file is still being read, in bounded memory. Only the last
 * part knows how many there are (`part.of`) and how the file was read as a whole; the generator returns the same account,
 * also where nobody was found and no report was made (null: it stays in the mainland and was not looked at).
 */
export async function* examineFile(sent: SentFile, context: ExaminationContext): AsyncGenerator<TransferReport, ReadAccount | null> {
  const destination = context.classify(sent.url);
  if (!leavesTheMainland(destination)) {
    await sent.stream.cancel();
    return null;
  }
  const frame = transferFrame(sent, context, reportDestination(destination, sent.url), seenOn(destination, sent, context));
  let waiting: ReportedPerson[] = [];
  let account: ReadAccount | null = null;
  let number = 0;
  let cut = false;
  for await (const batch of recogniseStream(sent.stream, { contentType: sent.contentType, fileName: sent.fileName }, optionsOf(sent, context))) {
    account = batch.account;
    const found = reportPeople(batch.people, context.pseudonymise);
    cut ||= found.cut;
    waiting = waiting.concat(found.people);
    while (waiting.length > REPORT_LIMITS.people) {
      yield frame({ number: ++number, of: null }, account, waiting.slice(0, REPORT_LIMITS.people));
      waiting = waiting.slice(REPORT_LIMITS.people);
    }
  }
  if (!account) return null;
  if (cut && account.read === "full") account = { ...account, read: "partial", reason: "too-many-identifiers" };
  if (waiting.length > 0 || number > 0 || account.read !== "full") yield frame({ number: number + 1, of: number + 1 }, account, waiting);
  return account;
}
