import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { inProject } from "../../scripts/project-root.ts";
import { denoBinary } from "../../scripts/stack/deno-binary.ts";
import type { Stack } from "../../scripts/stack/start-stack.ts";

/** `cut`: the ledger never hears of it. `lose`: the ledger does it, and its answer never arrives. */
export type Fate = "pass" | "cut" | "lose";

/** A function of its own beside that of the stack, whose way to the ledger can be watched and cut. */
export interface FunctionProcess {
  readonly pid: number;
  /** null when the process ended before it answered. */
  call(body: unknown, bearer: string): Promise<Response | null>;
  /** As `kill -9`. */
  kill(): void;
  stop(): Promise<void>;
}

/** What a function is told of the world around it: `origin` serves the ledger. */
export type FunctionSurroundings = Pick<Stack, "origin" | "smtpUrl"> & {
  readonly secrets: Pick<Stack["secrets"], "serviceRoleKey" | "serverKey" | "scheduleSecret">;
};

/** @param onRpc runs before an RPC is passed on to the ledger and decides what becomes of it. */
export async function startFunctionProcess(
  stack: FunctionSurroundings,
  name: string,
  onRpc: (procedure: string, kill: () => void) => Fate,
): Promise<FunctionProcess> {
  let child: ChildProcessByStdio<null, Readable, Readable> | undefined;
  const kill = () => void child?.kill("SIGKILL");
  const door = await openDoor(stack.origin, (procedure) => onRpc(procedure, kill));
  const { port } = door.address() as AddressInfo;
  const running = spawn(denoBinary(), denoArguments(name), {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...DENO_ENVIRONMENT,
      SUPABASE_URL: `http://127.0.0.1:${port}`,
      SUPABASE_SERVICE_ROLE_KEY: stack.secrets.serviceRoleKey,
      OUTFLOW_SERVER_KEY: stack.secrets.serverKey,
      OUTFLOW_SCHEDULE_SECRET: stack.secrets.scheduleSecret,
      SMTP_URL: stack.smtpUrl,
      MAIL_FROM: "Outflow <outflow@example.com>",
      DASHBOARD_URL: stack.origin,
      DENO_SERVE_ADDRESS: "tcp:127.0.0.1:0",
    },
  });
  child = running;
  const ended = once(running, "close");
  const address = await new Promise<string>((resolve, reject) => {
    for (const stream of [running.stdout, running.stderr])
      createInterface({ input: stream }).on("line", (line) => {
        const found = /^Listening on (http:\/\/127\.0\.0\.1:\d+)\//.exec(line)?.[1];
        if (found) resolve(found);
      });
    void ended.then(() => reject(new Error(`The function ${name} does not start.`)));
  });
  return {
    pid: running.pid ?? 0,
    call: (body, bearer) => fetch(address, { method: "POST", headers: { authorization: `Bearer ${bearer}` }, body: JSON.stringify(body) }).catch(() => null),
    kill,
    stop: async () => {
      kill();
      await ended;
      await new Promise((resolve) => {
        door.close(resolve);
        door.closeAllConnections();
      });
    },
  };
}

/** Starts a function with the given environment alone and waits for its end: what it said and how it ended. */
export async function runFunction(name: string, environment: Record<string, string>): Promise<{ exitCode: number; said: string }> {
  const child = spawn(denoBinary(), denoArguments(name), { stdio: ["ignore", "pipe", "pipe"], env: { ...DENO_ENVIRONMENT, ...environment } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const [exitCode] = (await once(child, "close")) as [number];
  return { exitCode, said };
}

const DENO_ENVIRONMENT = { DENO_DIR: inProject("node_modules/.cache/deno"), DENO_NO_UPDATE_CHECK: "1", NO_COLOR: "1" };

function denoArguments(name: string): string[] {
  const folder = inProject(`supabase/functions/${name}`);
  return ["run", "--no-prompt", "--cached-only", "-A", `--config=${folder}/deno.json`, `${folder}/index.ts`];
}

async function openDoor(target: string, onRpc: (procedure: string) => Fate): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const fate = onRpc(/\/rpc\/(\w+)/.exec(incoming.url ?? "")?.[1] ?? "");
    if (fate === "cut") {
      incoming.socket.destroy();
      return;
    }
    const onward = httpRequest(`${target}${incoming.url}`, { method: incoming.method, headers: incoming.headers }, (answer) => {
      if (fate === "lose") {
        answer.resume().on("end", () => incoming.socket.destroy());
        return;
      }
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}
