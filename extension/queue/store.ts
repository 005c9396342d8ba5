/** The drawers of the extension's own database; nothing else is kept on the device. */
export const DRAWERS = ["facts", "outbox", "outbox-sizes", "refused", "sent", "begun", "people-today"] as const;
export type Drawer = (typeof DRAWERS)[number];

export type Change =
  | { readonly drawer: Drawer; readonly key: string; readonly put: unknown }
  | { readonly drawer: Drawer; readonly key: string; readonly remove: true };

/** Durable storage as the rooms see it. Keys sort as text. What comes out is parsed like the network. */
export interface Store {
  read(drawer: Drawer, key: string): Promise<unknown>;
  all(drawer: Drawer): Promise<readonly (readonly [key: string, value: unknown])[]>;
  /** All of them or none. */
  write(changes: readonly Change[]): Promise<void>;
}

/** Forgets everything when it goes away: for tests, and for a browser whose storage cannot be opened at all. */
export function createMemoryStore(): Store {
  const drawers = new Map<Drawer, Map<string, unknown>>(DRAWERS.map((drawer) => [drawer, new Map()]));
  const copy = <T>(value: T): T => structuredClone(value);
  return {
    read: async (drawer, key) => copy(drawers.get(drawer)?.get(key)),
    all: async (drawer) => copy([...(drawers.get(drawer) ?? [])].sort(([left], [right]) => (left < right ? -1 : 1))),
    write: async (changes) => {
      for (const change of changes) {
        if ("put" in change) drawers.get(change.drawer)?.set(change.key, copy(change.put));
        else drawers.get(change.drawer)?.delete(change.key);
      }
    },
  };
}
