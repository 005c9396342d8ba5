import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { PlainError } from "../plain-error.ts";
import { inProject } from "../project-root.ts";
import { denoBinary } from "./deno-binary.ts";

export interface EdgeFunctions {
  readonly names: readonly string[];
  /** Loopback origin of a function's process, started again if it has ended; null when no function has this name. */
  originOf(name: string): Promise<string> | null;
  stop(): Promise<void>;
}

export interface EdgeFunctionOptions {
  /** Folder with one `<name>/index.ts` per function, as Supabase lays it out. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** host:port pairs a function may connect to, next to its own port. */
  readonly reachable: readonly string[];
  readonly log: (source: string, line: string) => void;
}

const START_MILLISECONDS = 60_000;

/** Least privilege: the project's code, loopback port 0 to listen on, the gateway and the mail server to talk to. */
function denoArguments(name: string, { folder, reachable }: EdgeFunctionOptions): string[] {
  const readable = [folder, inProject("shared"), inProject("node_modules"), inProject("package.json")];
  return [
    "run",
    "--no-prompt",
    "--cached-only",
    `--config=${join(folder, name, "deno.json")}`,
    `--allow-net=${["127.0.0.1:0", ...reachable].join(",")}`,
    `--allow-read=${readable.join(",")}`,
    // The child's environment holds the function's own settings and nothing else, so reading all of it is reading just these.
    "--allow-env",
    "--allow-sys=hostname,osRelease",
    inProject("scripts/stack/function-host.ts"),
    pathToFileURL(join(folder, name, "index.ts")).href,
  ];
}

interface Running {
  readonly child: ChildProcess;
  readonly origin: Promise<string>;
}

function startFunction(name: string, deno: string, options: EdgeFunctionOptions): Running {
  const child = spawn(deno, denoArguments(name, options), {
    stdio: ["pipe", "pipe", "pipe"],
    env: {
      ...options.environment,
      DENO_SERVE_ADDRESS: "tcp:127.0.0.1:0",
      DENO_DIR: inProject("node_modules/.cache/deno"),
      DENO_NO_UPDATE_CHECK: "1",
      NO_COLOR: "1",
    },
  });
  child.stdin?.on("error", () => undefined);
  const origin = new Promise<string>((resolve, reject) => {
    let last = "";
    const fail = () => reject(new PlainError(`The function ${name} does not start${last ? `: ${last}` : "."}`));
    const timer = setTimeout(() => child.kill("SIGKILL"), START_MILLISECONDS);
    const read = (line: string) => {
      const address = /^Listening on (http:\/\/127\.0\.0\.1:\d+)\//.exec(line)?.[1];
      if (address) {
        clearTimeout(timer);
        resolve(address);
      } else {
        last ||= line.slice(0, 300);
        options.log(name, line);
      }
    };
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on("line", read);
    child.once("error", fail);
    child.once("close", () => {
      clearTimeout(timer);
      fail();
    });
  });
  // Waited for where it is used; a function that dies while nobody waits is no unhandled rejection.
  origin.catch(() => undefined);
  return { child, origin };
}

/** Starts one Deno process for each function and waits until all answer. */
export async function startEdgeFunctions(options: EdgeFunctionOptions): Promise<EdgeFunctions> {
  const names = existsSync(options.folder)
    ? readdirSync(options.folder)
        .filter((name) => !name.startsWith("_") && existsSync(join(options.folder, name, "index.ts")))
        .sort()
    : [];
  const deno = denoBinary();
  const running = new Map<string, Running>();
  let stopped = false;

  const originOf = (name: string) => {
    if (!names.includes(name) || stopped) return null;
    const present = running.get(name);
    if (present && present.child.exitCode === null && present.child.signalCode === null) return present.origin;
    const started = startFunction(name, deno, options);
    running.set(name, started);
    return started.origin;
  };
  const stop = async () => {
    stopped = true;
    const alive = [...running.values()].filter(({ child }) => child.exitCode === null && child.signalCode === null);
    const ended = alive.map(({ child }) => new Promise((resolve) => child.once("close", resolve)));
    for (const { child } of alive) child.kill("SIGKILL"); // nothing to save: a function keeps no state of its own
    await Promise.all(ended);
  };
  try {
    await Promise.all(names.map(originOf));
  } catch (error) {
    await stop();
    throw error;
  }
  return { names, originOf, stop };
}
