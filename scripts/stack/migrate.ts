import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "../plain-error.ts";
import { inProject } from "../project-root.ts";

/** What `migrate` needs of a database. `execute` runs a whole script as one implicit transaction, as PostgreSQL's simple query protocol does. */
export interface Migratable {
  query(statement: string): Promise<Record<string, unknown>[]>;
  execute(script: string): Promise<void>;
  /** `@supabase/lite`, where it serves this database: at its first request it grants every table to every role. */
  readonly connection?: { withContext<T>(vars: { auth: { role: string } }, run: () => Promise<T>): Promise<T> };
}

export interface Migration {
  readonly version: string;
  readonly name: string;
  readonly sql: string;
}

const FILE_NAME = /^(\d{14})_([a-z0-9_]+)\.sql$/;

/** The migrations in their order. @throws Error a file is not named as the Supabase CLI wants it. */
export function readMigrations(folder: string = inProject("supabase/migrations")): Migration[] {
  const seen = new Map<string, string>();
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => {
      const [, version, name] = FILE_NAME.exec(file) ?? [];
      if (version === undefined || name === undefined) throw new Error(`${file} must be named <14 digits>_<name>.sql.`);
      if (seen.has(version)) throw new Error(`${seen.get(version)} and ${file} have the same version.`);
      seen.set(version, file);
      return { version, name, sql: readFileSync(join(folder, file), "utf8") };
    });
}

/** Dollar quoting with a tag that the text does not contain. */
function quoted(text: string): string {
  let tag = "$migration$";
  while (text.includes(tag)) tag = `${tag.slice(0, -1)}x$`;
  return `${tag}${text}${tag}`;
}

// The table as the Supabase CLI makes it, so that `supabase db push` goes on where this stopped.
const HISTORY = `
  create schema if not exists supabase_migrations;
  create table if not exists supabase_migrations.schema_migrations (version text not null primary key, statements text[], name text);`;

/**
 * Applies what is not applied yet, each file with its row of history in one transaction. Answers the versions applied now.
 * @throws PlainError a migration reads otherwise than when it was applied here: until the first release they still change.
 */
export async function migrate(database: Migratable, migrations: readonly Migration[] = readMigrations()): Promise<string[]> {
  await database.execute(HISTORY);
  const rows = await database.query("select version, statements[1] as text, cardinality(statements) as parts from supabase_migrations.schema_migrations");
  const applied = new Map(rows.map((row) => [String(row.version), Number(row.parts) === 1 ? String(row.text) : null])); // the CLI keeps statements one by one
  const changed = migrations.find(({ version, sql }) => (applied.get(version) ?? sql) !== sql);
  if (changed)
    throw new PlainError(
      `This ledger was made by another, unreleased version of Outflow (${changed.name} has changed since). Start afresh: npm start -- --reset, or another database.`,
    );
  const pending = migrations.filter(({ version }) => !applied.has(version));
  for (const { version, name, sql } of pending)
    await database.execute(
      `${sql}\n;insert into supabase_migrations.schema_migrations (version, name, statements) values ('${version}', '${name}', array[${quoted(sql)}]);`,
    );
  // Lite's grants come with its first request; provoke them now, and take back what nobody should have.
  if (database.connection) {
    await database.connection.withContext({ auth: { role: "anon" } }, async () => undefined);
    await database.execute("select private.close_doors();");
  }
  return pending.map(({ version }) => version);
}
