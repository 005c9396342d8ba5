import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "../plain-error.ts";

interface Holder {
  readonly pid: number;
  /** Start time of that process in clock ticks, where /proc tells it: a pid alone may have been given to somebody else. */
  readonly startedAt: string | null;
}

function startTimeOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null; // field 22 of proc(5); the name before ")" may hold spaces
  } catch {
    return null;
  }
}

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return startedAt === null || startTimeOf(pid) === startedAt;
}

function readHolder(file: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(file, "utf8")) as Holder;
    return Number.isInteger(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

/**
 * Makes this process the only one that uses `home` (PGlite allows one). A lock left by a dead process is taken over.
 * @returns a function that gives the lock back.
 * @throws PlainError when another process that is alive holds it.
 */
export function lockHome(home: string): () => void {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const file = join(home, "running.json");
  const mine = JSON.stringify({ pid: process.pid, startedAt: startTimeOf(process.pid) } satisfies Holder);
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, mine, { flag: "wx", mode: 0o600 });
      return () => {
        if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw new PlainError(`The folder ${home} cannot be written to.`);
    }
    const holder = readHolder(file);
    if (attempt > 2 || (holder && isAlive(holder)))
      throw new PlainError(
        `Outflow is already running on ${home}${holder ? ` (process ${holder.pid})` : ""}; stop it first, or choose another folder with --home.`,
      );
    rmSync(file, { force: true });
  }
}
