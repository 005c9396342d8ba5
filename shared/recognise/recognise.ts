import type { RecogniseInput, RecogniseOptions, Recognition } from "../contract/examination.ts";
import { openBytes } from "./container/open-bytes.ts";
import { accountOf } from "./people/account-of.ts";
import { finishPeople } from "./people/finish-people.ts";
import { dayOf } from "./people/finish-person.ts";
import { readTree } from "./people/read-tree.ts";
import { Reading } from "./people/reading.ts";

/**
 * Whose personal information is in these bytes? Answers in people: each a set of identifiers of one record. The same person
 * in two records is two people here; who is the same across records is for `shared/resolve`.
 * Never throws for what the bytes hold; what could not be read is in `account`.
 */
export async function recognise(input: RecogniseInput, options: RecogniseOptions): Promise<Recognition> {
  const reading = new Reading(dayOf(options.at, options.idNumberIsSensitive), options.withFindings === true);
  const opened = await openBytes(input.bytes, input.contentType, input.fileName, reading);
  readTree(opened.value, reading);
  return { people: finishPeople(reading), findings: reading.findings, account: accountOf(opened.format, input.bytes.length, reading) };
}
