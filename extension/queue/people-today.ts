import { IDENTIFIER_KINDS } from "@outflow/shared/contract/kinds.ts";
import { pseudonym } from "@outflow/shared/contract/pseudonym.ts";
import type { ReportedPerson } from "@outflow/shared/contract/transfer-report.ts";
import { z } from "zod";
import { DistinctPeople } from "./distinct-people.ts";

/** One examined transfer as the day's memory keeps it. A place is a tool's id or, for hosts nobody catalogued, the registrable domain. */
const person = z.object({
  identifiers: z.array(z.object({ kind: z.enum(IDENTIFIER_KINDS), pseudonym })),
  sensitive: z.boolean(),
});
export const dayRecord = z.object({
  /** Beijing day, YYYY-MM-DD */
  day: z.iso.date(),
  place: z.string(),
  seenOn: z.string().nullable(),
  country: z.string().nullable(),
  unread: z.number().int().min(0),
  people: z.array(person),
});
export type DayRecord = z.infer<typeof dayRecord>;

/** Unread bodies come by the thousand (beacons); one record per pair of places holds them all. */
export function unreadKey({ day, place, seenOn }: Pick<DayRecord, "day" | "place" | "seenOn">): string {
  return `unread ${day} ${place} ${seenOn ?? ""}`;
}

export interface PlaceToday {
  readonly people: number;
  readonly sensitivePeople: number;
  readonly unread: number;
  readonly flows: readonly { readonly place: string; readonly country: string | null; readonly people: number }[];
}

type Tally = { readonly people: DistinctPeople; unread: number; readonly flows: Map<string, { country: string | null; people: DistinctPeople }> };

/** How many different people left from each place on one day; another day starts from nothing. */
export class PeopleToday {
  #day = "";
  #tallies = new Map<string, Tally>();
  #unreadAlone = new Map<string, number>();

  /** What is already kept under the one record that holds everything unread between two places without a person in it. */
  unreadAlone(key: string): number {
    return this.#unreadAlone.get(key) ?? 0;
  }

  add(record: DayRecord): void {
    if (record.day < this.#day) return;
    if (record.day > this.#day) {
      this.#day = record.day;
      this.#tallies = new Map();
      this.#unreadAlone = new Map();
    }
    if (record.people.length === 0) this.#unreadAlone.set(unreadKey(record), this.unreadAlone(unreadKey(record)) + record.unread);
    const there = this.#tally(record.place);
    const here = record.seenOn === null || record.seenOn === record.place ? null : this.#tally(record.seenOn);
    const flow = here && this.#flow(here, record.place, record.country);
    there.unread += record.unread;
    if (here) here.unread += record.unread;
    for (const { identifiers, sensitive } of record.people) {
      const seen: Pick<ReportedPerson, "identifiers" | "sensitiveKinds" | "minor"> = { identifiers, sensitiveKinds: [], minor: sensitive };
      for (const tally of [there, here, flow]) tally?.people.add(seen);
    }
  }

  at(place: string, day: string): PlaceToday {
    const tally = day === this.#day ? this.#tallies.get(place) : undefined;
    if (!tally) return { people: 0, sensitivePeople: 0, unread: 0, flows: [] };
    const flows = [...tally.flows].map(([destination, { country, people }]) => ({ place: destination, country, people: people.people }));
    return {
      people: tally.people.people,
      sensitivePeople: tally.people.sensitivePeople,
      unread: tally.unread,
      flows: flows.filter(({ people }) => people > 0),
    };
  }

  #tally(place: string): Tally {
    const known = this.#tallies.get(place);
    if (known) return known;
    const fresh: Tally = { people: new DistinctPeople(), unread: 0, flows: new Map() };
    this.#tallies.set(place, fresh);
    return fresh;
  }

  #flow(here: Tally, place: string, country: string | null) {
    const known = here.flows.get(place);
    if (known) return known;
    const fresh = { country, people: new DistinctPeople() };
    here.flows.set(place, fresh);
    return fresh;
  }
}
