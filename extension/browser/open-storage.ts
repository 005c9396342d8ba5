import { createMemoryStore, type Store } from "../queue/store.ts";
import { deleteDatabase, openIndexedDbStore } from "./indexed-db-store.ts";

/**
 * Storage that cannot be opened or read at all is thrown away and begun again; where even that fails (no space, a damaged profile)
 * the extension runs from memory. Either way it runs, and says that something was lost.
 */
export async function openStorage(): Promise<{ readonly store: Store; readonly wasLost: boolean }> {
  try {
    const store = await openIndexedDbStore();
    await store.read("facts", "enrolment");
    return { store, wasLost: false };
  } catch {
    try {
      await deleteDatabase();
      return { store: await openIndexedDbStore(), wasLost: true };
    } catch {
      return { store: createMemoryStore(), wasLost: true };
    }
  }
}
