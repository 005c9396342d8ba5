import type { Basis, Channel, Read, ReportedPerson } from "@outflow/shared/contract/transfer-report.ts";
import { countPeople } from "@outflow/shared/resolve/count-people.ts";
import { sensitivityOf } from "@outflow/shared/resolve/sensitivity.ts";
import type { ExaminedFile } from "./examined-file.ts";

interface Counted {
  /** Distinct people that leave the mainland. */
  people: number;
  /** Those of them of whom something sensitive leaves. */
  sensitivePeople: number;
}

interface TransferSummary extends Counted {
  host: string | null;
  tool: string | null;
  country: string | null;
  basis: Basis;
  channel: Channel;
  format: string;
  read: Read;
  kinds: string[];
}

interface FileSummary extends Counted {
  file: string;
  transfers: TransferSummary[];
}

export interface Summary extends Counted {
  files: FileSummary[];
}

/** The document of `outflow examine --json`: a person who was sent twice counts once, in a file and over all files. */
export function summarise(examined: readonly ExaminedFile[]): Summary {
  const files = examined.map(({ file, transfers }) => ({
    file,
    ...count(transfers.flatMap(({ people }) => people)),
    transfers: transfers.map(({ people, host, tool, country, basis, channel, format, read }) => ({
      host,
      tool,
      country,
      basis,
      channel,
      format,
      read,
      ...count(people),
      kinds: [...new Set(people.flatMap((person) => [...person.kinds, ...person.sensitiveKinds]))].sort(),
    })),
  }));
  return { files, ...count(examined.flatMap(({ transfers }) => transfers.flatMap(({ people }) => people))) };
}

function count(people: readonly ReportedPerson[]): Counted {
  const counted = countPeople(people.map((person) => ({ identifiers: person.identifiers, ...sensitivityOf(person) })));
  return { people: counted.all.people, sensitivePeople: counted.sensitive.people };
}
