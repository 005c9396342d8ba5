import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Stack } from "../../scripts/stack/start-stack.ts";

const latin1 = (text: string) => Buffer.from(text, "utf8").toString("latin1");

/** Every row of every table of every schema of ours, as text. */
export async function dumpDatabase({ database }: Stack): Promise<string> {
  const tables = await database.query(
    "select format('%I.%I', schemaname, tablename) as name from pg_catalog.pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  const rows: string[] = [];
  for (const { name } of tables)
    for (const row of await database.query(`select each::text as line from ${String(name)} as each`)) rows.push(`${String(name)} ${String(row.line)}`);
  return latin1(rows.join("\n"));
}

/** The bytes of every file below a folder. */
export function bytesBelow(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .map((path) => readFileSync(path, "latin1"))
    .join("\n");
}

/** All that the extension keeps: chrome.storage in each area, and every IndexedDB database. `page` is one of its own pages. */
export async function dumpExtensionStorage(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, { get(keys: null): Promise<unknown> }> } }).chrome;
    const areas = { local: await storage.local!.get(null), session: await storage.session!.get(null), sync: await storage.sync!.get(null) };
    const databases: Record<string, unknown[]> = {};
    for (const { name } of await indexedDB.databases()) {
      const opened = await answer(indexedDB.open(name!));
      for (const store of opened.objectStoreNames) databases[`${name}/${store}`] = await answer(opened.transaction(store).objectStore(store).getAll());
      opened.close();
    }
    return { areas, databases };
  });
  return latin1(JSON.stringify(kept));
}
