import { DRAWERS, type Store } from "../queue/store.ts";

const DATABASE = "outflow";
const VERSION = 1;

/** The extension's own IndexedDB: content scripts and pages cannot reach it, and it holds more than `chrome.storage`. */
export async function openIndexedDbStore(): Promise<Store> {
  const database = await openDatabase();
  return {
    read: (drawer, key) => settled(database.transaction(drawer).objectStore(drawer).get(key)),
    all: async (drawer) => {
      const store = database.transaction(drawer).objectStore(drawer);
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled<unknown[]>(store.getAll())]);
      return keys.map((key, index) => [String(key), values[index]] as const);
    },
    write: (changes) =>
      new Promise((resolve, reject) => {
        const drawers = [...new Set(changes.map(({ drawer }) => drawer))];
        if (drawers.length === 0) return resolve();
        const transaction = database.transaction(drawers, "readwrite");
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error("The browser did not keep what was written."));
        for (const change of changes) {
          const store = transaction.objectStore(change.drawer);
          if ("put" in change) store.put(change.put, change.key);
          else store.delete(change.key);
        }
      }),
  };
}

export function deleteDatabase(): Promise<void> {
  return settled(indexedDB.deleteDatabase(DATABASE)).then(() => undefined);
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    for (const drawer of DRAWERS) request.result.createObjectStore(drawer);
  };
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's storage cannot be read."));
  });
}
