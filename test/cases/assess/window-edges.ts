import { type EdgeCheck, june, no } from "./edge-check.ts";

export const VERSIONS_AND_WINDOWS: EdgeCheck[] = [
  ...(
    [
      ["2022-09-01", "CN-2022-09-01"],
      ["2023-05-31", "CN-2022-09-01"],
      ["2023-06-01", "CN-2023-06-01"],
      ["2024-03-21", "CN-2023-06-01"],
      ["2024-03-22", "CN-2024-03-22"],
      ["2024-12-31", "CN-2024-03-22"],
      ["2025-01-01", "CN-2025-01-01"],
      ["2025-12-31", "CN-2025-01-01"],
      ["2026-01-01", "CN-2026-01-01"],
    ] as const
  ).map(([asOf, rulebook]): EdgeCheck => ({ title: `the rulebook of ${asOf}`, facts: { asOf, entity: no, flows: [] }, outcome: "NOT_AN_EXPORT", rulebook })),
  {
    title: "the day of an instant is Beijing's",
    facts: { ...june, asOf: "2025-12-31T16:00:00Z", flows: [] },
    outcome: "NOT_AN_EXPORT",
    rulebook: "CN-2026-01-01",
  },
  {
    title: "both ends of the window belong to it, and nothing after the day does",
    facts: {
      ...june,
      flows: [
        { at: "2026-01-01", people: { ordinary: ["1"] } },
        { at: "2026-06-01", people: { ordinary: ["2"] } },
        { at: "2026-06-02", people: { ordinary: ["3-200000"] } },
        { at: "2025-12-31", people: { ordinary: ["3-200000"] } },
      ],
    },
    outcome: "EXEMPT_SMALL_VOLUME",
    metrics: { A: 2, N: 2 },
  },
  {
    title: "the last second of a Beijing year belongs to it",
    facts: {
      ...june,
      flows: [
        { at: "2025-12-31T15:59:59Z", people: { ordinary: ["1-500"] } },
        { at: "2026-01-01T00:00:00+08:00", people: { ordinary: ["501-700"] } },
      ],
    },
    outcome: "EXEMPT_SMALL_VOLUME",
    metrics: { N: 200 },
  },
  {
    title: "the old window begins on 1 January of the year before",
    facts: {
      asOf: "2023-12-31",
      entity: { ciio: false, processedPersons: 5 },
      flows: [
        { at: "2021-12-31T15:59:59Z", people: { ordinary: ["1-90000"] } },
        { at: "2021-12-31T16:00:00Z", people: { ordinary: ["90001-90007"] } },
      ],
    },
    outcome: "SCC_OR_CERTIFICATION",
    metrics: { A: 7 },
  },
  {
    title: "in the old metric sensitive people are among all people",
    facts: { asOf: "2024-03-21", entity: no, flows: [{ at: "2023-02-01", people: { ordinary: ["1-90001"], sensitive: ["90002-100000"] } }] },
    outcome: "SECURITY_ASSESSMENT",
    rules: ["SA22-T4"],
    metrics: { A: 100_000, S: 9_999 },
  },
  {
    title: "one person fewer stays below in the old metric",
    facts: { asOf: "2024-03-21", entity: no, flows: [{ at: "2023-02-01", people: { ordinary: ["1-90000"], sensitive: ["90001-99999"] } }] },
    outcome: "SCC_OR_CERTIFICATION",
    rules: ["SCC23-T1"],
  },
  {
    title: "ten thousand sensitive people under the old law",
    facts: { asOf: "2024-03-21", entity: no, flows: [{ at: "2024-01-05", people: { sensitive: ["1-10000"] } }] },
    outcome: "SECURITY_ASSESSMENT",
    rules: ["SA22-T5"],
  },
  {
    title: "the size of the base no longer matters from 22 March 2024 on",
    facts: { asOf: "2024-03-22", entity: { ciio: false, processedPersons: 50_000_000 }, flows: [{ at: "2024-02-01", people: { ordinary: ["1-99999"] } }] },
    outcome: "EXEMPT_SMALL_VOLUME",
    rules: ["FLOW24-T7"],
  },
  {
    title: "a base just below a million under the old law",
    facts: { asOf: "2023-12-31", entity: { ciio: false, processedPersons: 999_999 }, flows: [{ at: "2023-03-01", people: { ordinary: ["1"] } }] },
    outcome: "SCC_OR_CERTIFICATION",
  },
  {
    title: "an unknown base matters under the old law",
    facts: { asOf: "2023-12-31", entity: { ciio: false, processedPersons: null }, flows: [{ at: "2023-03-01", people: { ordinary: ["1"] } }] },
    outcome: "UNDETERMINED",
    branches: { "processedPersonsReachLine=false": "SCC_OR_CERTIFICATION", "processedPersonsReachLine=true": "SECURITY_ASSESSMENT" },
  },
  {
    title: "and does not under the new",
    facts: { asOf: "2024-03-22", entity: { ciio: false, processedPersons: null }, flows: [{ at: "2024-03-01", people: { ordinary: ["1"] } }] },
    outcome: "EXEMPT_SMALL_VOLUME",
    branches: {},
  },
];
