import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, request as httpRequest, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { inProject } from "../../../scripts/project-root.ts";
import { denoBinary } from "../../../scripts/stack/deno-binary.ts";
import type { Stack } from "../../../scripts/stack/start-stack.ts";

/** An alert function of its own beside that of the stack, whose way to the ledger can be watched and cut. */
export interface AlertProcess {
  /** Calls it as the schedule does; null when the process ended before it answered. */
  call(): Promise<Response | null>;
  /** As `kill -9`. */
  kill(): void;
  stop(): Promise<void>;
}

/** @param onRpc runs before an RPC is passed on to the ledger; answering `cut` drops the connection instead. */
export async function startAlertProcess(stack: Stack, onRpc: (procedure: string, kill: () => void) => "pass" | "cut"): Promise<AlertProcess> {
  let child: ChildProcess | undefined;
  const kill = () => void child?.kill("SIGKILL");
  const door = await openDoor(stack.origin, (procedure) => onRpc(procedure, kill));
  const { port } = door.address() as AddressInfo;
  const folder = inProject("supabase/functions/alert");
  child = spawn(denoBinary(), ["run", "--no-prompt", "--cached-only", "-A", `--config=${folder}/deno.json`, `${folder}/index.ts`], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      SUPABASE_URL: `http://127.0.0.1:${port}`,
      SUPABASE_SERVICE_ROLE_KEY: stack.secrets.serviceRoleKey,
      OUTFLOW_SCHEDULE_SECRET: stack.secrets.scheduleSecret,
      SMTP_URL: stack.smtpUrl,
      MAIL_FROM: "Outflow <outflow@example.com>",
      DASHBOARD_URL: stack.origin,
      DENO_SERVE_ADDRESS: "tcp:127.0.0.1:0",
      DENO_DIR: inProject("node_modules/.cache/deno"),
      DENO_NO_UPDATE_CHECK: "1",
      NO_COLOR: "1",
    },
  });
  const ended = once(child, "close");
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child!.stdout! }).on("line", (line) => {
      const found = /^Listening on (http:\/\/127\.0\.0\.1:\d+)\//.exec(line)?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error("The alert function does not start.")));
  });
  return {
    call: () => fetch(address, { method: "POST", headers: { authorization: `Bearer ${stack.secrets.scheduleSecret}` } }).catch(() => null),
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

async function openDoor(target: string, onRpc: (procedure: string) => "pass" | "cut"): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const procedure = /\/rpc\/(\w+)/.exec(incoming.url ?? "")?.[1] ?? "";
    if (onRpc(procedure) === "cut") {
      incoming.socket.destroy();
      return;
    }
    const onward = httpRequest(`${target}${incoming.url}`, { method: incoming.method, headers: incoming.headers }, (answer) => {
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
