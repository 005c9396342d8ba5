import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { ReadAccount } from "@outflow/shared/contract/examination.ts";
import type { Channel, TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import { examineBody } from "@outflow/shared/examine/examine-body.ts";
import { leavesTheMainland } from "@outflow/shared/examine/leaves-the-mainland.ts";
import { assembleBody } from "../observe/assemble-body.ts";
import type { ConnectedCountries } from "../observe/connected-countries.ts";
import { couldHoldPeople } from "../observe/could-hold-people.ts";
import type { FilesRead } from "../observe/files-read.ts";
import type { ObservedRequest } from "../observe/observed-request.ts";
import type { Coverage } from "../queue/coverage.ts";
import type { DurableQueue } from "../queue/durable-queue.ts";
import { placeOf } from "./place-of.ts";
import { belongsInReadingRoom, type Examination, type ReadInReadingRoom } from "./reading-room.ts";
import { reportUnreadFile } from "./report-unread-file.ts";
import { sayWhereItEnded } from "./say-where-it-ended.ts";

export interface ExaminationRoom {
  readonly queue: DurableQueue;
  readonly context: ExaminationContext;
  readonly filesRead: FilesRead;
  readonly connected: ConnectedCountries;
  readonly readInReadingRoom: ReadInReadingRoom;
}

/** What is typed to an AI assistant is a prompt; what a page sends by navigating is a form; the rest are requests. */
export function channelOf(request: Pick<ObservedRequest, "navigation">, destination: Pick<Destination, "category">): Channel {
  if (request.navigation) return "form";
  return destination.category === "ai" ? "prompt" : "request";
}

/** Examines one request that has a body and puts what it found, or that it could not be read, into the queue. */
export async function examineRequest(request: ObservedRequest, { queue, context, filesRead, connected, readInReadingRoom }: ExaminationRoom): Promise<void> {
  if (!request.body) return;
  const destination = context.classify(request.url);
  if (!leavesTheMainland(destination)) return;
  const { bytes, contentType, files, opaque, hidden } = assembleBody(request.body);
  const unread = (name: string) => !filesRead.has(name, request.at);
  const filesUnread = files.filter(unread).length;
  const hiddenParts = hidden.filter(unread).length;
  if (!opaque && filesUnread + hiddenParts === 0 && destination.toolId === null && !couldHoldPeople(bytes)) return;

  const page = request.initiator === null ? null : context.classify(request.initiator);
  const channel = channelOf(request, destination);
  const work = { id: context.newId(), at: request.at, channel, place: placeOf(destination), seenOn: page && placeOf(page) };
  if (opaque) return queue.finish(work, [], { bodiesOpaque: 1 });

  await queue.begin(work);
  const sent = { url: request.url, channel, occurredAt: new Date(request.at), seenOnUrl: request.initiator, body: { bytes, contentType, fileName: null } };
  try {
    const here = await examineBody(sent, { ...context, readers: NO_READERS });
    const { reports, account } = belongsInReadingRoom(here.account) ? await allOf(readInReadingRoom({ kind: "body", sent })) : here;
    const missed = filesUnread > 0 ? "file-not-read" : hiddenParts > 0 ? "blob-body" : null;
    const told = missed === null ? reports : sayWhatIsMissing(reports, missed);
    if (filesUnread > 0 && told.length === 0) told.push(reportUnreadFile(sent, destination, context));
    // Only where somebody was found, and only an unknown host is waited for: its answer comes after the request that is examined here.
    const reached = told.length > 0 ? await connected.countryOf(destination.host, destination.basis === "unknown" ? PATIENCE_MS : 0) : null;
    await queue.finish(work, sayWhereItEnded(told, request.url, reached, context), {
      requestsExamined: 1,
      filesUnread,
      ...unreadOf(account, bytes, hiddenParts),
    });
  } catch {
    // What went wrong may quote what was examined, so it is counted and not logged.
    await queue.finish(work, [], { filesUnread, bodiesOpaque: 1 });
  }
}

/** Most servers answer within a second. */
const PATIENCE_MS = 2_000;

/** The libraries that read files are not in the service worker. */
const NO_READERS = {};

async function allOf(examination: Examination): Promise<{ reports: TransferReport[]; account: ReadAccount | null }> {
  const reports: TransferReport[] = [];
  for (;;) {
    const step = await examination.next();
    if (step.done) return { reports, account: step.value };
    reports.push(step.value);
  }
}

/** People were found, but part of the body was never shown: the report must not say that it was read in full. */
function sayWhatIsMissing(reports: readonly TransferReport[], reason: string): TransferReport[] {
  return reports.map((report) => (report.body.read === "full" ? { ...report, body: { ...report.body, read: "partial", reason } } : report));
}

function unreadOf(account: ReadAccount | null, bytes: Uint8Array, hiddenParts: number): Partial<Coverage> {
  if (account?.read === "partial" || hiddenParts > 0) return { bodiesPartial: 1 };
  return account?.read === "opaque" && bytes.length > 0 ? { bodiesOpaque: 1 } : {};
}
