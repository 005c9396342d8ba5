import { expect, test } from "vitest";
import { ALL_CASES } from "../../cases/recognise/all-cases.ts";
import { checkCase } from "../../cases/recognise/check-case.ts";

test.each(ALL_CASES.map((expected) => [expected.text.slice(0, 80), expected] as const))("%j", async (_text, expected) => {
  expect(await checkCase(expected)).toBeNull();
});

test("there are enough of them", () => {
  expect(ALL_CASES.length).toBeGreaterThanOrEqual(600);
});
