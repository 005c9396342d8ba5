import { type HostAndPath, hostAndPath, hostWithNumbers, pathOf, plainHost } from "@outflow/shared/classify/host-and-path.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOST_CASES } from "../../cases/classify/host-cases.ts";

/** Characters that decide where a host ends, in many more combinations than people write. */
const tricky = fc.string({
  unit: fc.constantFrom("a", "z", "0", "9", ".", "-", "_", ":", "/", "?", "#", "@", "%", "\\", "[", "]", "x", "n", "A", " ", "。", "é"),
  maxLength: 24,
});

const numbersOf = ({ input: _, pathAt: __, ...numbers }: HostAndPath) => numbers;

describe("plainHost", () => {
  const agrees = (input: string): void => {
    const fast = plainHost(input);
    if (fast === null) return;
    const url = /^(?:https?|wss):\/\//.test(input) ? input : `http://${input}`;
    expect(URL.canParse(url), input).toBe(true);
    expect(fast.host, input).toBe(new URL(url).hostname);
    expect(numbersOf(fast), input).toEqual(numbersOf(hostWithNumbers(fast.host)));
  };

  it("never differs from the URL standard where it answers at all", () => {
    fc.assert(
      fc.property(fc.constantFrom("https://", "http://", "wss://", ""), tricky, (scheme, rest) => agrees(scheme + rest)),
      { numRuns: 5_000 },
    );
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), agrees), { numRuns: 1_000 });
    for (const { input } of HOST_CASES) agrees(input);
  });

  it("answers the plain URLs that browsers send", () => {
    const deep = plainHost("https://app.hubspot.com/contacts?x#y") as HostAndPath;
    expect(deep).toMatchObject({ host: "app.hubspot.com", three: 0, tail: 4, tld: 12 });
    expect(pathOf(deep)).toBe("/contacts?x#y");
    const short = plainHost("http://example.com") as HostAndPath;
    expect(short).toMatchObject({ host: "example.com", three: 0, tail: 0, tld: 8 });
    expect(pathOf(short)).toBe("/");
    expect(plainHost("wss://a.example/socket")?.host).toBe("a.example");
  });
});

describe("hostAndPath", () => {
  it("is null for what goes to no host", () => {
    for (const input of [
      "",
      "data:text/html,x",
      "mailto:a@slack.com",
      "javascript:alert(1)",
      "about:blank",
      "chrome-extension://abc/x.html",
      "file:///etc/hosts",
      "tel:+8613800000000",
    ]) {
      expect(hostAndPath(input), input).toBeNull();
    }
  });
});
