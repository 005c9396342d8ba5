import { notCiio, type Scenario } from "./scenario.ts";

const on = { asOf: "2026-06-01", entity: notCiio } as const;
const at = "2026-03-01";
const hr = "ART5_2_HR_MANAGEMENT";
const transit = "ART4_FOREIGN_ORIGIN_TRANSIT";

/** S33–S42 and S53: exemptions, confirmed, claimed, refused and undecided. */
export const EXEMPTION_SCENARIOS: readonly Scenario[] = [
  {
    id: "S33",
    title: "employees under labour rules and a collective contract",
    facts: {
      ...on,
      flows: [
        {
          at,
          people: { ordinary: ["1-120000"], sensitive: ["1-3000"] },
          exemption: { kind: hr, state: "CONFIRMED", facts: { labour_rules: true, collective_contract: true, necessity: true, subjects_are_employees: true } },
        },
      ],
    },
    expect: { outcome: "EXEMPT_SCENARIO", metrics: { N: 0, S: 0 }, rules: ["FLOW24-T8"], absentWarnings: ["FIRST_SENSITIVE_PERSON"] },
  },
  {
    id: "S34",
    title: "nobody knows whether there is a collective contract",
    facts: { ...on, flows: [{ at, people: { ordinary: ["1-1200000"] }, exemption: { kind: hr, state: "CONFIRMED", facts: { collective_contract: null } } }] },
    expect: {
      outcome: "UNDETERMINED",
      branches: { [`${hr}:collective_contract=false`]: "SECURITY_ASSESSMENT", [`${hr}:collective_contract=true`]: "EXEMPT_SCENARIO" },
    },
  },
  {
    id: "S34 either is enough",
    title: "with the looser reading, labour rules suffice",
    facts: {
      ...on,
      options: { hrRequiresBoth: false },
      flows: [
        { at, people: { ordinary: ["1-1200000"] }, exemption: { kind: hr, state: "CONFIRMED", facts: { labour_rules: true, collective_contract: null } } },
      ],
    },
    expect: { outcome: "EXEMPT_SCENARIO" },
  },
  {
    id: "S35",
    title: "job applicants are not employees",
    facts: {
      ...on,
      flows: [
        {
          at,
          purpose: "recruitment",
          people: { ordinary: ["1-2000"], sensitive: ["1-2000"] },
          exemption: { kind: hr, state: "CONFIRMED", facts: { subjects_are_employees: false } },
        },
      ],
    },
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T6"], metrics: { S: 2000 }, warnings: ["EXEMPTION_REFUSED", "RECRUITMENT_NECESSITY"] },
  },
  ...(
    [
      ["S36 90,000", "900001-990000", "EXEMPT_SMALL_VOLUME", 90_000],
      ["S36 100,000", "900001-1000000", "SCC_OR_CERTIFICATION", 100_000],
    ] as const
  ).map(
    ([id, crm, outcome, N]): Scenario => ({
      id,
      title: "exempt bookings leave the count, the customer file stays",
      facts: {
        ...on,
        flows: [
          { at, people: { ordinary: ["1-900000"] }, exemption: { kind: "ART5_1_CONTRACT_NECESSITY", state: "CONFIRMED" } },
          { at, people: { ordinary: [crm] } },
        ],
      },
      expect: { outcome, metrics: { N } },
    }),
  ),
  {
    id: "S37",
    title: "people in an exempt and in a counted flow count once",
    facts: {
      ...on,
      flows: [
        { at, people: { ordinary: ["1-10000"] }, exemption: { kind: "ART5_1_CONTRACT_NECESSITY", state: "CONFIRMED" } },
        { at, people: { ordinary: ["1-10000"] } },
      ],
    },
    expect: { outcome: "EXEMPT_SMALL_VOLUME", metrics: { N: 10_000, A: 10_000 } },
  },
  {
    id: "S38",
    title: "a claim that nobody confirmed takes nobody out",
    facts: { ...on, flows: [{ at, people: { ordinary: ["1-150000"] }, exemption: { kind: "ART5_1_CONTRACT_NECESSITY", state: "CLAIMED" } }] },
    expect: { outcome: "SCC_OR_CERTIFICATION", metrics: { N: 150_000 }, warnings: ["EXEMPTION_CLAIMS_PENDING"] },
  },
  {
    id: "S39",
    title: "foreign customers in transit",
    facts: { ...on, flows: [{ at, origin: "abroad", people: { ordinary: ["1-800000"] }, exemption: { kind: transit, state: "CONFIRMED" } }] },
    expect: { outcome: "EXEMPT_SCENARIO", metrics: { N: 0 } },
  },
  {
    id: "S40 separable",
    title: "domestic profiles merged in can be told apart",
    facts: {
      ...on,
      flows: [
        {
          at,
          origin: "abroad",
          people: { ordinary: ["1-800000"] },
          domesticMixedIn: { people: ["800001-950000"], separable: true },
          exemption: { kind: transit, state: "CONFIRMED" },
        },
      ],
    },
    expect: { outcome: "SCC_OR_CERTIFICATION", metrics: { N: 150_000 } },
  },
  {
    id: "S40 not separable",
    title: "domestic profiles merged in cannot be told apart",
    facts: {
      ...on,
      flows: [
        {
          at,
          origin: "abroad",
          people: { ordinary: ["1-800000"] },
          domesticMixedIn: { people: ["800001-950000"], separable: false },
          exemption: { kind: transit, state: "CONFIRMED" },
        },
      ],
    },
    expect: {
      outcome: "UNDETERMINED",
      branches: { [`${transit}:nothing_domestic_mixed_in=false`]: "SCC_OR_CERTIFICATION", [`${transit}:nothing_domestic_mixed_in=true`]: "EXEMPT_SCENARIO" },
    },
  },
  {
    id: "S41",
    title: "a patient's data in an emergency",
    facts: { ...on, flows: [{ at, people: { sensitive: ["1"] }, exemption: { kind: "ART5_3_EMERGENCY", state: "CONFIRMED" } }] },
    expect: { outcome: "EXEMPT_SCENARIO", metrics: { S: 0 }, absentWarnings: ["FIRST_SENSITIVE_PERSON"] },
  },
  ...(
    [
      ["S42 inside", { zone: "Beijing", listEdition: "2025" }, "EXEMPT_SCENARIO"],
      ["S42 outside", null, "SCC_OR_CERTIFICATION"],
    ] as const
  ).map(
    ([id, freeTradeZone, outcome]): Scenario => ({
      id,
      title: "outside the negative list of a free-trade zone",
      facts: {
        asOf: "2026-06-01",
        entity: { ciio: false, freeTradeZone },
        flows: [{ at, people: { ordinary: ["1-300000"] }, exemption: { kind: "ART6_FTZ_OUTSIDE_NEGATIVE_LIST", state: "CONFIRMED" } }],
      },
      expect: { outcome },
    }),
  ),
  ...(
    [
      ["2024-12-31", "2024-11-01", "SECURITY_ASSESSMENT", []],
      ["2025-02-01", "2025-01-15", "EXEMPT_SCENARIO", ["STATUTORY_DUTY_COUNTING"]],
    ] as const
  ).map(
    ([asOf, day, outcome, warnings]): Scenario => ({
      id: `S53 ${asOf}`,
      title: "a statutory duty is a basis from 2025 on",
      facts: {
        asOf,
        entity: notCiio,
        flows: [{ at: day, people: { sensitive: ["1-20000"] }, exemption: { kind: "NDSR35_6_STATUTORY_DUTY", state: "CONFIRMED" } }],
      },
      expect: { outcome, warnings: [...warnings] },
    }),
  ),
];
