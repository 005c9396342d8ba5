import { createHmac } from "node:crypto";
import type { IdentifierKind } from "@outflow/shared/contract/kinds.ts";
import { IDENTIFIER_KINDS } from "@outflow/shared/contract/kinds.ts";
import type { Pseudonym } from "@outflow/shared/contract/pseudonym.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSecondHmac, readServerKey } from "../../../supabase/functions/_shared/second-hmac.ts";

const key = new Uint8Array(32).map((_, index) => index);

describe("the second HMAC", () => {
  it("is the first 128 bits of what Node's own HMAC-SHA-256 says", () => {
    const second = createSecondHmac(key);
    fc.assert(
      fc.property(fc.constantFrom(...IDENTIFIER_KINDS), fc.stringMatching(/^[A-Za-z0-9_-]{43}$/), (kind: IdentifierKind, pseudonym) => {
        const expected = createHmac("sha256", key).update(`${kind}\0${pseudonym}`).digest("hex").slice(0, 32);
        expect(second(kind, pseudonym as Pseudonym)).toBe(expected);
      }),
    );
  });

  it("keeps kinds apart and depends on the key", () => {
    const same = "B".repeat(43) as Pseudonym;
    const other = createSecondHmac(new Uint8Array(32));
    const values = [createSecondHmac(key)("email", same), createSecondHmac(key)("mobile", same), other("email", same)];
    expect(new Set(values).size).toBe(3);
  });

  it.each([[""], ["AAAA"], ["A".repeat(44)], ["not base64url!"]])("refuses the key %j without repeating it", (text) => {
    expect(() => readServerKey(text)).toThrow(RangeError);
    if (text) expect(() => readServerKey(text)).not.toThrow(text);
  });
});
