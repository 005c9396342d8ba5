import { z } from "zod";

/** One report that waits: its size in bytes of UTF-8 and what the popup may say about it without opening it. */
export const outboxEntry = z.object({
  id: z.string(),
  bytes: z.number().int().min(0),
  host: z.string(),
  people: z.number().int().min(0),
});
export type OutboxEntry = z.infer<typeof outboxEntry>;

export interface OutboxLimits {
  readonly count: number;
  readonly bytes: number;
}

/** Months offline for a busy employee; a browser gives an extension with `unlimitedStorage` far more than this. */
export const OUTBOX_LIMITS: OutboxLimits = { count: 20_000, bytes: 500_000_000 };

/**
 * What waits to be sent, oldest first: peek → send → acknowledge by id. Full means that the newest is turned away and counted;
 * what was once admitted is never pushed out. Ids are UUIDv7, so their order is the order of time.
 */
export class Outbox {
  readonly #entries = new Map<string, OutboxEntry>();
  readonly #limits: OutboxLimits;
  #bytes = 0;

  constructor(limits: OutboxLimits = OUTBOX_LIMITS) {
    this.#limits = limits;
  }

  get length(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** False: there is no room. An id that already waits is taken as admitted. */
  admit(entry: OutboxEntry): boolean {
    if (this.#entries.has(entry.id)) return true;
    if (this.#entries.size >= this.#limits.count || this.#bytes + entry.bytes > this.#limits.bytes) return false;
    this.restore(entry);
    return true;
  }

  /** Puts back what storage held, whatever the limits say today. */
  restore(entry: OutboxEntry): void {
    if (this.#entries.has(entry.id)) return;
    this.#entries.set(entry.id, entry);
    this.#bytes += entry.bytes;
  }

  peek(): OutboxEntry | null {
    return this.#entries.values().next().value ?? null;
  }

  /** Idempotent. */
  acknowledge(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    this.#bytes -= entry.bytes;
  }
}
