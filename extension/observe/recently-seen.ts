const SOON_MS = 2_000;

/** `input` and `change` come for the same choice, and a drop on a file input is a drop and a choice: one file, one reading. */
export class RecentlySeen {
  readonly #seen = new Map<string, number>();

  /** `now` in milliseconds of any steady clock. */
  again({ name, size, lastModified }: Pick<File, "name" | "size" | "lastModified">, now: number): boolean {
    for (const [key, at] of this.#seen) if (now - at >= SOON_MS) this.#seen.delete(key);
    const key = `${name}\n${size}\n${lastModified}`;
    const before = this.#seen.has(key);
    this.#seen.set(key, now);
    return before;
  }
}
