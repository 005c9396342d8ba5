import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { expect, test } from "vitest";
import { ALL_CASES } from "../../cases/recognise/all-cases.ts";
import { checkCase } from "../../cases/recognise/check-case.ts";

test.each(ALL_CASES.map((expected) => [expected.text.slice(0, 80), expected] as const))("%j", async (_text, expected) => {
  expect(await checkCase(expected)).toBeNull();
});

test("there are enough of them", () => {
  expect(ALL_CASES.length).toBeGreaterThanOrEqual(600);
});

test("findings change nothing about the people", async () => {
  const at = new Date("2026-11-22T04:00:00Z");
  for (const { text, type, file } of ALL_CASES) {
    const input = { bytes: new TextEncoder().encode(text), contentType: type, fileName: file };
    const plain = await recognise(input, { at });
    const explained = await recognise(input, { at, withFindings: true });
    const identifiers = (people: typeof plain.people) =>
      people.map((person) =>
        person.identifiers
          .map(({ kind, value }) => `${kind} ${value}`)
          .sort()
          .join(),
      );
    expect(identifiers(explained.people)).toEqual(identifiers(plain.people));
  }
});
