import type { ReadAccount } from "@outflow/shared/contract/examination.ts";
import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { BrowserWithExtension } from "../../../scripts/browser/launch-with-extension.ts";

export interface BodyToRead {
  /** base64 */
  readonly bytes: string;
  readonly contentType: string | null;
  readonly fileName: string | null;
  readonly occurredAt: string;
}

export interface BodyRead {
  readonly reports: readonly TransferReport[];
  /** Null where the reading room says that it failed. */
  readonly account: ReadAccount | null;
}

/** What of the extension's service worker is used here; the tests' own types know neither it nor its browser. */
interface ServiceWorkerScope {
  readonly chrome: {
    readonly runtime: { getURL(path: string): string };
    readonly offscreen: { createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void> };
  };
  readonly clients: {
    matchAll(options: object): Promise<readonly { readonly url: string; postMessage(message: unknown, transfer: Transferable[]): void }[]>;
  };
}

/**
 * Has bodies read by the extension's own page without a window, in order. The service worker hands each one over with the message the product itself
 * sends; nothing is built into the extension for it: only whoever debugs the browser can speak in the service worker's name.
 */
export async function askTheReadingRoom(browser: BrowserWithExtension, url: string, bodies: readonly BodyToRead[]): Promise<BodyRead[]> {
  const worker = await browser.serviceWorker();
  return worker.evaluate(
    async ({ url, bodies }) => {
      const { chrome, clients } = globalThis as unknown as ServiceWorkerScope;
      const page = chrome.runtime.getURL("tabs/reading-room.html");
      const find = async () => (await clients.matchAll({ includeUncontrolled: true, type: "window" })).find((client) => client.url === page);
      if (!(await find())) await chrome.offscreen.createDocument({ url: page, reasons: ["DOM_PARSER"], justification: "Reads the cases." });
      const room = await find();
      if (!room) throw new Error("The reading room did not open.");
      const read: { reports: unknown[]; account: unknown }[] = [];
      for (const { bytes, contentType, fileName, occurredAt } of bodies) {
        const body = { bytes: Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)), contentType, fileName };
        const sent = { url, channel: "request", occurredAt: new Date(occurredAt), seenOnUrl: null, body };
        const { port1, port2 } = new MessageChannel();
        room.postMessage({ job: { kind: "body", sent }, port: port2 }, [port2]);
        const next = () =>
          new Promise<{ kind: string; report?: unknown; account?: unknown }>((resolve) => {
            port1.onmessage = ({ data }) => resolve(data);
            port1.postMessage("next");
          });
        const reports: unknown[] = [];
        let answer = await next();
        for (; answer.kind === "report"; answer = await next()) reports.push(answer.report);
        port1.close();
        read.push({ reports, account: answer.kind === "end" ? answer.account : null });
      }
      return read as BodyRead[];
    },
    { url, bodies },
  );
}
