import type { IdentifierKind } from "@outflow/shared/contract/kinds.ts";
import type { TestPerson } from "../../support/ledger-organisation.ts";

export interface CountingCase {
  readonly name: string;
  /** One list of people per report, in the order of sending; `year` is the Beijing year of the event. */
  readonly reports: readonly { readonly year: number; readonly people: readonly TestPerson[] }[];
  /** An identifier an officer says does not link, after everything has come in. */
  readonly unlink?: readonly [IdentifierKind, string];
  /** In 2026: people, at least, at most. */
  readonly all: readonly [number, number, number];
  readonly sensitive?: number;
}

type Identifier = readonly [IdentifierKind, string];
const who = (...identifiers: Identifier[]): TestPerson => ({ identifiers });
const one = (...people: TestPerson[]) => [{ year: 2026, people }];
const each = (...people: TestPerson[]) => people.map((person) => ({ year: 2026, people: [person] }));
const several = (count: number, make: (index: number) => TestPerson): TestPerson[] => Array.from({ length: count }, (_, index) => make(index + 1));

const m = (value: string | number): Identifier => ["mobile", `m${value}`];
const e = (value: string | number): Identifier => ["email", `e${value}`];
const x = (value: string | number): Identifier => ["resident_id", `x${value}`];
const p = (value: string | number): Identifier => ["passport", `p${value}`];
const l = (value: string | number): Identifier => ["landline", `l${value}`];
const n = (value: string | number): Identifier => ["name", `n${value}`];

/** Records that hang together in a row, as in a table whose columns slipped: m1 e1 · e1 m2 · m2 e2 · … */
const chain = (count: number): TestPerson[] => several(count, (i) => who(m(Math.floor(i / 2) + 1), e(Math.floor((i + 1) / 2))));

