import { RECOGNISERS } from "@outflow/shared/recognise/recognisers/all-recognisers.ts";
import { normaliseText } from "@outflow/shared/recognise/text/normalise-text.ts";
import { scanText } from "@outflow/shared/recognise/text/scan-text.ts";
import { describe, expect, test } from "vitest";

describe.each(RECOGNISERS.map((recogniser) => [recogniser.id, recogniser] as const))("%s carries its own proof", (_id, recogniser) => {
  test("five hits and five misses at least, none twice", () => {
    const { hits, misses } = recogniser.examples;
    expect(new Set(hits).size, "hits: written forms people use; add some to the recogniser's examples").toBeGreaterThanOrEqual(5);
    expect(new Set(misses).size, "misses: what looks like one and is none").toBeGreaterThanOrEqual(5);
  });
  test.each(recogniser.examples.hits)("finds %j", (text) => {
    expect(scanText(normaliseText(text).text).map((found) => found.kind)).toContain(recogniser.kind);
  });
  test.each(recogniser.examples.misses)("leaves %j alone", (text) => {
    expect(scanText(normaliseText(text).text).filter((found) => found.recogniser === recogniser.id)).toEqual([]);
  });
});
