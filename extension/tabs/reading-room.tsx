import "../zod-without-eval.ts";
import { openIndexedDbStore } from "../browser/indexed-db-store.ts";
import { Device } from "../device.ts";
import type { ReadingJob } from "../examine/reading-room.ts";
import { serveReadingJob } from "../examine/serve-reading-room.ts";

/** The key stays in the extension's own storage: it is read here anew for each job and never sent. */
async function openContext() {
  return (await Device.open(await openIndexedDbStore())).context;
}

navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<{ job: ReadingJob; port: MessagePort }>) =>
  serveReadingJob(data.job, data.port, openContext),
);
navigator.serviceWorker.startMessages();

/** A page without a window; Plasmo wants a component all the same. */
export default function ReadingRoom() {
  return null;
}
