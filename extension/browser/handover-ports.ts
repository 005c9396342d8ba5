import { HANDOVER_PORT, type HandoverAnswer, type HandoverMessage, handoverMessage } from "@outflow/shared/contract/messages.ts";

export type Offer = Extract<HandoverMessage, { kind: "offer" }>;

/** One offer from a content script; addresses come from the browser, not from the message. */
export interface IncomingHandover {
  readonly offer: Offer;
  readonly frameUrl: string;
  readonly tabUrl: string | null;
  /** Ends it: what was offered is of no interest. */
  readonly skip: () => void;
  /** Opens it: nothing is sent before the first read, and never more than one chunk ahead. */
  readonly stream: () => ReadableStream<Uint8Array>;
}

/** Must be called on the first tick. Only content scripts of this extension, inside a tab, are listened to. */
export function receiveHandovers(receive: (handover: IncomingHandover) => void): void {
  chrome.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== HANDOVER_PORT || sender?.id !== chrome.runtime.id || !sender.tab || !sender.url || sender.url.startsWith(chrome.runtime.getURL(""))) {
      port.disconnect();
      return;
    }
    const frameUrl = sender.url.startsWith("http") ? sender.url : (sender.origin ?? sender.url);
    listen(port, frameUrl, sender.tab.url ?? null, receive);
  });
}

function listen(port: chrome.runtime.Port, frameUrl: string, tabUrl: string | null, receive: (handover: IncomingHandover) => void): void {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  let chunkCame: (() => void) | null = null;
  let gone = false;
  let offered = false;
  const answer = (text: HandoverAnswer) => {
    if (!gone) port.postMessage(text);
  };
  const fail = () => {
    if (gone) return;
    gone = true;
    controller?.error(new Error("The file stopped coming."));
    chunkCame?.();
  };
  const stream = () => {
    let asked = false;
    return new ReadableStream<Uint8Array>(
      {
        start: (opened) => {
          controller = opened;
          if (gone) opened.error(new Error("The file stopped coming."));
        },
        pull: () => {
          answer(asked ? "more" : "send");
          asked = true;
          return new Promise((resolve) => {
            chunkCame = resolve;
          });
        },
        cancel: () => {
          answer("done");
          gone = true;
          port.disconnect();
        },
      },
      { highWaterMark: 0 },
    );
  };
  port.onDisconnect.addListener(fail);
  port.onMessage.addListener((message: unknown) => {
    const read = handoverMessage.safeParse(message);
    if (!read.success || (read.data.kind === "offer") === offered) return fail();
    switch (read.data.kind) {
      case "offer":
        offered = true;
        receive({ offer: read.data, frameUrl, tabUrl, stream, skip: () => answer("skip") });
        break;
      case "chunk":
        controller?.enqueue(fromBase64(read.data.base64));
        break;
      case "end":
        controller?.close();
        answer("done");
        gone = true;
        break;
      case "failed":
        fail();
    }
    chunkCame?.();
  });
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
