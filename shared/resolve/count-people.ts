import type { PersonCount } from "../contract/assessment.ts";
import { type Card, cardKey, cardsOf, type LinkingIdentifier, MOST_CARDS } from "./cards.ts";
import { individualsOf } from "./individuals.ts";
import { sharedIdentifiers } from "./shared-identifiers.ts";

/** One row, form, object or contact card as it was reported. */
export interface CountedRecord {
  readonly identifiers: readonly LinkingIdentifier[];
  readonly ordinary: boolean;
  readonly sensitive: boolean;
  /** False where the record links but lies outside what is counted: another year, another entity, an exempt activity. Default true. */
  readonly counts?: boolean;
}

export interface People {
  readonly all: PersonCount;
  readonly sensitive: PersonCount;
  /** People of whom something not sensitive left. */
  readonly ordinary: PersonCount;
  /** People of whom nothing sensitive left. */
  readonly ordinaryOnly: PersonCount;
  /** Identifiers that were seen with many people. */
  readonly shared: ReadonlySet<string>;
  /** For each person: the keys of the cards that describe them. */
  readonly individuals: readonly (readonly string[])[];
}

interface Counted {
  ordinary: boolean;
  sensitive: boolean;
  records: number;
  readonly weak: boolean;
  readonly doubtful: boolean;
}

/**
 * `people` follows sure links only; `atLeast` supposes that whoever might be somebody else is, and that every mere name belongs
 * to somebody known; `atMost` takes every record with a mere name for another person.
 */
function bounds(people: readonly Counted[]): PersonCount {
  const sure = people.filter(({ weak, doubtful }) => !weak && !doubtful).length;
  const names = people.filter(({ weak }) => weak);
  return {
    people: people.length,
    atLeast: Math.max(sure, Math.min(people.length, 1)),
    atMost: people.length - names.length + names.reduce((sum, { records }) => sum + records, 0),
  };
}

/**
 * How many different people these records are about. Pure, and independent of the order of the records: the reference for the ledger's SQL.
 * `unlinked`: identifiers an officer has said do not link. `mostCards`: what may hang together and still be one person.
 */
export function countPeople(records: readonly CountedRecord[], unlinked: ReadonlySet<string> = new Set(), mostCards = MOST_CARDS): People {
  const cards: Card[] = [];
  const indexOf = new Map<string, number>();
  const seen: { card: number; record: CountedRecord }[] = [];
  for (const record of records)
    for (const card of cardsOf(record.identifiers)) {
      const key = cardKey(card);
      const index = indexOf.get(key) ?? cards.push(card) - 1;
      indexOf.set(key, index);
      seen.push({ card: index, record });
    }
  const shared = sharedIdentifiers(cards, mostCards);
  const { of, doubtful } = individualsOf(cards, new Set([...shared, ...unlinked]), mostCards);

  const counted = new Map<number, Counted>();
  for (const { card, record } of seen) {
    if (record.counts === false) continue;
    const individual = of[card]!;
    const person = counted.get(individual) ?? { ordinary: false, sensitive: false, records: 0, weak: cards[card]!.weak, doubtful: doubtful[card]! };
    person.ordinary ||= record.ordinary;
    person.sensitive ||= record.sensitive;
    person.records += 1;
    counted.set(individual, person);
  }
  const people = [...counted.values()];
  const individuals = new Map<number, string[]>();
  cards.forEach((card, index) => {
    const individual = of[index]!;
    individuals.set(individual, [...(individuals.get(individual) ?? []), cardKey(card)]);
  });
  return {
    all: bounds(people),
    sensitive: bounds(people.filter(({ sensitive }) => sensitive)),
    ordinary: bounds(people.filter(({ ordinary }) => ordinary)),
    ordinaryOnly: bounds(people.filter(({ sensitive }) => !sensitive)),
    shared,
    individuals: [...individuals.values()],
  };
}
