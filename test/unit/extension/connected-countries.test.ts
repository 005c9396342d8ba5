import { readAddressTable, writeAddressTable } from "@outflow/shared/classify/addresses/address-table.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConnectedCountries } from "../../../extension/observe/connected-countries.ts";

// 192.0.2.0/24 is Japan, 198.51.100.0/24 the mainland, everything else nobody's.
const block = (first: number, second: number, third: number) => first * 65_536 + second * 256 + third;
const table = readAddressTable(
  writeAddressTable([
    [0, ""],
    [block(192, 0, 2), "JP"],
    [block(192, 0, 3), ""],
    [block(198, 51, 100), "CN"],
    [block(198, 51, 101), ""],
  ]),
);

let opened: number;
let now: number;
beforeEach(() => {
  opened = 0;
  now = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function create(openTable = async () => table): ConnectedCountries {
  return new ConnectedCountries({
    openTable: () => {
      opened += 1;
      return openTable();
    },
    siteOf: (host) => host.split(".").slice(-2).join("."),
    now: () => now,
  });
}

describe("ConnectedCountries", () => {
  it("opens the table when a country is asked for, once, and not for a host that never answered", async () => {
    const connected = create();
    connected.saw("a.example", "192.0.2.7");
    expect(opened).toBe(0);
    expect(connected.known("a.example")).toBeNull();
    expect(await connected.countryOf("b.example")).toBeNull();
    expect(opened).toBe(0);
    expect(await connected.countryOf("a.example")).toBe("JP");
    connected.saw("c.example", "198.51.100.1");
    expect(await connected.countryOf("c.example")).toBe("CN");
    expect(opened).toBe(1);
    expect(connected.known("a.example")).toBe("JP");
  });

  it("waits for a first answer, not longer than it may, and not again at once", async () => {
    const connected = create();
    const asked = connected.countryOf("a.example", 2_000);
    connected.saw("a.example", "192.0.2.7");
    expect(await asked).toBe("JP");

    const silent = connected.countryOf("silent.example", 2_000);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await silent).toBeNull();
    now = 30_000;
    expect(await connected.countryOf("silent.example", 2_000)).toBeNull();
    now = 61_000;
    const again = connected.countryOf("silent.example", 2_000);
    connected.saw("silent.example", "192.0.2.8");
    expect(await again).toBe("JP");
  });

  it("says nothing about private, tunnel and IPv6 addresses", async () => {
    const connected = create();
    for (const [number, address] of ["10.0.0.1", "127.0.0.1", "198.18.0.9", "192.168.1.1", "::1", "2001:db8::1"].entries()) {
      connected.saw(`host-${number}.example`, address);
      expect(await connected.countryOf(`host-${number}.example`), address).toBeNull();
    }
  });

  it("takes an address that answers for many sites for a proxy's; hosts of one site are one", async () => {
    const connected = create();
    for (const host of ["a.one.example", "b.one.example", "c.one.example", "d.one.example"]) connected.saw(host, "192.0.2.7");
    for (const host of ["one.test", "two.test", "three.test"]) connected.saw(host, "192.0.2.8");
    expect(await connected.countryOf("a.one.example")).toBe("JP");
    expect(await connected.countryOf("one.test")).toBe("JP");
    connected.saw("four.test", "192.0.2.8");
    expect(await connected.countryOf("one.test")).toBeNull();
  });

  it("goes on without a table, and remembers a bounded number of hosts", async () => {
    const without = create(() => Promise.reject(new Error("gone")));
    without.saw("a.example", "192.0.2.7");
    expect(await without.countryOf("a.example")).toBeNull();

    const connected = create();
    for (let number = 0; number <= 1_000; number++) connected.saw(`host-${number}.one.example`, "192.0.2.7");
    expect(await connected.countryOf("host-0.one.example")).toBeNull();
    expect(await connected.countryOf("host-1000.one.example")).toBe("JP");
  });
});
