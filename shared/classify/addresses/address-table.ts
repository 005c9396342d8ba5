/** One country, or none, for each block of 256 IPv4 addresses. */
export interface AddressTable {
  /** Numbers of the blocks at which another country begins, ascending; the first is 0. A block's number is its first address divided by 256. */
  readonly starts: Int32Array;
  /** For each start, an index into `countries`. */
  readonly country: Uint8Array;
  /** ISO 3166-1 alpha-2; the first is empty and stands for none. */
  readonly countries: readonly string[];
}

/**
 * Reads what `scripts/generate/address-table.ts` wrote: number of countries (one byte), their codes (two letters each), number of starts
 * (four bytes, big-endian), the steps from one start to the next (LEB128), one byte of country for each.
 * @throws RangeError when the bytes end too early.
 */
export function readAddressTable(bytes: Uint8Array): AddressTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const countryCount = view.getUint8(0);
  const countries = [""];
  for (let at = 1; at < 1 + countryCount * 2; at += 2) countries.push(String.fromCharCode(view.getUint8(at), view.getUint8(at + 1)));
  const count = view.getUint32(1 + countryCount * 2);
  let at = 5 + countryCount * 2;
  if (at + 2 * count > bytes.length) throw new RangeError("The table of addresses ends too early.");
  const starts = new Int32Array(count);
  let start = 0;
  for (let number = 0; number < count; number++) {
    let shift = 0;
    let byte: number;
    do {
      byte = view.getUint8(at++);
      start += (byte & 127) * 2 ** shift;
      shift += 7;
    } while (byte >= 128);
    starts[number] = start;
  }
  return { starts, country: bytes.slice(at, at + count), countries };
}

/** The other direction of `readAddressTable`. `starts`: [block, country or ""], ascending from block 0. */
export function writeAddressTable(starts: readonly (readonly [block: number, country: string])[]): Uint8Array {
  const countries = [...new Set(starts.map(([, country]) => country))].filter((country) => country !== "").sort();
  const bytes = [countries.length, ...countries.flatMap((code) => [code.charCodeAt(0), code.charCodeAt(1)])];
  for (let shift = 24; shift >= 0; shift -= 8) bytes.push((starts.length >>> shift) & 255);
  let before = 0;
  for (const [block] of starts) {
    let step = block - before;
    before = block;
    for (; step >= 128; step = Math.floor(step / 128)) bytes.push((step % 128) | 128);
    bytes.push(step);
  }
  for (const [, country] of starts) bytes.push(countries.indexOf(country) + 1);
  return Uint8Array.from(bytes);
}
