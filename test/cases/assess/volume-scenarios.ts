import { inJune2026, notCiio, type Scenario } from "./scenario.ts";

/** S01–S13: the lines, one person below, on and above them. */
export const VOLUME_SCENARIOS: readonly Scenario[] = [
  {
    id: "S01",
    title: "9,999 ordinary people are exempt by volume",
    facts: inJune2026({ ordinary: ["1-9999"] }),
    expect: { rulebook: "CN-2026-01-01", outcome: "EXEMPT_SMALL_VOLUME", rules: ["FLOW24-T7"], metrics: { A: 9999, S: 0, N: 9999 } },
  },
  {
    id: "S02",
    title: "99,999 ordinary people are still exempt, one below the line",
    facts: inJune2026({ ordinary: ["1-99999"] }),
    expect: { outcome: "EXEMPT_SMALL_VOLUME", rules: ["FLOW24-T7"], warnings: ["CRITICAL ordinary_contract"], absentWarnings: ["REACHED ordinary_contract"] },
  },
  {
    id: "S03",
    title: "100,000 ordinary people need a contract or certification",
    facts: inJune2026({ ordinary: ["1-100000"] }),
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T5"], warnings: ["REACHED ordinary_contract"], routes: ["STANDARD_CONTRACT", "CERTIFICATION"] },
  },
  {
    id: "S04",
    title: "999,999 ordinary people are one below the assessment",
    facts: inJune2026({ ordinary: ["1-999999"] }),
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T5"], warnings: ["CRITICAL ordinary_assessment"] },
  },
  {
    id: "S05",
    title: "1,000,000 ordinary people need a security assessment",
    facts: inJune2026({ ordinary: ["1-1000000"] }),
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T3"], warnings: ["REACHED ordinary_assessment"] },
  },
  {
    id: "S06",
    title: "one sensitive person ends the exempt tier",
    facts: inJune2026({ sensitive: ["1"] }),
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T6"], metrics: { A: 1, S: 1, N: 0 }, warnings: ["FIRST_SENSITIVE_PERSON"] },
  },
  {
    id: "S07",
    title: "9,999 sensitive people are one below the assessment",
    facts: inJune2026({ sensitive: ["1-9999"] }),
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T6"], warnings: ["CRITICAL sensitive_assessment"] },
  },
  {
    id: "S08",
    title: "10,000 sensitive people need a security assessment",
    facts: inJune2026({ sensitive: ["1-10000"] }),
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T4"], warnings: ["REACHED sensitive_assessment"] },
  },
  {
    id: "S09",
    title: "the limbs are not added together",
    facts: inJune2026({ ordinary: ["1-999999"], sensitive: ["1000001-1009999"] }),
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T5", "FLOW24-T6"], metrics: { A: 1_009_998, S: 9999, N: 999_999 } },
  },
  {
    id: "S10",
    title: "a million ordinary people and one sensitive",
    facts: inJune2026({ ordinary: ["1-1000000"], sensitive: ["1000001"] }),
    expect: { outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T3"] },
  },
  {
    id: "S11",
    title: "people with both kinds decide the outcome: counted on both sides",
    facts: inJune2026({ ordinary: ["1-1000000"], sensitive: ["995001-1000000"] }),
    expect: {
      outcome: "SECURITY_ASSESSMENT",
      metrics: { A: 1_000_000, S: 5000, N: 1_000_000, Nexclusive: 995_000 },
      policyDependent: true,
      warnings: ["POLICY_DEPENDENT"],
    },
  },
  {
    id: "S11 sensitive only",
    title: "people with both kinds decide the outcome: counted as sensitive only",
    facts: { ...inJune2026({ ordinary: ["1-1000000"], sensitive: ["995001-1000000"] }), options: { mixedPolicy: "SENSITIVE_ONLY" } },
    expect: { outcome: "SCC_OR_CERTIFICATION", metrics: { N: 995_000 }, policyDependent: true },
  },
  {
    id: "S12",
    title: "200 people with both kinds among 60,200 ordinary",
    facts: inJune2026({ ordinary: ["1-60200"], sensitive: ["60001-60200"] }),
    expect: { outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T6"], metrics: { N: 60_200, S: 200 }, policyDependent: false },
  },
  {
    id: "S13",
    title: "one person, three tools, fifty records, four dates",
    facts: {
      asOf: "2026-06-01",
      entity: notCiio,
      flows: Array.from({ length: 50 }, (_, index) => ({
        at: `2026-0${(index % 4) + 1}-15`,
        tool: `tool ${index % 3}`,
        people: { ordinary: ["1"] },
      })),
    },
    expect: { outcome: "EXEMPT_SMALL_VOLUME", metrics: { A: 1, N: 1 } },
  },
];
