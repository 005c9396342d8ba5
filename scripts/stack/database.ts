import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { pgcrypto } from "@electric-sql/pglite/contrib/pgcrypto";
import type { Connection } from "@supabase/lite";
import { createPgliteConnection } from "@supabase/lite/pglite";
import { createPostgresConnection } from "@supabase/lite/postgres";
import { PlainError } from "../plain-error.ts";

export type Row = Record<string, unknown>;

/** The one database of a stack, as its superuser (PGlite) or the role of the given address. */
export interface Database {
  readonly kind: "pglite" | "postgres";
  /** What `@supabase/lite` talks through. */
  readonly connection: Connection;
  /** One statement with $1, $2 … parameters. JSON goes in as text and is cast, `$1::text::jsonb`: the two drivers disagree about a string given for jsonb. */
  query(statement: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Several statements, without parameters. */
  execute(script: string): Promise<void>;
  close(): Promise<void>;
}

const OLDEST_POSTGRESQL = 15;
const CONNECT_SECONDS = 8;

async function openPglite(home: string): Promise<Database> {
  const connection = await createPgliteConnection({ url: join(home, "database"), pgliteOptions: { extensions: { pgcrypto } } });
  const driver: PGlite = connection.driver;
  try {
    await driver.waitReady;
  } catch {
    throw new PlainError(`The database in ${join(home, "database")} cannot be opened; start afresh with --reset, or put a copy back.`);
  }
  return {
    kind: "pglite",
    connection,
    query: async (statement, parameters = []) => (await driver.query<Row>(statement, [...parameters])).rows,
    execute: async (script) => void (await driver.exec(script)),
    close: () => connection.close(),
  };
}

/** Host, port and name without user and password, for people. */
function nameOf(databaseUrl: string): string {
  const { host, pathname } = new URL(databaseUrl);
  return `${host || "localhost"}${pathname}`;
}

async function openPostgres(databaseUrl: string): Promise<Database> {
  if (!URL.canParse(databaseUrl) || !/^postgres(ql)?:$/.test(new URL(databaseUrl).protocol))
    throw new PlainError("The database address must look like postgres://user:password@host:5432/name.");
  const connection = createPostgresConnection({
    url: databaseUrl,
    postgresOptions: { connect_timeout: CONNECT_SECONDS, onnotice: () => undefined },
  });
  const driver = connection.driver;
  let version: number;
  try {
    const [row] = await driver.unsafe("select current_setting('server_version_num')::int / 10000 as version");
    version = Number(row?.version);
  } catch (error) {
    await driver.end({ timeout: 1 }).catch(() => undefined);
    const { code } = error as { code?: string };
    throw new PlainError(
      `The database ${nameOf(databaseUrl)} cannot be reached${code ? ` (${code})` : ""}; check the address, the password and that PostgreSQL is running.`,
    );
  }
  if (version < OLDEST_POSTGRESQL) {
    await connection.close();
    throw new PlainError(`The database ${nameOf(databaseUrl)} is PostgreSQL ${version}; Outflow needs ${OLDEST_POSTGRESQL} or newer.`);
  }
  return {
    kind: "postgres",
    connection,
    query: async (statement, parameters = []) => [...(await driver.unsafe<Row[]>(statement, [...parameters] as never[]))],
    execute: async (script) => void (await driver.unsafe(script)),
    close: () => connection.close(),
  };
}

/**
 * Opens PGlite in `<home>/database`, or the PostgreSQL at `databaseUrl`.
 * @throws PlainError when it cannot be opened or reached, or is too old.
 */
export function openDatabase(home: string, databaseUrl: string | null): Promise<Database> {
  return databaseUrl === null ? openPglite(home) : openPostgres(databaseUrl);
}
