import type { AddressTable } from "./address-table.ts";

const IPV4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i;

/**
 * Where the register says that an address is used, ISO 3166-1 alpha-2: weak evidence at best. Null for private, reserved and unlisted
 * addresses, and for every IPv6 address: the table has none of them.
 */
export function countryOfAddress({ starts, country, countries }: AddressTable, address: string): string | null {
  const parts = IPV4.exec(address)?.slice(1, 4).map(Number);
  if (parts === undefined || parts.some((part) => part > 255)) return null;
  const [first = 0, second = 0, third = 0] = parts;
  const block = first * 65_536 + second * 256 + third;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= block) low = middle;
    else high = middle - 1;
  }
  return countries[country[low] ?? 0] || null;
}
