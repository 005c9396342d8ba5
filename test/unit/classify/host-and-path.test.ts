import { hostAndPath, plainHost } from "@outflow/shared/classify/host-and-path.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOST_CASES } from "../../cases/classify/host-cases.ts";

/** Characters that decide where a host ends, in many more combinations than people write. */
const tricky = fc.string({
  unit: fc.constantFrom("a", "z", "0", "9", ".", "-", "_", ":", "/", "?", "#", "@", "%", "\\", "[", "]", "x", "n", "A", " ", "。", "é"),
  maxLength: 24,
});

describe("plainHost", () => {
  const agrees = (input: string): void => {
    const fast = plainHost(input);
    if (fast === null) return;
    const url = /^(?:https?|wss):\/\//.test(input) ? input : `http://${input}`;
    expect(URL.canParse(url), input).toBe(true);
    expect(fast.host, input).toBe(new URL(url).hostname);
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
    expect(plainHost("https://app.hubspot.com/contacts?x#y")).toMatchObject({ host: "app.hubspot.com", path: "/contacts?x#y", tail: 4, tld: 12 });
    expect(plainHost("http://example.com")).toMatchObject({ host: "example.com", path: "/", tail: 0, tld: 8 });
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
