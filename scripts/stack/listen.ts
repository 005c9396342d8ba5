import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import { PlainError } from "../plain-error.ts";

type Fetch = (request: Request, environment: { incoming?: { socket: { remoteAddress?: string } } }) => Response | Promise<Response>;

export interface Listener {
  readonly port: number;
  /** From now on requests go to `fetch`; until the first call they are answered 503. */
  serve(fetch: Fetch): void;
  close(): Promise<void>;
}

/** Takes the port at once, before anything slow is begun, so that a taken one is said within a second. @throws PlainError */
export async function listen(port: number): Promise<Listener> {
  let answer: Fetch = () => new Response("Outflow is starting.\n", { status: 503, headers: { "retry-after": "1" } });
  const server = createAdaptorServer({ fetch: (request, environment) => answer(request, environment as never) }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") reject(new PlainError(`Port ${port} is taken by another program; stop it, or choose another one with --port.`));
      else if (error.code === "EACCES") reject(new PlainError(`Port ${port} may not be used by this account; choose one above 1023 with --port.`));
      else reject(error);
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    serve: (fetch) => {
      answer = fetch;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
