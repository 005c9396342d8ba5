import type { RecogniseInput, RecogniseOptions, Recognition } from "../contract/examination.ts";
import { openAtOnce, openBytes } from "./container/open-bytes.ts";
import type { FileReaders } from "./files/file-readers.ts";
import { accountOf } from "./people/account-of.ts";
import { finishPeople } from "./people/finish-people.ts";
import { dayOf } from "./people/finish-person.ts";
import { readTree } from "./people/read-tree.ts";
import { LIMITS, Reading } from "./people/reading.ts";

/** `recognise` with the file formats the caller chooses; formats without a reader are reported as not read. */
export async function recogniseWith(readers: FileReaders, input: RecogniseInput, options: RecogniseOptions): Promise<Recognition> {
  const reading = new Reading(dayOf(options.at, options.idNumberIsSensitive), options.withFindings === true);
  const opened =
    openAtOnce(input.bytes, input.contentType, input.fileName, reading, readers) ??
    (await openBytes(input.bytes, input.contentType, input.fileName, reading, readers));
  readTree(opened.value, reading);
  reading.keepPlaces(null);
  // Files found as base64 inside fields; one of them may hold others.
  for (let i = 0; i < reading.enclosed.length; i++) {
    const bytes = reading.enclosed[i];
    if (bytes === undefined || i >= LIMITS.enclosed) {
      reading.cutOff("too-many");
      break;
    }
    readTree((await openBytes(bytes, null, null, reading, readers, 1)).value, reading);
  }
  const people = finishPeople(reading);
  return { people, findings: reading.takeFindings(people), account: accountOf(opened.format, input.bytes.length, reading) };
}
