/** A file handed over when it was chosen is expected to be sent soon; after this long its name says nothing any more. */
const REMEMBERED_MS = 30 * 60_000;
const REMEMBERED = 500;

/**
 * Names of files that a content script hands over: when the browser sends such a file from disk, it was not left unread. A file that then
 * could not be read, as when its page is closed first, is reported and counted where that came out. Lives in memory only; forgetting means that a file counts as unread, which is the safe side.
 */
export class FilesRead {
  readonly #read = new Map<string, number>();

  remember(name: string, now: number): void {
    this.#read.delete(name);
    this.#read.set(name, now);
    if (this.#read.size > REMEMBERED) this.#read.delete(this.#read.keys().next().value ?? "");
  }

  has(name: string, now: number): boolean {
    const at = this.#read.get(name);
    return at !== undefined && now - at <= REMEMBERED_MS;
  }
}
