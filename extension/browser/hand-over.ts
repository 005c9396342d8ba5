import type { HandoverAnswer, HandoverMessage } from "@outflow/shared/contract/messages.ts";

/** The same names and sizes as in the protocol; written again because this runs in every page and must carry no library with it. */
const PORT = "outflow-handover" satisfies typeof import("@outflow/shared/contract/messages.ts").HANDOVER_PORT;
const CHUNK_BYTES = 1_048_575;

export interface Given {
  readonly channel: "file" | "paste";
  readonly name: string | null;
  readonly type: string;
  readonly blob: Blob;
}

/** Offers a blob to the service worker and, if it wants it, sends it chunk by chunk, each after the one before was taken. */
export function handOver({ channel, name, type, blob }: Given): void {
  let port: chrome.runtime.Port;
  try {
    port = chrome.runtime.connect({ name: PORT });
  } catch {
    // The extension was updated or removed under a page that is still open; the new one looks after pages loaded from now on.
    return;
  }
  const send = (message: HandoverMessage) => port.postMessage(message);
  let at = 0;
  port.onMessage.addListener(async (answer: HandoverAnswer) => {
    if (answer !== "send" && answer !== "more") return port.disconnect();
    try {
      const base64 = at < blob.size ? await toBase64(blob.slice(at, at + CHUNK_BYTES)) : null;
      at += CHUNK_BYTES;
      send(base64 === null ? { kind: "end" } : { kind: "chunk", base64 });
    } catch {
      send({ kind: "failed" });
    }
  });
  send({ kind: "offer", channel, name: name?.slice(-1_000) ?? null, type: type.slice(0, 200), size: blob.size });
}

/** The browser's own encoder: faster than any in script, and off the page's thread. */
function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",", 2)[1] ?? "");
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsDataURL(blob);
  });
}
