import { at, claim, type EdgeCheck, june, no, ordinary, sensitive } from "./edge-check.ts";

export const OPERATORS_AND_IMPORTANT_DATA: EdgeCheck[] = [
  {
    title: "an infrastructure operator with important data and nobody",
    facts: { ...june, entity: { ciio: true }, flows: [{ at, importantData: "published" }] },
    outcome: "SECURITY_ASSESSMENT",
    rules: ["FLOW24-T1", "FLOW24-T2"],
  },
  { title: "nothing left, whoever it is", facts: { asOf: "2026-06-01", flows: [] }, outcome: "NOT_AN_EXPORT", branches: {} },
  {
    title: "a few people of whoever might be an infrastructure operator",
    facts: { ...june, entity: { ciio: null }, flows: [ordinary("1-50")] },
    outcome: "UNDETERMINED",
    branches: { "ciio=false": "EXEMPT_SMALL_VOLUME", "ciio=true": "SECURITY_ASSESSMENT" },
  },
  {
    title: "scenario exemptions are open to an infrastructure operator, so it does not matter who it is",
    facts: { ...june, entity: { ciio: null }, flows: [{ ...sensitive("1-50000"), exemption: claim("ART5_3_EMERGENCY", "CONFIRMED") }] },
    outcome: "EXEMPT_SCENARIO",
    metrics: { exempt: 50_000 },
    branches: {},
  },
  {
    title: "suspected important data beside an exempt flow",
    facts: { ...june, flows: [{ ...ordinary("1-5"), importantData: "suspected", exemption: claim("ART5_1_CONTRACT_NECESSITY", "CONFIRMED") }] },
    outcome: "EXEMPT_SCENARIO",
    warnings: ["SUSPECTED_IMPORTANT_DATA"],
  },
  {
    title: "important data keeps the people of its flow in the count",
    facts: { ...june, flows: [{ ...ordinary("1-5"), importantData: "notified", exemption: claim("ART5_2_HR_MANAGEMENT", "CONFIRMED") }] },
    outcome: "SECURITY_ASSESSMENT",
    rules: ["FLOW24-T2"],
    metrics: { N: 5, exempt: 0 },
    warnings: ["EXEMPTION_REFUSED"],
  },
  ...(
    [
      ["2026-06-30", "SECURITY_ASSESSMENT", []],
      ["2026-07-01", "EXEMPT_SMALL_VOLUME", ["SECTOR_RELIEF"]],
    ] as const
  ).map(
    ([asOf, outcome, warnings]): EdgeCheck => ({
      title: `relief of the automotive guide on ${asOf}`,
      facts: { asOf, entity: no, flows: [{ ...ordinary("1-5"), importantData: "notified", exemption: claim("SECTOR_IMPORTANT_DATA_RELIEF", "CONFIRMED") }] },
      outcome,
      metrics: { N: 5 },
      warnings: [...warnings],
    }),
  ),
];

