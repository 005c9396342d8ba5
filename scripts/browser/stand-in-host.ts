import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

export interface ReceivedRequest {
  /** Host name the browser asked for, lower case, without port. */
  readonly host: string;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface StandInAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface StandInHost {
  readonly port: number;
  /** Everything that arrived, oldest first. */
  readonly received: readonly ReceivedRequest[];
  /** Resolves with the first request that fits, also one that came before. */
  waitFor(fits: (request: ReceivedRequest) => boolean): Promise<ReceivedRequest>;
  close(): Promise<void>;
}

/** What a stand-in says when nothing else was asked of it: an empty page for GET, `{}` for the rest, open to requests from other origins. */
export const plainAnswer = (request: ReceivedRequest): StandInAnswer =>
  request.method === "GET" ? { headers: { "content-type": "text/html; charset=utf-8" }, body: "<!doctype html><title>stand-in</title>" } : { body: "{}" };

const openToAll = (origin: string | undefined) => ({
  "access-control-allow-origin": origin ?? "*",
  "access-control-allow-credentials": "true",
  "access-control-allow-headers": "*, authorization, content-type, x-requested-with",
  "access-control-allow-methods": "*, GET, POST, PUT, PATCH, DELETE",
});

/**
 * One HTTPS server that plays all overseas hosts at once: Chromium's resolver rules lead every name to it, and its certificate, made
 * on the spot, is accepted because the browser is told to ignore certificate errors.
 */
export async function startStandInHost(answer: (request: ReceivedRequest) => StandInAnswer = plainAnswer): Promise<StandInHost> {
  const certificate = await generate([{ name: "commonName", value: "stand-in.example" }], { keySize: 2048, algorithm: "sha256" });
  const received: ReceivedRequest[] = [];
  const waiting = new Set<(request: ReceivedRequest) => void>();
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const cors = openToAll(incoming.headers.origin);
      if (incoming.method === "OPTIONS") return void outgoing.writeHead(204, cors).end();
      const request: ReceivedRequest = {
        host: (incoming.headers.host ?? "").replace(/:\d+$/, "").toLowerCase(),
        method: incoming.method ?? "GET",
        path: incoming.url ?? "/",
        headers: incoming.headers,
        body: Buffer.concat(chunks),
      };
      received.push(request);
      for (const look of waiting) look(request);
      const { status = 200, headers = {}, body = "" } = answer(request);
      outgoing.writeHead(status, { "content-type": "application/json", ...cors, ...headers }).end(body);
    });
    incoming.on("error", () => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received,
    waitFor: (fits) =>
      new Promise((resolve) => {
        const before = received.find(fits);
        if (before) return resolve(before);
        const look = (request: ReceivedRequest) => {
          if (!fits(request)) return;
          waiting.delete(look);
          resolve(request);
        };
        waiting.add(look);
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
