import { ownCopy } from "@outflow/shared/classify/own-copy.ts";

/** What the gate remembers at most; a day's browsing is a few hundred hosts. */
const REMEMBERED = 2_000;

/**
 * The first question of every request, answered from memory: could what goes to this host leave the mainland? Everything else about
 * a request is looked at only after a yes, so a page of domestic or internal hosts costs one look-up a request.
 */
export class HostGate {
  readonly #known = new Map<string, boolean>();
  readonly #mayLeave: (host: string) => boolean;

  constructor(mayLeave: (host: string) => boolean) {
    this.#mayLeave = mayLeave;
  }

  opens(host: string): boolean {
    const known = this.#known.get(host);
    if (known !== undefined) return known;
    const answer = this.#mayLeave(host);
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    // A copy: what is cut from a URL would keep the whole of it in memory.
    this.#known.set(ownCopy(host), answer);
    return answer;
  }
}
