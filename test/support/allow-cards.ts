import type { TestDatabase } from "./databases.ts";

/** Lets a person of this test's database have so many cards, and no more: knots of a handful of records, not of hundreds. */
export const allowCards = (database: TestDatabase, mostCards: number): Promise<void> =>
  database.execute(`create or replace function private.most_cards() returns integer language sql immutable set search_path = '' as 'select ${mostCards}'`);
