import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { expect, test } from "vitest";
import { ALL_CASES } from "../../cases/recognise/all-cases.ts";
import { FILLED_BLIND_TEXTS } from "../../cases/recognise/blind/filled-blind-texts.ts";
import { CASES_AT } from "../../cases/recognise/recognise-case.ts";

/** Who was found, whatever their order. */
async function peopleIn(text: string, type: string | undefined, fileName: string | undefined, withFindings: boolean): Promise<string[]> {
  const bytes = new TextEncoder().encode(text);
  const { people } = await recognise({ bytes, contentType: type ?? null, fileName: fileName ?? null }, { at: CASES_AT, withFindings });
  return people
    .map(({ identifiers, sensitiveKinds }) => [...identifiers.map(({ kind, value }) => `${kind} ${value}`).sort(), ...[...sensitiveKinds].sort()].join(" | "))
    .sort();
}

test("the short ways that nobody's findings need find the same people as the long ones", async () => {
  const texts = [
    ...ALL_CASES.map(({ text, type, file }) => ({ text, type, file })),
    ...FILLED_BLIND_TEXTS.map(({ text, type }) => ({ text, type, file: undefined })),
  ];
  const unlike: string[] = [];
  for (const { text, type, file } of texts) {
    const [explained, plain] = [await peopleIn(text, type, file, true), await peopleIn(text, type, file, false)];
    if (explained.join("\n") !== plain.join("\n")) unlike.push(text);
  }
  expect(texts.length).toBeGreaterThan(2_000);
  expect(unlike).toEqual([]);
}, 60_000);
