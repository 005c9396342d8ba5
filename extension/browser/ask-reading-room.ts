import type { Examination, ReadingAnswer, ReadingJob } from "../examine/reading-room.ts";

const PAGE = "tabs/reading-room.html";
/** No step of any file takes this long; a page that crashed never answers. */
const PATIENCE_MS = 180_000;
const IDLE_MS = 60_000;

let jobs = 0;
let closing: ReturnType<typeof setTimeout> | undefined;
let opening: Promise<void> | null = null;
let closed: Promise<void> = Promise.resolve();

/** What of a service worker's global scope is used here; TypeScript knows it only without the DOM. */
interface Room {
  readonly url: string;
  postMessage(message: unknown, transfer: Transferable[]): void;
}
interface ServiceWorkerScope {
  readonly clients: { matchAll(options: { includeUncontrolled: boolean; type: "window" }): Promise<readonly Room[]> };
}

/** Has one job done in the page without a window, which is opened when first needed and closed when it has had nothing to do for a while. */
export async function* askReadingRoom(job: ReadingJob): Examination {
  jobs += 1;
  clearTimeout(closing);
  const { port1, port2 } = new MessageChannel();
  try {
    const room = await openRoom();
    room.postMessage({ job, port: port2 }, [port2, ...(job.kind === "file" ? [job.sent.stream as unknown as Transferable] : [])]);
    for (;;) {
      const answer = await nextAnswer(port1);
      if (answer.kind === "failed") throw new Error("The reading room could not read this.");
      if (answer.kind === "end") return answer.account;
      yield answer.report;
    }
  } finally {
    port1.close();
    jobs -= 1;
    if (jobs === 0) closing = setTimeout(() => void closeIdleReadingRoom(), IDLE_MS);
  }
}

/** Also for a room that an earlier life of the service worker left open. */
export async function closeIdleReadingRoom(): Promise<void> {
  if (jobs > 0 || !(await findRoom()) || jobs > 0) return;
  closed = chrome.offscreen.closeDocument().catch(() => undefined);
  await closed;
}

function nextAnswer(port: MessagePort): Promise<ReadingAnswer> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve({ kind: "failed" }), PATIENCE_MS);
    port.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
      clearTimeout(late);
      resolve(data);
    };
    port.postMessage("next");
  });
}

async function openRoom(): Promise<Room> {
  opening ??= createRoom().finally(() => {
    opening = null;
  });
  await opening;
  const room = await findRoom();
  if (!room) throw new Error("The reading room did not open.");
  return room;
}

async function createRoom(): Promise<void> {
  // A room that is just being closed would take a job and never answer.
  await closed;
  if (await findRoom()) return;
  await chrome.offscreen.createDocument({
    url: PAGE,
    reasons: [chrome.offscreen.Reason.DOM_PARSER, chrome.offscreen.Reason.BLOBS],
    justification: "Reads files that are about to be sent abroad (workbooks, PDF, archives, mail) with libraries too heavy for the service worker.",
  });
}

async function findRoom(): Promise<Room | undefined> {
  const scope = globalThis as unknown as ServiceWorkerScope;
  const clients = await scope.clients.matchAll({ includeUncontrolled: true, type: "window" });
  return clients.find(({ url }) => url === chrome.runtime.getURL(PAGE));
}
