/** Bytes that may wait for examination together; beyond, a body counts as not read rather than filling the browser's memory. */
const WAITING_BYTES = 128_000_000;

/** One examination at a time, in order, so that a burst of requests costs one core at most and memory stays bounded. */
export class ExaminationLine {
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();
  readonly #limit: number;

  constructor(limit = WAITING_BYTES) {
    this.#limit = limit;
  }

  /** False: too much waits already and the work was not taken. */
  offer(bytes: number, work: () => Promise<void>): boolean {
    if (this.#waiting > 0 && this.#waiting + bytes > this.#limit) return false;
    this.#waiting += bytes;
    this.#last = this.#last.then(work).finally(() => {
      this.#waiting -= bytes;
    });
    return true;
  }

  /** Settles when everything offered so far is done. */
  idle(): Promise<void> {
    return this.#last;
  }
}
