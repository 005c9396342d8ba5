import { createHmac, randomBytes } from "node:crypto";
import { pseudonym } from "@outflow/shared/contract/pseudonym.ts";
import { fromBase64Url, toBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const key = Uint8Array.from({ length: 32 }, (_, index) => index);

describe("pseudonymise", () => {
  it("is HMAC-SHA-256 over kind, a zero byte and the value, as an independent implementation computes it", () => {
    fc.assert(
      fc.property(fc.constantFrom("mobile" as const, "email" as const, "name" as const), fc.string({ unit: "grapheme", maxLength: 100 }), (kind, value) => {
        expect(createPseudonymiser(key)(kind, value)).toBe(createHmac("sha256", key).update(`${kind}\0${value}`, "utf8").digest("base64url"));
      }),
    );
  });

  it("makes what the contract calls a pseudonym", () => {
    expect(pseudonym.safeParse(createPseudonymiser(key)("mobile", "13800000000")).success).toBe(true);
  });

  it("keeps kinds and organisations apart", () => {
    const pseudonymise = createPseudonymiser(key);
    const other = createPseudonymiser(randomBytes(32));
    expect(pseudonymise("wechat", "13800000000")).not.toBe(pseudonymise("mobile", "13800000000"));
    expect(other("mobile", "13800000000")).not.toBe(pseudonymise("mobile", "13800000000"));
  });

  it("refuses a key of another length, without printing it", () => {
    expect(() => createPseudonymiser(new Uint8Array(16))).toThrow("The organisation key has 16 bytes; it must have 32.");
  });
});

describe("base64url", () => {
  it("agrees with Node's and comes back whole", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const text = toBase64Url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString("base64url"));
        expect(fromBase64Url(text)).toEqual(bytes);
      }),
    );
  });

  it("refuses what is none", () => {
    expect(() => fromBase64Url("abc=")).toThrow("This is not base64url.");
    expect(() => fromBase64Url("a")).toThrow("This is not base64url.");
  });
});
