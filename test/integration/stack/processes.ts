import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const projectRoot = join(import.meta.dirname, "../../..");

export interface StartProcess {
  readonly child: ChildProcess;
  /** Everything it has said so far, both streams. */
  said(): string;
  /** Resolves when it has said `text`. @throws Error with all it said when it ends first. */
  untilItSays(text: string): Promise<void>;
  /** Exit code, or null when a signal ended it. */
  ended(): Promise<number | null>;
}

/** Runs `npm start` without npm, as a process of its own. */
export const runStart = (...args: string[]): StartProcess => runStartWith({}, ...args);

/** The same with more in its environment. */
export function runStartWith(environment: Readonly<Record<string, string>>, ...args: string[]): StartProcess {
  const child = spawn(process.execPath, [join(projectRoot, "scripts/start.mjs"), ...args], {
    cwd: projectRoot,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, DISPLAY: "", WAYLAND_DISPLAY: "", ...environment },
  });
  let said = "";
  const listening = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
      for (const listen of listening) listen();
    });
  const end = once(child, "close").then(([code]) => code as number | null);
  return {
    child,
    said: () => said,
    untilItSays: (text) =>
      new Promise((resolve, reject) => {
        const listen = () => {
          if (said.includes(text)) resolve();
        };
        listening.add(listen);
        void end.then(() => reject(new Error(`It ended without saying "${text}":\n${said}`)));
        listen();
      }),
    ended: () => end,
  };
}

/** Pids of every process that descends from `pid`, read from /proc. */
export function descendantsOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, "utf8");
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]));
    } catch {
      // ended between the listing and the reading
    }
  }
  const found = new Set([pid]);
  for (let size = 0; size !== found.size; ) {
    size = found.size;
    for (const [child, parent] of parents) if (found.has(parent)) found.add(child);
  }
  found.delete(pid);
  return [...found];
}

export function isRunning(pid: number): boolean {
  try {
    // A zombie has ended; it only waits to be asked for its exit code.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

/** Resolves when none of the processes runs any more. The test's own time limit is the limit. */
export async function untilAllEnded(pids: readonly number[]): Promise<void> {
  while (pids.some(isRunning)) await new Promise((resolve) => setTimeout(resolve, 50));
}
