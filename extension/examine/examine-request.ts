import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { ReadAccount } from "@outflow/shared/contract/examination.ts";
import type { Channel } from "@outflow/shared/contract/transfer-report.ts";
import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import { examineBody } from "@outflow/shared/examine/examine-body.ts";
import { leavesTheMainland } from "@outflow/shared/examine/leaves-the-mainland.ts";
import { assembleBody } from "../observe/assemble-body.ts";
import { couldHoldPeople } from "../observe/could-hold-people.ts";
import type { FilesRead } from "../observe/files-read.ts";
import type { ObservedRequest } from "../observe/observed-request.ts";
import type { Coverage } from "../queue/coverage.ts";
import type { DurableQueue } from "../queue/durable-queue.ts";
import { placeOf } from "./place-of.ts";

export interface ExaminationRoom {
  readonly queue: DurableQueue;
  readonly context: ExaminationContext;
  readonly filesRead: FilesRead;
}

/** What is typed to an AI assistant is a prompt; what a page sends by navigating is a form; the rest are requests. */
export function channelOf(request: Pick<ObservedRequest, "navigation">, destination: Pick<Destination, "category">): Channel {
  if (request.navigation) return "form";
  return destination.category === "ai" ? "prompt" : "request";
}

/** Examines one request that has a body and puts what it found, or that it could not be read, into the queue. */
export async function examineRequest(request: ObservedRequest, { queue, context, filesRead }: ExaminationRoom): Promise<void> {
  if (!request.body) return;
  const destination = context.classify(request.url);
  if (!leavesTheMainland(destination)) return;
  const { bytes, contentType, files, opaque } = assembleBody(request.body);
  const filesUnread = files.filter((name) => !filesRead.has(name, request.at)).length;
  if (!opaque && filesUnread === 0 && destination.toolId === null && !couldHoldPeople(bytes)) return;

  const page = request.initiator === null ? null : context.classify(request.initiator);
  const channel = channelOf(request, destination);
  const work = { id: context.newId(), at: request.at, channel, place: placeOf(destination), seenOn: page && placeOf(page) };
  if (opaque) return queue.finish(work, [], { bodiesOpaque: 1 });

  await queue.begin(work);
  const sent = { url: request.url, channel, occurredAt: new Date(request.at), seenOnUrl: request.initiator, body: { bytes, contentType, fileName: null } };
  try {
    const { reports, account } = await examineBody(sent, context);
    await queue.finish(work, reports, { requestsExamined: 1, filesUnread, ...unreadOf(account, bytes) });
  } catch {
    // What went wrong may quote what was examined, so it is counted and not logged.
    await queue.finish(work, [], { filesUnread, bodiesOpaque: 1 });
  }
}

function unreadOf(account: ReadAccount | null, bytes: Uint8Array): Partial<Coverage> {
  if (account?.read === "partial") return { bodiesPartial: 1 };
  return account?.read === "opaque" && bytes.length > 0 ? { bodiesOpaque: 1 } : {};
}
