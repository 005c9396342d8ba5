import { connect, createServer, type Socket } from "node:net";

/** A TCP relay between the browser and our backend that keeps every byte that went out, and that can be cut like a cable. */
export interface RecordingProxy {
  readonly url: string;
  /** All bytes that came from the browser so far, as Latin-1 text, so that searching for UTF-8 bytes is exact. */
  sent(): string;
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function openRecordingProxy(targetPort: number): Promise<RecordingProxy> {
  const chunks: Buffer[] = [];
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((browser) => {
    if (isCut) return void browser.destroy();
    const backend = connect(targetPort, "127.0.0.1");
    for (const socket of [browser, backend]) {
      sockets.add(socket);
      socket.on("close", () => sockets.delete(socket));
      socket.on("error", () => socket.destroy());
    }
    browser.on("data", (chunk) => chunks.push(chunk));
    browser.pipe(backend).pipe(browser);
    browser.on("close", () => backend.destroy());
    backend.on("close", () => browser.destroy());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  const dropAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${address.port}`,
    sent: () => Buffer.concat(chunks).toString("latin1"),
    cut() {
      isCut = true;
      dropAll();
    },
    mend() {
      isCut = false;
    },
    async close() {
      dropAll();
      await new Promise((done) => server.close(done));
    },
  };
}
