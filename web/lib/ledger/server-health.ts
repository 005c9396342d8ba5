export interface ServerHealth {
  readonly away: boolean;
  /** When the server last answered, epoch milliseconds; null = not yet in this session. */
  readonly answeredAt: number | null;
}

/** Whether the server answers, as seen by all queries together. A small store for `useSyncExternalStore`. */
export class ServerHealthStore {
  #health: ServerHealth = { away: false, answeredAt: null };
  /** Kept apart: answers arrive every few seconds and must not redraw anything. */
  #answeredAt: number | null = null;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };
  readonly read = (): ServerHealth => this.#health;

  answered(at: number): void {
    this.#answeredAt = at;
    if (!this.#health.away) return;
    this.#health = { away: false, answeredAt: at };
    this.#tell();
  }

  failed(): void {
    if (this.#health.away) return;
    this.#health = { away: true, answeredAt: this.#answeredAt };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
