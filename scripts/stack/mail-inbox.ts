import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { freePort } from "./free-port.ts";

export interface MailInbox {
  /** smtp://127.0.0.1:PORT */
  readonly smtpUrl: string;
  /** Web page of the inbox; `/email` beneath it answers all messages as JSON. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * MailDev (SMTP and a web inbox) on loopback. It runs in a worker thread: it keeps its state in module globals, and a thread
 * cannot outlive the process. Messages are kept in `<home>/inbox`.
 */
export async function startMailInbox(home: string, webPort: number): Promise<MailInbox> {
  const folder = join(home, "inbox");
  mkdirSync(folder, { recursive: true });
  const smtp = await freePort();
  const web = webPort === 0 ? await freePort() : webPort;
  const worker = new Worker(new URL("./mail-inbox-worker.mjs", import.meta.url), { workerData: { smtp, web, folder }, execArgv: [] });
  await new Promise<void>((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The mail inbox ended while it was starting.")));
  });
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp}`,
    url: `http://127.0.0.1:${web}`,
    stop: async () => void (await worker.terminate()),
  };
}
