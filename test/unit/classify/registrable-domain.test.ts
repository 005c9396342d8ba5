import { readFileSync } from "node:fs";
import { hostWithNumbers } from "@outflow/shared/classify/host-and-path.ts";
import { registrableDomain as registrableDomainOf } from "@outflow/shared/classify/registrable-domain.ts";
import fc from "fast-check";
import { getDomain } from "tldts";
import { describe, expect, it } from "vitest";
import { GENERATED_SUFFIXES, icannRules, suffixModule } from "../../../scripts/generate/public-suffixes.ts";

const registrableDomain = (host: string) => registrableDomainOf(hostWithNumbers(host));
const rules = await icannRules();
const concrete = rules.map((rule) => new URL(`http://${rule.replace(/^!/, "").replace("*", "any")}`).hostname);

describe("registrableDomain", () => {
  it("reads the list that tldts ships (node --import tsx scripts/generate/public-suffixes.ts)", () => {
    expect(readFileSync(GENERATED_SUFFIXES, "utf8")).toBe(suffixModule(rules));
  });

  it("agrees with tldts on every rule, at it and one and two labels below it", () => {
    const hosts = concrete.flatMap((suffix) => [suffix, `example.${suffix}`, `www.example.${suffix}`]);
    const different = hosts.filter((host) => registrableDomain(host) !== getDomain(host, { validateHostname: false }));
    expect(different).toEqual([]);
    expect(hosts.length).toBeGreaterThan(10_000);
  });

  it("agrees with tldts on any host below any rule", () => {
    const label = fc.stringMatching(/^[a-z0-9]{1,10}$/);
    fc.assert(
      fc.property(fc.array(label, { maxLength: 4 }), fc.constantFrom(...concrete), (labels, suffix) => {
        const host = [...labels, suffix].join(".");
        expect(registrableDomain(host)).toBe(getDomain(host, { validateHostname: false }));
      }),
      { numRuns: 500 },
    );
  });

  it("knows what no registry delegates", () => {
    for (const host of ["localhost", "printer.local", "10.0.0.1", "[::1]", "evil.example", "x.internal"]) expect(registrableDomain(host)).toBeUndefined();
  });

  it("is null for a public suffix and the whole for one label more", () => {
    expect(registrableDomain("com.cn")).toBeNull();
    expect(registrableDomain("example.com.cn")).toBe("example.com.cn");
    expect(registrableDomain("a.b.www.ck")).toBe("www.ck");
    expect(registrableDomain("a.b.c.ck")).toBe("b.c.ck");
  });
});
