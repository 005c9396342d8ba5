import { openPglite, openPostgres, type TestDatabase } from "../../support/databases.ts";
import { type PostgresServer, startPostgres, whyNoPostgres } from "../../support/postgres-cluster.ts";
import { measureFunctionMemory } from "./measure-function-memory.ts";
import { type Busy, measureLedger } from "./measure-ledger.ts";

const PEOPLE = 1_000_000;
const PEOPLE_ON_PGLITE = 200_000;

/** PGlite runs in this very process. */
const ownTime: Busy = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

async function on(open: (() => Promise<TestDatabase>)[], people: number, busy: Busy[], print: (line: string) => void): Promise<void> {
  const [database, raw] = [await open[0]!(), await open[1]!()];
  try {
    await measureLedger({ database, busy: busy[0]!, raw: { database: raw, busy: busy[1]! }, openSmall: open[1]! }, people, print);
  } finally {
    await raw.close();
    await database.close();
  }
}

/** The ledger on a durable PostgreSQL and on PGlite, and the function before it; `people` changes the size on PostgreSQL (PGlite holds all in memory). */
export async function run(print: (line: string) => void, options: { people?: number } = {}): Promise<void> {
  const missing = whyNoPostgres();
  if (missing !== null) print(`PostgreSQL: skipped (${missing})`);
  else {
    const servers: PostgresServer[] = [];
    try {
      for (const _ of ["ledger", "raw"]) servers.push(await startPostgres({ durable: true }));
      await on(
        servers.map((server) => () => openPostgres(server)),
        options.people ?? PEOPLE,
        servers.map((server) => () => server.busy()),
        print,
      );
    } finally {
      for (const server of servers) await server.stop();
    }
  }
  await on([openPglite, openPglite], Math.min(options.people ?? PEOPLE_ON_PGLITE, PEOPLE_ON_PGLITE), [ownTime, ownTime], print);
  await measureFunctionMemory(print);
}