export const EXEMPTION_EDGES: EdgeCheck[] = [
  {
    title: "there was no exemption before 22 March 2024",
    facts: {
      asOf: "2024-03-21",
      entity: no,
      flows: [{ at: "2024-02-01", people: { ordinary: ["1-9"] }, exemption: claim("ART5_1_CONTRACT_NECESSITY", "CONFIRMED") }],
    },
    outcome: "SCC_OR_CERTIFICATION",
    metrics: { A: 9 },
  },
  {
    title: "and from then on there is one for the whole year",
    facts: {
      asOf: "2024-03-22",
      entity: no,
      flows: [{ at: "2024-02-01", people: { ordinary: ["1-9"] }, exemption: claim("ART5_1_CONTRACT_NECESSITY", "CONFIRMED") }],
    },
    outcome: "EXEMPT_SCENARIO",
    rules: ["FLOW24-T8"],
    metrics: { A: 0, exempt: 9 },
  },
  ...(
    [
      ["2024-12-31", "SECURITY_ASSESSMENT"],
      ["2025-01-01", "NOT_AN_EXPORT"],
    ] as const
  ).map(
    ([asOf, outcome]): EdgeCheck => ({
      title: `a treaty claimed for what left in 2024, on ${asOf}`,
      facts: { asOf, entity: no, flows: [{ at: "2024-06-01", people: { sensitive: ["1-10000"] }, exemption: claim("TREATY_BASIS", "CONFIRMED") }] },
      outcome,
    }),
  ),
  {
    title: "a treaty leaves the count with a review",
    facts: { ...june, flows: [{ ...sensitive("1-10000"), exemption: claim("TREATY_BASIS", "CONFIRMED") }] },
    outcome: "EXEMPT_SCENARIO",
    warnings: ["TREATY_COUNTING"],
  },
  {
    title: "a rejected claim takes nobody out",
    facts: { ...june, flows: [{ ...ordinary("1-100000"), exemption: claim("ART5_1_CONTRACT_NECESSITY", "REJECTED") }] },
    outcome: "SCC_OR_CERTIFICATION",
    warnings: ["EXEMPTION_REFUSED"],
  },
  {
    title: "a contract between two companies is none of the individual",
    facts: { ...june, flows: [{ ...ordinary("1-7"), exemption: claim("ART5_1_CONTRACT_NECESSITY", "CONFIRMED", { individual_is_party: false }) }] },
    outcome: "EXEMPT_SMALL_VOLUME",
    metrics: { N: 7 },
    warnings: ["EXEMPTION_REFUSED"],
  },
  {
    title: "what was collected in the mainland does not pass in transit",
    facts: { ...june, flows: [{ ...ordinary("1-7"), origin: "domestic", exemption: claim("ART4_FOREIGN_ORIGIN_TRANSIT", "CONFIRMED") }] },
    outcome: "EXEMPT_SMALL_VOLUME",
    metrics: { N: 7, exempt: 0 },
  },
  {
    title: "a claimed exemption with an unknown fact has two answers",
    facts: { ...june, flows: [{ ...sensitive("1-3"), exemption: claim("ART5_2_HR_MANAGEMENT", "CLAIMED", { necessity: null }) }] },
    outcome: "UNDETERMINED",
    branches: { "ART5_2_HR_MANAGEMENT:necessity=false": "SCC_OR_CERTIFICATION", "ART5_2_HR_MANAGEMENT:necessity=true": "EXEMPT_SCENARIO" },
  },
  {
    title: "an unknown fact that changes nothing leaves the outcome determined",
    facts: { ...june, flows: [sensitive("1-10000"), { ...ordinary("1-5"), exemption: claim("ART5_2_HR_MANAGEMENT", "CONFIRMED", { necessity: null }) }] },
    outcome: "SECURITY_ASSESSMENT",
    branches: {},
  },
  {
    title: "whoever is exempt with something ordinary and counted with something sensitive is counted once",
    facts: { ...june, flows: [{ ...ordinary("1-100"), exemption: claim("ART5_1_CONTRACT_NECESSITY", "CONFIRMED") }, sensitive("1-10")] },
    outcome: "SCC_OR_CERTIFICATION",
    metrics: { A: 10, S: 10, N: 0, exempt: 90 },
  },
  {
    title: "what never left is no export, and no exemption",
    facts: { ...june, flows: [{ ...sensitive("1-10000"), exemption: claim("NOT_AN_EXPORT", "CONFIRMED") }] },
    outcome: "NOT_AN_EXPORT",
    rules: ["C10"],
    metrics: { S: 0, exempt: 0 },
  },
  {
    title: "what never left never left under the old law either, important data included",
    facts: {
      asOf: "2023-12-31",
      entity: no,
      flows: [{ at: "2023-03-01", importantData: "notified", people: { ordinary: ["1-200000"] }, exemption: claim("NOT_AN_EXPORT", "CONFIRMED") }],
    },
    outcome: "NOT_AN_EXPORT",
    metrics: { A: 0 },
  },
  {
    title: "a correction that nobody confirmed takes nobody out",
    facts: { ...june, flows: [{ ...sensitive("1-10000"), exemption: claim("NOT_AN_EXPORT", "CLAIMED") }] },
    outcome: "SECURITY_ASSESSMENT",
    warnings: ["EXEMPTION_CLAIMS_PENDING"],
  },
  {
    title: "nobody knows where the recipient is",
    facts: { ...june, flows: [{ ...sensitive("1-10000"), exemption: claim("NOT_AN_EXPORT", "CLAIMED", { recipient_in_mainland: null }) }] },
    outcome: "UNDETERMINED",
    branches: { "NOT_AN_EXPORT:recipient_in_mainland=false": "SECURITY_ASSESSMENT", "NOT_AN_EXPORT:recipient_in_mainland=true": "NOT_AN_EXPORT" },
  },
];
