import type { AddressTable } from "@outflow/shared/classify/addresses/address-table.ts";
import { countryOfAddress } from "@outflow/shared/classify/addresses/country-of-address.ts";
import { ownCopy } from "@outflow/shared/classify/own-copy.ts";

/** Hosts and addresses remembered at most; a day's browsing is a few hundred. */
const REMEMBERED = 1_000;
/** An address that answers for this many sites is a proxy's or a delivery network's, and says nothing about where one of them is. */
const MANY_SITES = 4;
/** After a host that never answered, its next requests are not held up again for this long. */
const NOT_AGAIN_MS = 60_000;

export interface ConnectedSurroundings {
  /** Called when it is first needed. */
  readonly openTable: () => Promise<AddressTable>;
  readonly siteOf: (host: string) => string;
  readonly now: () => number;
}

/**
 * Which country the browser's connections to a host ended in, as far as their addresses tell. Addresses stay in memory, and only a
 * country ever leaves. Nothing is known behind a proxy of the same network, in a tunnel (their addresses are in no register), by IPv6,
 * or where one address answers for many sites. A request answered from the browser's cache has no address.
 */
export class ConnectedCountries {
  readonly #around: ConnectedSurroundings;
  readonly #addressOf = new Map<string, string>();
  readonly #sitesOf = new Map<string, Set<string>>();
  readonly #waiting = new Map<string, Set<() => void>>();
  readonly #silentSince = new Map<string, number>();
  #opening: Promise<void> | null = null;
  #table: AddressTable | null = null;

  constructor(around: ConnectedSurroundings) {
    this.#around = around;
  }

  /** Cheap: called for every answer of a host that is watched. */
  saw(host: string, address: string): void {
    if (this.#addressOf.get(host) === address) return;
    keepSmall(this.#addressOf);
    // A copy: what is cut from a URL would keep the whole of it in memory.
    this.#addressOf.set(ownCopy(host), address);
    const sites = this.#sitesOf.get(address) ?? new Set();
    keepSmall(this.#sitesOf);
    if (sites.size < MANY_SITES) sites.add(this.#around.siteOf(host));
    this.#sitesOf.set(address, sites);
    for (const wake of this.#waiting.get(host) ?? []) wake();
  }

  /** ISO 3166-1 alpha-2, or null. `patience`: milliseconds to wait for a host that has not answered yet; 0 takes what is known. */
  async countryOf(host: string, patience = 0): Promise<string | null> {
    if (patience > 0 && !this.#addressOf.has(host)) await this.#firstAnswer(host, patience);
    if (!this.#addressOf.has(host)) return null;
    await this.open();
    return this.known(host);
  }

  /** The same without waiting for anything; null until the table has been opened. */
  known(host: string): string | null {
    const address = this.#addressOf.get(host);
    if (address === undefined || this.#table === null || (this.#sitesOf.get(address)?.size ?? 0) >= MANY_SITES) return null;
    return countryOfAddress(this.#table, address);
  }

  /** Without the table there is no evidence, and nothing else fails. */
  open(): Promise<void> {
    this.#opening ??= this.#around.openTable().then(
      (table) => {
        this.#table = table;
      },
      () => undefined,
    );
    return this.#opening;
  }

  async #firstAnswer(host: string, patience: number): Promise<void> {
    const { now } = this.#around;
    if (now() - (this.#silentSince.get(host) ?? Number.NEGATIVE_INFINITY) < NOT_AGAIN_MS) return;
    const waiting = this.#waiting.get(host) ?? new Set();
    this.#waiting.set(host, waiting);
    const answered = await new Promise<boolean>((resolve) => {
      const late = setTimeout(resolve, patience, false);
      waiting.add(() => {
        clearTimeout(late);
        resolve(true);
      });
    });
    this.#waiting.delete(host);
    if (answered) return;
    keepSmall(this.#silentSince);
    this.#silentSince.set(host, now());
  }
}

function keepSmall(map: Map<string, unknown>): void {
  if (map.size >= REMEMBERED) map.clear();
}
