import { askReadingRoom } from "../browser/ask-reading-room.ts";
import type { IncomingHandover } from "../browser/handover-ports.ts";
import { keepAwakeDuring } from "../browser/keep-awake.ts";
import { hostOfUrl } from "../observe/host-of-url.ts";
import type { ObservedRequest } from "../observe/observed-request.ts";
import type { Outflow } from "../outflow.ts";
import { ExaminationLine } from "./examination-line.ts";
import { examineHandover } from "./examine-handover.ts";
import { examineRequest } from "./examine-request.ts";

/** Requests and files wait in lines of their own: a large file must not keep the requests beside it waiting. */
export function createExaminer(ready: Promise<Outflow>) {
  const requests = new ExaminationLine();
  const files = new ExaminationLine(Number.POSITIVE_INFINITY);

  async function request(observed: ObservedRequest): Promise<void> {
    const outflow = await ready;
    const host = hostOfUrl(observed.url);
    if (host === null || !outflow.device.wants(host)) return;
    const bytes = observed.body?.raw?.reduce((sum, part) => sum + (part.bytes?.byteLength ?? 0), 0) ?? 0;
    const taken = requests.offer(bytes, async () => {
      const { context } = outflow.device;
      if (!context) return;
      await settle(examineRequest(observed, { ...outflow, context, readInReadingRoom: askReadingRoom }));
      void outflow.deliverer.run();
    });
    if (!taken) await settle(outflow.queue.count({ bodiesOpaque: 1 }));
  }

  async function handover({ offer, frameUrl, tabUrl, skip, stream }: IncomingHandover): Promise<void> {
    const outflow = await ready;
    const url = [frameUrl, tabUrl].find((address) => address !== null && wants(outflow, address));
    if (!url) return skip();
    const at = outflow.now();
    const incoming = stream();
    if (offer.name !== null) outflow.filesRead.remember(offer.name, at);
    files.offer(0, async () => {
      const { context } = outflow.device;
      if (!context) return skip();
      const { channel, name, type } = offer;
      await settle(
        examineHandover({ channel, url, pageUrl: tabUrl, at, name, type, stream: incoming }, { ...outflow, context, readInReadingRoom: askReadingRoom }),
      );
      void outflow.deliverer.run();
    });
  }

  return {
    request: (observed: ObservedRequest) => void keepAwakeDuring(request(observed).then(() => requests.idle())),
    handover: (incoming: IncomingHandover) => void keepAwakeDuring(handover(incoming).then(() => files.idle())),
  };
}

function wants({ device }: Outflow, url: string): boolean {
  const host = hostOfUrl(url);
  return host !== null && device.wants(host);
}

/** Storage that fails has been counted where it failed; the next examination must not be held up by it. */
async function settle(work: Promise<void>): Promise<void> {
  await work.catch(() => undefined);
}
