import { createHash, randomUUID } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { migrate } from "../../scripts/stack/migrate.ts";
import { EMBEDDED_PRELUDE, hostedPrelude, MIGRATING_ROLE } from "./hosted-prelude.ts";
import { type PostgresServer, startPostgres } from "./postgres-cluster.ts";

export type Row = Record<string, unknown>;
type Query = (statement: string) => Promise<Row[]>;

/** Somebody with a role and claims, as PostgREST lets them in. Every call is a transaction of its own. */
export interface Persona {
  /** Calls `public.<name>` with named arguments; objects go as JSON. */
  rpc(name: string, values?: Readonly<Row>): Promise<unknown>;
  query(statement: string): Promise<Row[]>;
}

export interface Device {
  readonly credentialHash: string;
  ingest(report: unknown): Promise<unknown>;
  checkin(checkin: unknown): Promise<unknown>;
  requestAccess(request: unknown): Promise<unknown>;
}

/** A fresh database with prelude and migrations. */
export interface TestDatabase {
  readonly kind: "pglite" | "postgres";
  /** Address for another connection; null for PGlite. */
  readonly url: string | null;
  /** As superuser. */
  query(statement: string): Promise<Row[]>;
  execute(script: string): Promise<void>;
  /** Makes the user known to Auth with a proved address, `<userId>@example.com` unless given. */
  asMember(userId: string, email?: string): Persona;
  asService(): Persona;
  asAnon(): Persona;
  asDevice(credential: string): Device;
  close(): Promise<void>;
}

interface Driver {
  readonly kind: "pglite" | "postgres";
  readonly url: string | null;
  query: Query;
  execute(script: string): Promise<void>;
  inTransaction<T>(run: (query: Query) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A literal of unknown type: PostgreSQL gives it the type of the argument it stands for. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  const text = value instanceof Date ? value.toISOString() : typeof value === "string" ? value : JSON.stringify(value);
  return `'${text.replaceAll("'", "''")}'`;
}

const callOf = (name: string, values: Readonly<Row>): string =>
  `select public.${name}(${Object.entries(values)
    .map(([key, value]) => `${key} => ${literal(value)}`)
    .join(", ")}) as answer`;

function personasOn(driver: Driver): TestDatabase {
  const persona = (role: string, claims: Row, before?: string): Persona => {
    const query = (statement: string) =>
      driver.inTransaction(async (run) => {
        if (before !== undefined) await run(before);
        await run(
          `select set_config('request.jwt.claims', ${literal(JSON.stringify({ role, ...claims }))}, true), set_config('request.jwt.claim.sub', ${literal(claims.sub ?? "")}, true), set_config('role', '${role}', true)`,
        );
        return run(statement);
      });
    return { query, rpc: async (name, values = {}) => (await query(callOf(name, values)))[0]?.answer };
  };
  const service = persona("service_role", {});
  return {
    kind: driver.kind,
    url: driver.url,
    query: driver.query,
    execute: driver.execute,
    asMember: (userId, email = `${userId}@example.com`) =>
      persona(
        "authenticated",
        { sub: userId, email },
        `insert into auth.users (id, email, email_confirmed_at) values (${literal(userId)}, ${literal(email)}, now()) on conflict (id) do nothing`,
      ),
    asService: () => service,
    asAnon: () => persona("anon", {}),
    asDevice: (credential) => {
      const credentialHash = sha256(credential);
      return {
        credentialHash,
        ingest: (report) => service.rpc("ingest_report", { p_credential_hash: credentialHash, p_report: report }),
        checkin: (checkin) => service.rpc("checkin_device", { p_credential_hash: credentialHash, p_checkin: checkin }),
        requestAccess: (request) => service.rpc("request_access", { p_credential_hash: credentialHash, p_request: request }),
      };
    },
    close: () => driver.close(),
  };
}

/** PGlite in memory. */
export async function openPglite(): Promise<TestDatabase> {
  const pglite = new PGlite();
  const query: Query = async (statement) => (await pglite.query<Row>(statement)).rows;
  const execute = async (script: string) => void (await pglite.exec(script));
  await execute(EMBEDDED_PRELUDE);
  await migrate({ query, execute });
  return personasOn({
    kind: "pglite",
    url: null,
    query,
    execute,
    inTransaction: (run) => pglite.transaction((transaction) => run(async (statement) => (await transaction.query<Row>(statement)).rows)),
    close: () => pglite.close(),
  });
}

/** A database of its own on a real PostgreSQL, migrated by a role that is no superuser. `server` is started, and stopped at close, unless given. */
export async function openPostgres(server?: PostgresServer): Promise<TestDatabase> {
  const host = server ?? (await startPostgres());
  const name = `outflow_${randomUUID().replaceAll("-", "")}`;
  const open = (database: string, max: number) => postgres(host.urlOf(database), { max, onnotice: () => undefined });
  const admin = open("postgres", 1);
  const sql = open(name, 20);
  const migrating = open(name, 1);
  const close = async () => {
    await Promise.all([sql.end(), migrating.end()]);
    await admin.unsafe(`drop database if exists ${name} with (force)`);
    await admin.end();
    if (server === undefined) await host.stop();
  };
  const execute = async (script: string) => void (await sql.unsafe(script));
  try {
    await admin.unsafe(`create database ${name} template template0 encoding 'UTF8'`);
    await execute(hostedPrelude(name));
    await migrating.unsafe(`set role ${MIGRATING_ROLE}`);
    await migrate({
      query: async (statement) => [...(await migrating.unsafe<Row[]>(statement))],
      execute: async (script) => void (await migrating.unsafe(script)),
    });
  } catch (error) {
    await close(); // a migration that fails leaves no server behind
    throw error;
  }
  return personasOn({
    kind: "postgres",
    url: host.urlOf(name),
    query: async (statement) => [...(await sql.unsafe<Row[]>(statement))],
    execute,
    inTransaction: async (run) => (await sql.begin((transaction) => run(async (statement) => [...(await transaction.unsafe<Row[]>(statement))]))) as never,
    close,
  });
}
