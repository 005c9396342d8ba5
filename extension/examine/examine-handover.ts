import type { Channel, TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { ExaminationContext, SentFile } from "@outflow/shared/examine/examination-context.ts";
import { examineFile } from "@outflow/shared/examine/examine-file.ts";
import { leavesTheMainland } from "@outflow/shared/examine/leaves-the-mainland.ts";
import type { Coverage } from "../queue/coverage.ts";
import type { ExaminationRoom } from "./examine-request.ts";
import { placeOf } from "./place-of.ts";
import { reportUnreadFile, reportUnreadRest } from "./report-unread-file.ts";
import { sayWhereItEnded } from "./say-where-it-ended.ts";

/** A file or a pasted text on its way from a content script. */
export interface Handover {
  readonly channel: Extract<Channel, "file" | "paste">;
  /** Address of the page or frame it was given to. */
  readonly url: string;
  /** Address of the tab around it. */
  readonly pageUrl: string | null;
  readonly at: number;
  readonly name: string | null;
  readonly type: string;
  readonly stream: ReadableStream<Uint8Array>;
}

/**
 * Examines while it is still coming in: the parts of a large file are in the outbox before its end has been read. A file that stops
 * in the middle, as when its page is closed, is reported as not read, and what was found in it until then stays.
 */
export async function examineHandover(handover: Handover, { queue, context, connected, readInReadingRoom }: Omit<ExaminationRoom, "filesRead">): Promise<void> {
  const destination = context.classify(handover.url);
  const page = handover.pageUrl === null ? null : context.classify(handover.pageUrl);
  const work = { id: context.newId(), at: handover.at, channel: handover.channel, place: placeOf(destination), seenOn: page && placeOf(page) };
  const unread: Partial<Coverage> = handover.channel === "file" ? { filesUnread: 1 } : { bodiesOpaque: 1 };
  await queue.begin(work);
  const sent: SentFile = {
    url: handover.url,
    channel: handover.channel,
    occurredAt: new Date(handover.at),
    seenOnUrl: handover.pageUrl,
    stream: handover.stream,
    contentType: handover.channel === "paste" ? "text/plain" : handover.type || null,
    fileName: nameForReading(handover.name),
  };
  // A pasted text is short and plain; a file may be anything.
  const examination = handover.channel === "paste" ? examineFile(sent, context) : readInReadingRoom({ kind: "file", sent });
  // The page that takes the file has mostly answered before; a file is not held up for it.
  const reached = await connected.countryOf(destination.host);
  let last: TransferReport | null = null;
  try {
    for (;;) {
      const step = await examination.next();
      if (step.done) {
        const full = step.value === null || step.value.read === "full";
        return await queue.finish(work, [], full ? {} : unread);
      }
      last = step.value;
      await queue.add(work, sayWhereItEnded([last], handover.url, reached, context));
    }
  } catch {
    if (!leavesTheMainland(destination)) return queue.finish(work, [], {});
    if (handover.channel === "paste") return queue.finish(work, [], unread);
    await queue.finish(work, sayWhereItEnded(reportRest(sent, last, context), handover.url, reached, context), unread);
  }
}

/** What is said of a file whose end did not come; nothing where its last part was reported. */
function reportRest(sent: SentFile, last: TransferReport | null, context: ExaminationContext): TransferReport[] {
  if (last === null) return [reportUnreadFile(sent, context.classify(sent.url), context)];
  return last.part.of === null ? [reportUnreadRest(last, context)] : [];
}

/** Only the extension of a file's name says how to read it. */
function nameForReading(name: string | null): string | null {
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name ?? "")?.[0];
  return extension === undefined ? null : `file${extension.toLowerCase()}`;
}
