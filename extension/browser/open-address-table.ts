import { type AddressTable, readAddressTable } from "@outflow/shared/classify/addresses/address-table.ts";

/** A file of the extension, not part of the service worker: it is read only where somebody's information went to a host that has answered. */
const FILE = "ipv4-countries.gz";

export async function openAddressTable(): Promise<AddressTable> {
  const { body } = await fetch(chrome.runtime.getURL(FILE));
  if (!body) throw new Error(`The extension has no ${FILE}.`);
  const bytes = await new Response(body.pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
  return readAddressTable(new Uint8Array(bytes));
}
