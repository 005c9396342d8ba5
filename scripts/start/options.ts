import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { PlainError } from "../plain-error.ts";

export interface StartOptions {
  /** null: `.outflow` in the project. */
  readonly home: string | null;
  readonly port: number;
  readonly databaseUrl: string | null;
  readonly demo: boolean;
  readonly reset: boolean;
  /** Ends when the main job is done. */
  readonly once: boolean;
  readonly help: boolean;
}

export const DEFAULT_PORT = 54_321;

export const HELP = `npm start -- [options]

Brings up Outflow on this machine: database, sign-in, functions, dashboard and mail inbox, with a demonstration of invented data.

  --port NUMBER         port of the one address (${DEFAULT_PORT}); 0 takes any free one
  --home FOLDER         where database, secrets and inbox are kept (.outflow in the project)
  --database-url URL    a real PostgreSQL 15 or newer instead of the embedded one: postgres://user:password@host:5432/name
  --no-demo             no invented data: the first person to sign up becomes the owner
  --reset               starts afresh: deletes the home folder first (never a PostgreSQL given by --database-url)
  --once                ends when the main job has run once
  --help                this text`;

const OPTIONS = {
  port: { type: "string" },
  home: { type: "string" },
  "database-url": { type: "string" },
  "no-demo": { type: "boolean" },
  reset: { type: "boolean" },
  once: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** @throws PlainError with one sentence for an unknown flag or a value that cannot be. */
export function readOptions(given: readonly string[], cwd: string): StartOptions {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(given);
  } catch (error) {
    // Node's message quotes the flag and says what is wrong with it, then adds advice about `--`.
    throw new PlainError(`${(error as Error).message.split(". ")[0]?.replace(/\.$/, "")}; npm start -- --help lists the options.`);
  }
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535 || values.port === "") throw new PlainError("--port must be a whole number from 0 to 65535.");
  if (values.home === "") throw new PlainError("--home must name a folder.");
  if (values["database-url"] === "") throw new PlainError("--database-url must be an address such as postgres://user:password@host:5432/name.");
  return {
    home: values.home === undefined ? null : resolve(cwd, values.home),
    port,
    databaseUrl: values["database-url"] ?? null,
    demo: values["no-demo"] !== true,
    reset: values.reset === true,
    once: values.once === true,
    help: values.help === true,
  };
}

const parse = (given: readonly string[]) => parseArgs({ args: [...given], options: OPTIONS, strict: true, allowPositionals: false }).values;
