import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readAddressTable, writeAddressTable } from "@outflow/shared/classify/addresses/address-table.ts";
import { countryOfAddress } from "@outflow/shared/classify/addresses/country-of-address.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ADDRESS_TABLE, blocksFrom } from "../../../scripts/generate/address-table.ts";

const shipped = readAddressTable(gunzipSync(readFileSync(ADDRESS_TABLE)));
const of = (address: string) => countryOfAddress(shipped, address);

describe("the shipped table of addresses", () => {
  it("is in order, covers everything from 0.0.0.0 on, and holds country codes only", () => {
    expect(shipped.starts[0]).toBe(0);
    expect(shipped.starts.every((start, number) => number === 0 || start > (shipped.starts[number - 1] as number))).toBe(true);
    expect(shipped.country.length).toBe(shipped.starts.length);
    expect(shipped.country.every((index) => index < shipped.countries.length)).toBe(true);
    expect(shipped.countries.slice(1).every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect(shipped.starts.length).toBeGreaterThan(100_000);
  });

  it("knows addresses whose holders are public knowledge", () => {
    // Public resolvers and universities.
    for (const [address, country] of [
      ["8.8.8.8", "US"],
      ["114.114.114.114", "CN"],
      ["223.5.5.5", "CN"],
      ["202.14.67.4", "HK"],
      ["202.175.3.3", "MO"],
      ["140.112.8.116", "TW"],
      ["::ffff:8.8.8.8", "US"],
    ] as const)
      expect(of(address), address).toBe(country);
  });

  it("has no country for what is nobody's, for IPv6 and for what is no address", () => {
    for (const address of ["0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.1.1", "172.16.0.1", "172.31.255.255", "192.0.2.1", "192.168.0.1"])
      expect(of(address), address).toBeNull();
    for (const address of ["198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "255.255.255.255", "::1", "2001:4860:4860::8888"])
      expect(of(address), address).toBeNull();
    for (const address of ["", "1.2.3", "999.1.1.1", "1.2.3.4.5", "example.com"]) expect(of(address), address).toBeNull();
  });
});

describe("writing and reading", () => {
  it("gives back what went in", () => {
    const starts = fc
      .uniqueArray(fc.integer({ min: 1, max: 0xffffff }), { maxLength: 50 })
      .chain((blocks) =>
        fc.tuple(fc.constant([0, ...blocks.sort((a, b) => a - b)]), fc.array(fc.constantFrom("", "CN", "US", "HK"), { minLength: 51, maxLength: 51 })),
      );
    fc.assert(
      fc.property(starts, ([blocks, countries]) => {
        const read = readAddressTable(writeAddressTable(blocks.map((block, number) => [block, countries[number] ?? ""])));
        expect([...read.starts]).toEqual(blocks);
        expect([...read.country].map((index) => read.countries[index])).toEqual(blocks.map((_, number) => countries[number]));
      }),
    );
  });

  it("refuses bytes that end too early", () => {
    expect(() =>
      readAddressTable(
        writeAddressTable([
          [0, ""],
          [7, "CN"],
        ]).subarray(0, 8),
      ),
    ).toThrow(RangeError);
  });

  it("leaves out nobody's blocks, rows without the first address of a block, and codes that are none", () => {
    const row = (first: string, last: string, country: string) =>
      [first, last]
        .map(numberOf)
        .concat(country as never)
        .join(",");
    const numberOf = (address: string) => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
    const csv = [row("9.255.0.0", "11.0.255.255", "US"), row("11.1.0.128", "11.1.0.255", "CN"), row("11.2.0.0", "11.2.0.255", "??")].join("\n");
    // What stands inside another row, whichever comes first.
    const nested = [row("20.0.0.0", "20.0.9.255", "FR"), row("20.0.0.0", "20.0.1.255", "SK"), row("20.0.4.0", "20.0.4.255", "IT")];
    expect(blocksFrom(nested.join("\n")).slice(1, -1)).toEqual([
      [numberOf("20.0.0.0") / 256, "SK"],
      [numberOf("20.0.2.0") / 256, "FR"],
      [numberOf("20.0.4.0") / 256, "IT"],
      [numberOf("20.0.5.0") / 256, "FR"],
    ]);
    expect(blocksFrom(`${csv}\n`)).toEqual([
      [0, ""],
      [numberOf("9.255.0.0") / 256, "US"],
      [numberOf("10.0.0.0") / 256, ""],
      [numberOf("11.0.0.0") / 256, "US"],
      [numberOf("11.1.0.0") / 256, ""],
    ]);
  });
});
