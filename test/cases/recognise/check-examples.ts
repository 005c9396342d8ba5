import type { Recogniser } from "@outflow/shared/recognise/recognisers/recogniser.ts";
import { normaliseText } from "@outflow/shared/recognise/text/normalise-text.ts";
import { scanText } from "@outflow/shared/recognise/text/scan-text.ts";

/** Which of a recogniser's own examples do not hold, by their position; nothing when all do. */
export function checkExamples({ id, kind, examples }: Recogniser): string[] {
  const scan = (text: string) => scanText(normaliseText(text).text);
  const missed = examples.hits.flatMap((text, index) => (scan(text).some((found) => found.kind === kind) ? [] : [`misses its hit ${index}`]));
  const wrong = examples.misses.flatMap((text, index) => (scan(text).some((found) => found.recogniser === id) ? [`finds its miss ${index}`] : []));
  return [...missed, ...wrong];
}
