import { afterAll, beforeAll, describe } from "vitest";
import type { TestDatabase } from "./databases.ts";
import { type FoundedLedger, foundLedger } from "./founded-ledger.ts";
import { LEDGER_DATABASES, postgresIsMissing } from "./ledger-databases.ts";

export interface LedgerUnderTest {
  /** Open while tests run, not while they are described. */
  readonly database: TestDatabase;
  /** A new organisation in it. */
  found(): Promise<FoundedLedger>;
}

/** The same tests on PGlite and on PostgreSQL, each with a database of its own that is closed behind the last of them. */
export function describeLedger(title: string, tell: (ledger: LedgerUnderTest) => void): void {
  for (const [name, open] of LEDGER_DATABASES)
    describe.skipIf(name === "PostgreSQL" && postgresIsMissing !== null)(`${title} (${name})`, () => {
      let database: TestDatabase;
      beforeAll(async () => {
        database = await open();
      }, 60_000);
      afterAll(() => database.close());
      tell({
        get database() {
          return database;
        },
        found: () => foundLedger(database),
      });
    });
}
