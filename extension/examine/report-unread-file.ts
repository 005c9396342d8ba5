import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { ExaminationContext, Sent } from "@outflow/shared/examine/examination-context.ts";
import { reportDestination, seenOn } from "@outflow/shared/examine/report-destination.ts";
import { transferFrame } from "@outflow/shared/examine/transfer-frame.ts";

const reason = "file-not-read";

/** A file that left unread is worth a line of its own, like a file that could not be read in full. */
export function reportUnreadFile(sent: Omit<Sent, "body">, destination: Destination, context: ExaminationContext): TransferReport {
  const frame = transferFrame({ ...sent, channel: "file" }, context, reportDestination(destination, sent.url), seenOn(destination, sent, context));
  return frame({ number: 1, of: 1 }, { format: "file", bytes: 0, read: "opaque", reason }, []);
}

/** The end of a file of which only the parts up to `last` were read: it says that there was more. */
export function reportUnreadRest(last: TransferReport, { newId }: ExaminationContext): TransferReport {
  const number = last.part.number + 1;
  return { ...last, id: newId(), part: { number, of: number }, body: { ...last.body, read: "partial", reason }, people: [] };
}
