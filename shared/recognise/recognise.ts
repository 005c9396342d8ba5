import type { RecogniseInput, RecogniseOptions, Recognition } from "../contract/examination.ts";
import { lazyFileReaders } from "./files/lazy-file-readers.ts";
import { recogniseWith } from "./recognise-with.ts";

/**
 * Whose personal information is in these bytes? Answers in people: each a set of identifiers of one record. The same person
 * in two records is two people here; who is the same across records is for `shared/resolve`.
 * Never throws for what the bytes hold; what could not be read is in `account`.
 */
export function recognise(input: RecogniseInput, options: RecogniseOptions): Promise<Recognition> {
  return recogniseWith(lazyFileReaders, input, options);
}
