import type { IdentifierKind, SensitiveKind } from "@outflow/shared/contract/kinds.ts";
import { type CountedRecord, countPeople, type People } from "@outflow/shared/resolve/count-people.ts";
import { sensitivityOf } from "@outflow/shared/resolve/sensitivity.ts";
import fc from "fast-check";
import { pseudonymOf, type TestPerson } from "./ledger-organisation.ts";

/** Few values of few kinds, so that chains, stars, conflicts and shared identifiers are common. */
const POOLS: Partial<Record<IdentifierKind, number>> = { resident_id: 3, passport: 2, mobile: 6, email: 8, landline: 2, bank_card: 3, name: 7 };

const identifier = fc
  .constantFrom(...(Object.keys(POOLS) as IdentifierKind[]))
  .chain((kind) => fc.integer({ min: 1, max: POOLS[kind]! }).map((value): readonly [IdentifierKind, string] => [kind, String(value)]));

export const anyPerson: fc.Arbitrary<TestPerson> = fc
  .record({
    identifiers: fc.uniqueArray(identifier, { minLength: 1, maxLength: 4, selector: ([kind, value]) => `${kind} ${value}` }),
    sensitiveKinds: fc.constantFrom<SensitiveKind[]>([], [], [], ["medical_health"], ["financial_account"]),
    minor: fc.boolean(),
  })
  .map((one) => ({ ...one, minor: one.minor && one.sensitiveKinds.length === 0 && one.identifiers.length === 1 }));

export interface GeneratedReport {
  readonly id: string;
  readonly people: readonly TestPerson[];
  /** Beijing year of the event. */
  readonly year: 2025 | 2026;
  readonly toolId: string;
  readonly device: number;
}

export const anyReports = (devices: number): fc.Arbitrary<GeneratedReport[]> =>
  fc.uniqueArray(
    fc.record({
      id: fc.uuid({ version: 7 }),
      people: fc.array(anyPerson, { minLength: 0, maxLength: 5 }),
      year: fc.constantFrom<2025 | 2026>(2025, 2026, 2026, 2026),
      toolId: fc.constantFrom("hubspot", "mailchimp"),
      device: fc.integer({ min: 0, max: devices - 1 }),
    }),
    { minLength: 1, maxLength: 10, selector: ({ id }) => id },
  );

/** An hour of that Beijing year. */
export const instantIn = (year: number): string => `${year}-03-0${(year % 9) + 1}T04:00:00.000Z`;

/** A person of a test as a record for the reference. */
export function recordOf(person: TestPerson, counts = true): CountedRecord {
  const kinds = person.kinds ?? person.identifiers.map(([kind]) => kind);
  const identifiers = person.identifiers.map(([kind, value]) => ({ kind, pseudonym: pseudonymOf(kind, value) }));
  return {
    identifiers,
    counts,
    ...sensitivityOf({ identifiers, kinds: kinds as never, sensitiveKinds: (person.sensitiveKinds ?? []) as never, minor: person.minor ?? false }),
  };
}

/** What the reference says about these reports in one year; `exemptTools` leave the count. */
export const countedIn = (
  reports: readonly GeneratedReport[],
  year: number,
  exemptTools: readonly string[] = [],
  unlinked?: ReadonlySet<string>,
  mostCards?: number,
): People =>
  countPeople(
    reports.flatMap((report) => report.people.map((person) => recordOf(person, report.year === year && !exemptTools.includes(report.toolId)))),
    unlinked,
    mostCards,
  );
