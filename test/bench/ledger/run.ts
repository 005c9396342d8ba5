import { openPglite, openPostgres, type TestDatabase } from "../../support/databases.ts";
import { startPostgres, whyNoPostgres } from "../../support/postgres-cluster.ts";
import { measureLedger } from "./measure-ledger.ts";

const PEOPLE = 1_000_000;
const PEOPLE_ON_PGLITE = 200_000;

async function on(open: () => Promise<TestDatabase>, people: number, print: (line: string) => void): Promise<void> {
  const database = await open();
  try {
    await measureLedger(database, people, print);
  } finally {
    await database.close();
  }
}

/** The ledger on a durable PostgreSQL and on PGlite; LEDGER_PEOPLE or `people` changes the size (of both). */
export async function run(print: (line: string) => void, options: { people?: number } = {}): Promise<void> {
  const given = options.people ?? (process.env.LEDGER_PEOPLE ? Number(process.env.LEDGER_PEOPLE) : undefined);
  const missing = whyNoPostgres();
  if (missing !== null) print(`PostgreSQL: skipped (${missing})`);
  else {
    const server = await startPostgres({ durable: true });
    try {
      await on(() => openPostgres(server), given ?? PEOPLE, print);
    } finally {
      await server.stop();
    }
  }
  await on(openPglite, given ?? PEOPLE_ON_PGLITE, print);
}
