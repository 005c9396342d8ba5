import { inJune2026, notCiio, type Scenario } from "./scenario.ts";

const ciio = { ciio: true } as const;
const on = { asOf: "2026-06-01" } as const;
const at = "2026-03-01";

/** S26–S32 infrastructure operators and important data, S43–S47 kinds of information, S50–S60 the rest. */
export const ENTITY_AND_DATA_SCENARIOS: readonly Scenario[] = [
  {
    id: "S26",
    title: "one person of an infrastructure operator",
    facts: { ...on, entity: ciio, flows: [{ at, people: { ordinary: ["1"] } }] },
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T1"] },
  },
  {
    id: "S27",
    title: "an infrastructure operator whose bookings are all exempt",
    facts: { ...on, entity: ciio, flows: [{ at, people: { ordinary: ["1-500000"] }, exemption: { kind: "ART5_1_CONTRACT_NECESSITY", state: "CONFIRMED" } }] },
    expect: { outcome: "EXEMPT_SCENARIO", rules: ["FLOW24-T8"], metrics: { A: 0 }, warnings: ["CIIO_USES_SCENARIO_EXEMPTION"] },
  },
  {
    id: "S28",
    title: "an infrastructure operator cannot claim small volume",
    facts: { ...on, entity: ciio, flows: [{ at, people: { ordinary: ["1-99"] }, exemption: { kind: "ART5_4_SMALL_VOLUME", state: "CONFIRMED" } }] },
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T1"], warnings: ["SMALL_VOLUME_IS_COMPUTED"] },
  },
  {
    id: "S29",
    title: "nobody has said whether it is an infrastructure operator",
    facts: { ...on, entity: { ciio: null }, flows: [{ at, people: { ordinary: ["1-120000"] } }] },
    expect: { outcome: "UNDETERMINED", rules: [], branches: { "ciio=false": "SCC_OR_CERTIFICATION", "ciio=true": "SECURITY_ASSESSMENT" } },
  },
  {
    id: "S29 decided anyway",
    title: "an unknown that changes nothing leaves the outcome determined",
    facts: { ...on, entity: { ciio: null }, flows: [{ at, people: { sensitive: ["1-10000"] } }] },
    expect: { outcome: "SECURITY_ASSESSMENT", branches: {} },
  },
  {
    id: "S30",
    title: "notified important data without a person",
    facts: { ...on, entity: notCiio, flows: [{ at, importantData: "notified" }] },
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T2"], metrics: { A: 0 } },
  },
  {
    id: "S31",
    title: "suspected important data triggers advice only",
    facts: { ...on, entity: notCiio, flows: [{ at, people: { ordinary: ["1-50000"] }, importantData: "suspected" }] },
    expect: { outcome: "EXEMPT_SMALL_VOLUME", warnings: ["SUSPECTED_IMPORTANT_DATA"] },
  },
  {
    id: "S32",
    title: "no exemption for important data",
    facts: {
      ...on,
      entity: notCiio,
      flows: [{ at, people: { ordinary: ["1-10"] }, importantData: "published", exemption: { kind: "ART5_1_CONTRACT_NECESSITY", state: "CONFIRMED" } }],
    },
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T2"] },
  },
  {
    id: "S43",
    title: "names of children under fourteen are sensitive",
    facts: { ...on, entity: notCiio, flows: [{ at, people: { children: ["1-200"] } }] },
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T6"], metrics: { S: 200, N: 0 } },
  },
  {
    id: "S44",
    title: "identity numbers count as ordinary, with a review",
    facts: { ...on, entity: notCiio, flows: [{ at, people: { ordinary: ["1-15000"], identityNumbers: ["1-15000"] } }] },
    expect: { outcome: "EXEMPT_SMALL_VOLUME", metrics: { N: 15_000, S: 0 }, warnings: ["IDENTITY_NUMBER_COUNTED_AS_ORDINARY"] },
  },
  {
    id: "S44 strict",
    title: "identity numbers count as sensitive under the strict switch",
    facts: { ...on, entity: notCiio, options: { idNumberIsSensitive: true }, flows: [{ at, people: { ordinary: ["1-15000"], identityNumbers: ["1-15000"] } }] },
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T4"], metrics: { S: 15_000 }, absentWarnings: ["IDENTITY_NUMBER_COUNTED_AS_ORDINARY"] },
  },
  {
    id: "S45",
    title: "identity numbers were sensitive under the older standard",
    facts: { asOf: "2024-06-01", entity: notCiio, flows: [{ at: "2024-05-01", people: { ordinary: ["1-15000"], identityNumbers: ["1-15000"] } }] },
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T4"], metrics: { S: 15_000 } },
  },
  {
    id: "S46",
    title: "photos of identity cards",
    facts: inJune2026({ sensitive: ["1-10000"] }),
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T4"] },
  },
  { id: "S47", title: "bank account numbers", facts: inJune2026({ sensitive: ["1-9999"] }), expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T6"] } },
  {
    id: "S48",
    title: "the filed volume goes into the declaration",
    facts: {
      asOf: "2026-10-31",
      entity: notCiio,
      filings: [{ kind: "standard_contract", date: "2026-03-02", filedOn: "2026-03-09", people: 200_000 }],
      flows: [
        { at: "2026-02-01", people: { ordinary: ["1-200000"] } },
        { at: "2026-10-01", people: { ordinary: ["200001-1000000"] } },
      ],
    },
    expect: { outcome: "SECURITY_ASSESSMENT", metrics: { N: 1_000_000 }, warnings: ["INCLUDE_FILED_VOLUME"] },
  },
  {
    id: "S49",
    title: "two projects of one entity are one count",
    facts: {
      ...on,
      entity: notCiio,
      flows: [
        { at, project: "north", people: { ordinary: ["1-60000"] } },
        { at, project: "south", people: { ordinary: ["60001-120000"] } },
      ],
    },
    expect: { outcome: "SCC_OR_CERTIFICATION", metrics: { N: 120_000 } },
  },
  ...(["1-60000", "60001-120000"] as const).map(
    (range, index): Scenario => ({
      id: `S50 ${index === 0 ? "parent" : "subsidiary"}`,
      title: "each entity of a group is judged on its own",
      facts: inJune2026({ ordinary: [range] }),
      expect: { outcome: "EXEMPT_SMALL_VOLUME", metrics: { N: 60_000 } },
    }),
  ),
  {
    id: "S51",
    title: "data stays in the mainland and headquarters can query it",
    facts: { ...on, entity: notCiio, flows: [{ at, channel: "view", destination: "FR", people: { ordinary: ["1-120000"] } }] },
    expect: { outcome: "SCC_OR_CERTIFICATION", metrics: { N: 120_000 }, warnings: ["REMOTE_ACCESS"] },
  },
  {
    id: "S52",
    title: "anonymised telemetry",
    facts: { ...on, entity: notCiio, flows: [{ at, anonymised: true, people: { ordinary: ["1-5000000"] } }] },
    expect: { outcome: "NO_PI_OR_IMPORTANT_DATA", metrics: { A: 0 } },
  },
  ...(["2025-06-01", "2026-06-01"] as const).map(
    (asOf): Scenario => ({
      id: `S54 ${asOf}`,
      title: "the officer picks certification",
      facts: { asOf, entity: notCiio, chosenRoute: "CERTIFICATION", flows: [{ at: `${asOf.slice(0, 4)}-03-01`, people: { ordinary: ["1-150000"] } }] },
      expect: {
        outcome: "SCC_OR_CERTIFICATION",
        rules: ["FLOW24-T5", asOf < "2026" ? "CERT22-1" : "CERT26-T1"],
        routes: ["STANDARD_CONTRACT", "CERTIFICATION"],
      },
    }),
  ),
  ...(
    [
      ["S55", 49_000, 98_812, "EXEMPT_SMALL_VOLUME"],
      ["S56", 50_000, 100_829, "SCC_OR_CERTIFICATION"],
    ] as const
  ).map(
    ([id, people, N, outcome]): Scenario => ({
      id,
      title: "the year end at the pace so far",
      facts: { asOf: "2026-06-30", entity: notCiio, flows: [{ at, people: { ordinary: [`1-${people}`] } }] },
      expect: { outcome: "EXEMPT_SMALL_VOLUME", metrics: { N: people }, projected: { N, outcome } },
    }),
  ),
  {
    id: "S57",
    title: "more people than were declared",
    facts: {
      ...on,
      entity: notCiio,
      filings: [{ kind: "security_assessment", date: "2025-02-10", people: 1_200_000 }],
      flows: [{ at, people: { ordinary: ["1-1450000"] } }],
    },
    expect: { outcome: "SECURITY_ASSESSMENT", warnings: ["DECLARED_SCALE_EXCEEDED", "EXTENSION_GROWTH_EXCEEDED"] },
  },
  {
    id: "S58",
    title: "a blocked transfer is logged, not counted",
    facts: { ...on, entity: notCiio, flows: [{ at, blocked: true, people: { ordinary: ["1-5000"] } }] },
    expect: { outcome: "NOT_AN_EXPORT", metrics: { A: 0 }, attempted: 5000 },
  },
  {
    id: "S59",
    title: "a server in Hong Kong is overseas",
    facts: { ...on, entity: notCiio, flows: [{ at, destination: "HK", people: { ordinary: ["1-100000"] } }] },
    expect: { outcome: "SCC_OR_CERTIFICATION", warnings: ["GREATER_BAY_AREA_CONTRACT"] },
  },
  {
    id: "S60",
    title: "employees' own accounts",
    facts: { ...on, entity: notCiio, flows: [{ at, people: { ordinary: ["1-3000"] }, exemption: { kind: "ART5_2_HR_MANAGEMENT", state: "CLAIMED" } }] },
    expect: { outcome: "EXEMPT_SMALL_VOLUME", metrics: { N: 3000 }, warnings: ["EXEMPTION_CLAIMS_PENDING"] },
  },
];
