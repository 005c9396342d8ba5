// Import this before lite. It stands between the packages of the embedded stack and the terminal.
import { AsyncLocalStorage } from "node:async_hooks";

type Log = (source: string, line: string) => void;

const guarded = new AsyncLocalStorage<Log>();

/** What may be kept of a message: the class of an error and its SQLSTATE. Its text may quote a row, its fields carry the parameters. */
function withoutValues(parts: readonly unknown[]): string {
  const error = parts.find((part) => part instanceof Error);
  if (!error) return "said something";
  const { code } = error as { code?: unknown };
  return `${error.name}${typeof code === "string" && /^[A-Za-z0-9_]{1,40}$/.test(code) ? ` ${code}` : ""}`;
}

for (const level of ["error", "warn", "info", "log"] as const) {
  const original = console[level].bind(console);
  console[level] = (...parts: unknown[]) => {
    const log = guarded.getStore();
    if (log) log("lite", withoutValues(parts));
    // supabase-js warns about Node 20 whenever it is loaded; 20.20 is this project's stated floor, and nobody who runs it can act on that.
    else if (!String(parts[0]).includes("Node.js 20 and below are deprecated")) original(...parts);
  };
}

/** Runs `work`; what it writes to the console goes to `log` without the values lite prints with every error of the database. */
export const guardConsole = <T>(log: Log, work: () => T): T => guarded.run(log, work);
