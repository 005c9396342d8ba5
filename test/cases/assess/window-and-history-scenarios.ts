import { notCiio, type Scenario } from "./scenario.ts";

const base1M = { ciio: false, processedPersons: 1_000_000 } as const;
const ordinary = (...ranges: string[]) => ({ ordinary: ranges });

/** S14–S25: windows, years and the rules of their day. */
export const WINDOW_AND_HISTORY_SCENARIOS: readonly Scenario[] = [
  {
    id: "S14",
    title: "people of last year are not in this year's window",
    facts: {
      asOf: "2026-02-01",
      entity: notCiio,
      flows: [
        { at: "2025-09-15", people: ordinary("1-60000") },
        { at: "2026-01-20", people: ordinary("60001-120000") },
      ],
    },
    expect: { outcome: "EXEMPT_SMALL_VOLUME", metrics: { N: 60_000 } },
  },
  {
    id: "S15 new year",
    title: "counting starts again on 1 January",
    facts: { asOf: "2026-01-01", entity: notCiio, flows: [{ at: "2025-11-11", people: ordinary("1-950000") }] },
    expect: { rulebook: "CN-2026-01-01", outcome: "NOT_AN_EXPORT", metrics: { N: 0 } },
  },
  {
    id: "S15 old year",
    title: "the report of the old year stays as it was",
    facts: { asOf: "2025-12-31", entity: notCiio, flows: [{ at: "2025-11-11", people: ordinary("1-950000") }] },
    expect: { rulebook: "CN-2025-01-01", outcome: "SCC_OR_CERTIFICATION", metrics: { N: 950_000 } },
  },
  ...(["2025-12-31", "2026-03-01"] as const).map(
    (asOf): Scenario => ({
      id: `S16 ${asOf}`,
      title: "the same people count once in each year",
      facts: {
        asOf,
        entity: notCiio,
        flows: [
          { at: "2025-05-01", people: ordinary("1-40000") },
          { at: "2026-02-01", people: ordinary("1-40000") },
        ],
      },
      expect: { outcome: "EXEMPT_SMALL_VOLUME", metrics: { N: 40_000 } },
    }),
  ),
  {
    id: "S17 first instant",
    title: "16:00 UTC on 31 December is the new year in Beijing",
    facts: { asOf: "2026-01-01", entity: notCiio, flows: [{ at: "2025-12-31T16:00:00Z", people: ordinary("1") }] },
    expect: { outcome: "EXEMPT_SMALL_VOLUME", metrics: { N: 1 } },
  },
  {
    id: "S17 last instant",
    title: "one second earlier is the old year",
    facts: { asOf: "2026-01-01", entity: notCiio, flows: [{ at: "2025-12-31T15:59:59Z", people: ordinary("1") }] },
    expect: { outcome: "NOT_AN_EXPORT", metrics: { N: 0 } },
  },
  {
    id: "S17 old window",
    title: "and does not belong to the old year's report",
    facts: { asOf: "2025-12-31", entity: notCiio, flows: [{ at: "2025-12-31T16:00:00Z", people: ordinary("1") }] },
    expect: { outcome: "NOT_AN_EXPORT", metrics: { N: 0 } },
  },
  {
    id: "S18",
    title: "before March 2024 the previous year counts too",
    facts: {
      asOf: "2023-12-31",
      entity: notCiio,
      flows: [
        { at: "2022-10-01", people: ordinary("1-70000") },
        { at: "2023-05-01", people: ordinary("70001-120000") },
      ],
    },
    expect: { rulebook: "CN-2023-06-01", outcome: "SECURITY_ASSESSMENT", rules: ["SA22-T4"], metrics: { A: 120_000 } },
  },
  {
    id: "S19",
    title: "the year before the previous one does not, and there was no exempt tier",
    facts: {
      asOf: "2023-12-31",
      entity: notCiio,
      flows: [
        { at: "2021-10-01", people: ordinary("1-90000") },
        { at: "2022-10-01", people: ordinary("100001-130000") },
        { at: "2023-05-01", people: ordinary("130001-150000") },
      ],
    },
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["SCC23-T1"], metrics: { A: 50_000 }, routes: ["STANDARD_CONTRACT", "CERTIFICATION"] },
  },
  {
    id: "S20 2023",
    title: "the 2022 metric counts everybody, sensitive included",
    facts: { asOf: "2023-12-31", entity: notCiio, flows: [{ at: "2023-05-01", people: { ordinary: ["1-95000"], sensitive: ["95001-100000"] } }] },
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["SA22-T4"], metrics: { A: 100_000, S: 5000 } },
  },
  {
    id: "S20 2024",
    title: "the same numbers in 2024 need a contract, because of the sensitive people",
    facts: { asOf: "2024-06-01", entity: notCiio, flows: [{ at: "2024-05-01", people: { ordinary: ["1-95000"], sensitive: ["95001-100000"] } }] },
    expect: { rulebook: "CN-2024-03-22", outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T6"] },
  },
  {
    id: "S21",
    title: "a processor of a million people exporting one, 2023",
    facts: { asOf: "2023-12-31", entity: base1M, flows: [{ at: "2023-12-01", people: ordinary("1") }] },
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["SA22-T3"] },
  },
  {
    id: "S22",
    title: "the domestic base no longer matters from 22 March 2024",
    facts: { asOf: "2024-03-22", entity: base1M, flows: [{ at: "2024-03-01", people: ordinary("1") }] },
    expect: { outcome: "EXEMPT_SMALL_VOLUME", rules: ["FLOW24-T7"] },
  },
  ...(
    [
      ["2024-03-21", "CN-2023-06-01", "SECURITY_ASSESSMENT"],
      ["2024-03-22", "CN-2024-03-22", "SCC_OR_CERTIFICATION"],
    ] as const
  ).map(
    ([asOf, rulebook, outcome]): Scenario => ({
      id: `S23 ${asOf}`,
      title: "the day before and the day of the new provisions",
      facts: { asOf, entity: notCiio, flows: [{ at: "2024-01-15", people: ordinary("1-120000") }] },
      expect: { rulebook, outcome },
    }),
  ),
  {
    id: "S24",
    title: "five people in July 2023",
    facts: { asOf: "2023-07-15", entity: notCiio, flows: [{ at: "2023-07-01", people: ordinary("1-5") }] },
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["SCC23-T1"] },
  },
  {
    id: "S25 October 2022",
    title: "no assessment, and no contract or certification to use yet",
    facts: { asOf: "2022-10-15", entity: notCiio, flows: [{ at: "2022-10-01", people: ordinary("1-5") }] },
    expect: { rulebook: "CN-2022-09-01", outcome: "SCC_OR_CERTIFICATION", rules: ["PIPL38-1"], routes: [], warnings: ["NO_ROUTE_YET"] },
  },
  {
    id: "S25 December 2022",
    title: "certification is the only way",
    facts: { asOf: "2022-12-15", entity: notCiio, flows: [{ at: "2022-10-01", people: ordinary("1-5") }] },
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["PIPL38-1"], routes: ["CERTIFICATION"], absentWarnings: ["NO_ROUTE_YET"] },
  },
  {
    id: "processed base unknown in 2023",
    title: "an unknown domestic base is asked for where it decides",
    facts: { asOf: "2023-07-15", entity: { ciio: false, processedPersons: null }, flows: [{ at: "2023-07-01", people: ordinary("1-5") }] },
    expect: {
      outcome: "UNDETERMINED",
      branches: { "processedPersonsReachLine=false": "SCC_OR_CERTIFICATION", "processedPersonsReachLine=true": "SECURITY_ASSESSMENT" },
    },
  },
];