/** Bind shared/resolve and the ledger's SQL alike. */
export const COUNTING_CASES: readonly CountingCase[] = [
  { name: "nobody", reports: one(), all: [0, 0, 0] },
  { name: "one person", reports: one(who(m(1))), all: [1, 1, 1] },
  { name: "the same row twice in one report", reports: one(who(m(1), e(1)), who(m(1), e(1))), all: [1, 1, 1] },
  { name: "the same row in two reports", reports: each(who(m(1), e(1)), who(m(1), e(1))), all: [1, 1, 1] },
  { name: "a row, then a part of it", reports: each(who(m(1), e(1)), who(e(1))), all: [1, 1, 1] },
  { name: "a part, then the row", reports: each(who(e(1)), who(m(1), e(1))), all: [1, 1, 1] },
  { name: "two who turn out to be one", reports: each(who(m(1)), who(e(1)), who(m(1), e(1))), all: [1, 1, 1] },
  { name: "a chain of four", reports: each(who(m(1), e(1)), who(e(1), m(2)), who(m(2), e(2)), who(e(2), ["wechat", "w"])), all: [1, 1, 1] },
  { name: "a chain sent from its ends", reports: each(who(m(1), e(1)), who(e(2), ["wechat", "w"]), who(m(2), e(2)), who(e(1), m(2))), all: [1, 1, 1] },
  { name: "a star of four still links", reports: one(...several(4, (i) => who(l(1), e(i)))), all: [1, 1, 1] },
  { name: "a star of five stops linking", reports: one(...several(5, (i) => who(l(1), e(i)))), all: [5, 1, 5] },
  { name: "a star of five that grew one by one", reports: each(...several(5, (i) => who(l(1), e(i)))), all: [5, 1, 5] },
  { name: "a switchboard with six names", reports: one(...several(6, (i) => who(l(1), n(i)))), all: [6, 1, 6] },
  {
    name: "a shared mailbox, where people have mobiles too",
    reports: one(...several(6, (i) => who(e(1), m(i))), ...several(6, (i) => who(m(i)))),
    all: [6, 1, 6],
  },
  { name: "a shared mailbox never merges whom their documents tell apart", reports: one(...several(6, (i) => who(e(1), x(i)))), all: [6, 6, 6] },
  { name: "five values in one record stop what they are with", reports: each(who(l(1), e(1), e(2), e(3), e(4), e(5)), who(l(1))), all: [2, 1, 2] },
  { name: "two documents on one mobile are two people", reports: each(who(m(1), x(1)), who(m(1), x(2))), all: [2, 2, 2] },
  { name: "a mobile of two people alone is somebody again", reports: each(who(m(1), x(1)), who(m(1), x(2)), who(m(1))), all: [3, 2, 3] },
  { name: "a resident ID and a passport are one person", reports: each(who(x(1), m(1)), who(p(1), m(1))), all: [1, 1, 1] },
  { name: "two passports on one resident ID are told apart", reports: each(who(x(1), p(1)), who(x(1), p(2))), all: [2, 1, 2] },
  { name: "two documents in one record are two people", reports: one(who(x(1), x(2), m(1))), all: [2, 2, 2] },
  { name: "a document known before, alone and in a record with two", reports: [...each(who(x(1))), ...one(who(x(1)), who(x(1), x(2)))], all: [2, 2, 2] },
  { name: "a conflict at the ends of a chain", reports: each(who(x(1), m(1)), who(m(1), e(1)), who(e(1), x(2))), all: [3, 2, 3] },
  {
    name: "in a conflict, what is linked with one of them belongs to them",
    reports: each(who(x(1), m(1)), who(m(1), e(1)), who(e(1), e(2)), who(e(2), x(2)), who(m(1))),
    all: [2, 2, 2],
  },
  { name: "the same document settles a conflict's group", reports: each(who(x(1), m(1)), who(x(1), e(1)), who(e(1), m(2)), who(m(2), x(2))), all: [3, 2, 3] },
  { name: "two hundred records in a chain may be one person", reports: one(...chain(200)), all: [1, 1, 1] },
  { name: "one more is a knot, and each goes to the first of their identifiers", reports: one(...chain(201)), all: [101, 1, 101] },
  {
    name: "a knot tied by the last of many reports",
    reports: [...one(...chain(201).slice(0, 100)), ...one(...chain(201).slice(101)), ...each(chain(201)[100]!)],
    all: [101, 1, 101],
  },
  { name: "a knot that an undone merge cuts in two", reports: one(...chain(201)), unlink: e(50), all: [2, 1, 2] },
  {
    name: "a knot that a shared mailbox falls out of",
    reports: [...one(...chain(202)), ...each(...several(3, (i) => who(e(60), m(`z${i}`))))],
    all: [5, 1, 5],
  },
  {
    name: "an identifier on more cards than one person has",
    reports: one(
      ...several(201, (i) =>
        who(
          m(1),
          ...[0, 1, 2, 3, 4, 5, 6, 7].flatMap((bit) =>
            (i >> bit) & 1 ? [[(["wechat", "qq", "email", "landline", "alipay", "iban", "bank_card", "vehicle_plate"] as const)[bit]!, "v"] as Identifier] : [],
          ),
        ),
      ),
    ),
    all: [8, 1, 8],
  },
  { name: "only a name", reports: one(who(n(1))), all: [1, 1, 1] },
  { name: "one name three times, another once", reports: one(who(n(1)), who(n(1)), who(n(1)), who(n(2))), all: [2, 1, 4] },
  { name: "names beside somebody known", reports: each(who(m(1), n(1)), who(n(1)), who(n(1))), all: [2, 1, 3] },
  { name: "equal names link nobody", reports: one(who(n(1), m(1)), who(n(1), m(2))), all: [2, 2, 2] },
  {
    name: "people of another year do not count",
    reports: [
      { year: 2025, people: [who(m(1)), who(m(2))] },
      { year: 2026, people: [who(m(2))] },
    ],
    all: [1, 1, 1],
  },
  {
    name: "a link of another year merges in this one",
    reports: [
      { year: 2026, people: [who(m(1)), who(e(1))] },
      { year: 2025, people: [who(m(1), e(1))] },
    ],
    all: [1, 1, 1],
  },
  { name: "an undone merge", reports: each(who(m(1), e(1)), who(m(1), e(2))), unlink: m(1), all: [2, 1, 2] },
  { name: "an undone merge where another link remains", reports: each(who(m(1), e(1)), who(m(1), e(1), ["wechat", "w"])), unlink: m(1), all: [1, 1, 1] },
  { name: "an undone merge in the middle of a chain", reports: each(who(m(1), e(1)), who(e(1), m(2)), who(m(2), e(2))), unlink: e(1), all: [2, 1, 2] },
  {
    name: "sensitive on one card is sensitive of the person",
    reports: one(who(m(1), e(1)), { identifiers: [m(1)], sensitiveKinds: ["medical_health"] }, who(m(2))),
    all: [2, 2, 2],
    sensitive: 1,
  },
];
