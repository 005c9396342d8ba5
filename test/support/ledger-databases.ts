import { openPglite, openPostgres, type TestDatabase } from "./databases.ts";
import { whyNoPostgres } from "./postgres-cluster.ts";

/** Every suite of the ledger runs on both; where PostgreSQL cannot be had, vitest shows its part as skipped, with the reason in its name. */
export const LEDGER_DATABASES: readonly (readonly [name: string, open: () => Promise<TestDatabase>])[] = [
  ["PGlite", openPglite],
  ["PostgreSQL", () => openPostgres()],
];

/** Null, or why a suite on PostgreSQL cannot run. */
export const postgresIsMissing = whyNoPostgres();
