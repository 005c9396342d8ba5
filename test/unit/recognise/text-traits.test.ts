import { normaliseText } from "@outflow/shared/recognise/text/normalise-text.ts";
import { TRAIT, traitsOf } from "@outflow/shared/recognise/text/text-traits.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** What each bit promises: without it, nothing in the text matches. */
const PROMISES: readonly (readonly [name: string, trait: number, pattern: RegExp])[] = [
  ["digit", TRAIT.digit, /\d/],
  ["at", TRAIT.at, /@/],
  ["ampersand", TRAIT.ampersand, /&/],
  ["equals", TRAIT.equals, /=/],
  ["lessThan", TRAIT.lessThan, /</],
  ["space", TRAIT.space, / /],
  ["lineBreak", TRAIT.lineBreak, /[\n\r\t]/],
  ["label", TRAIT.label, /[:|]/],
  ["mask", TRAIT.mask, /[*•●×xX＊]/],
  ["ideograph", TRAIT.ideograph, /[\u4e00-\u9fff]/],
  ["surname", TRAIT.surname, /[王李欧司诸]/],
  ["province", TRAIT.province, /[京沪粤琼]/],
  ["spokenDigit", TRAIT.spokenDigit, /[零〇一二幺玖]/],
  ["unusual", TRAIT.unusual, /[\u00a0\u00ad\u200b\u2212\u3000\ufeff\uff01-\uff5a]/],
  ["run5", TRAIT.run5, /\d[\d \-.·()_/\n]{3,}\d/],
  ["run7", TRAIT.run7, /\d[\d \-.·()_/\u00a0\u00ad\u2000-\u2015\u2212\u3000\uff0d]{5,}\d/],
  ["digits11", TRAIT.digits11, /\d(?:[ \-.·()_/\n]{0,3}\d){10}/],
  ["digits14", TRAIT.digits14, /\d(?:[ \-.·()_/\n]{0,3}\d){13}/],
];

/** Texts made of what the traits tell apart, and any others. */
const pieces = fc.constantFrom(
  ..."0123456789",
  "138",
  "xX",
  " ",
  "-",
  ".",
  "·",
  "(",
  ")",
  "_",
  "/",
  "\n",
  "\t",
  "，",
  "１",
  "：",
  "；",
  "（",
  "＠",
  "ｘ",
  "－",
  "\u200b",
  "\ufeff",
  "王",
  "的",
  "京",
  "〇",
  "@",
  "&",
  "=",
  "<",
  "*",
  "•",
  "é",
  "😀",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

describe("a trait that is not set is a promise", () => {
  test.each(PROMISES)("%s", (_name, trait, pattern) => {
    let kept = 0;
    fc.assert(
      fc.property(texts, (text) => {
        if ((traitsOf(text) & trait) !== 0) return;
        kept++;
        expect(pattern.test(text)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
    expect(kept, "texts without the trait were among them").toBeGreaterThan(0);
  });

  test.each(PROMISES)("%s is set where its pattern matches", (_name, trait, pattern) => {
    const samples = ["13800138000", "138-0013-8000 ", "440305196210262971", "王京〇的，", "a@b.cn", "x=1&y=2", "<b>*\n:", "1 2345-6"].filter((sample) =>
      pattern.test(sample),
    );
    expect(samples.length).toBeGreaterThan(0);
    for (const sample of samples) expect(traitsOf(sample) & trait).not.toBe(0);
  });
});

test("normalising says the traits of what it makes: no bit of the new text is missing", () => {
  let narrowed = 0;
  fc.assert(
    fc.property(texts, (raw) => {
      const { text, traits } = normaliseText(raw);
      if (text !== raw) narrowed++;
      expect(traitsOf(text) & ~traits).toBe(0);
    }),
    { numRuns: 5_000 },
  );
  expect(narrowed, "some texts were changed").toBeGreaterThan(100);
});
