import fc from "fast-check";
import { expect, it } from "vitest";
import { byteSize, thinNumber, thinPercent } from "../../../web/lib/format/thin-number.ts";

const plain = (text: string) => text.replaceAll("\u2009", " ");

it.each([
  [0, "0"],
  [999, "999"],
  [1_000, "1 000"],
  [86_431, "86 431"],
  [1_284_302, "1 284 302"],
  [-14_790, "−14 790"],
])("writes %d as %s", (value, text) => {
  expect(plain(thinNumber(value))).toBe(text);
});

it("keeps every digit of every count", () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (count) => {
      expect(Number(thinNumber(count).replaceAll("\u2009", ""))).toBe(count);
    }),
  );
});

it.each([
  [0, "0 %"],
  [0.0004, "<0.1 %"],
  [0.085, "8.5 %"],
  [0.187, "18 %"],
  [0.69999, "69 %"],
  [0.7, "70 %"],
  [0.99999, "99.9 %"],
  [1, "100 %"],
  [1.28, "128 %"],
])("writes a share of %d as %s, never rounded up to a mark", (share, text) => {
  expect(plain(thinPercent(share))).toBe(text);
});

it.each([
  [0, "0 B"],
  [1_023, "1 023 B"],
  [1_536, "1.5 KB"],
  [10_485_760, "10.0 MB"],
])("writes %d bytes as %s", (bytes, text) => {
  expect(plain(byteSize(bytes))).toBe(text);
});
