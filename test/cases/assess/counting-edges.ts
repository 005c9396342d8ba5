import { at, type EdgeCheck, june, no, ordinary, sensitive } from "./edge-check.ts";

export const COUNTING: EdgeCheck[] = [
  {
    title: "overlapping ranges and single ids",
    facts: { ...june, flows: [ordinary("1-10", "5-15", "20", "20")] },
    outcome: "EXEMPT_SMALL_VOLUME",
    metrics: { A: 16 },
  },
  {
    title: "the same people in two flows, a third of them with something sensitive",
    facts: { ...june, flows: [ordinary("1-300"), sensitive("201-300")] },
    outcome: "SCC_OR_CERTIFICATION",
    metrics: { A: 300, S: 100, N: 300, Nexclusive: 200 },
  },
  {
    title: "a person with both kinds reaches the ordinary line where both count, but the procedure is the same",
    facts: { ...june, options: { mixedPolicy: "SENSITIVE_ONLY" }, flows: [{ at, people: { ordinary: ["1-100000"], sensitive: ["100000"] } }] },
    outcome: "SCC_OR_CERTIFICATION",
    rules: ["FLOW24-T6"],
    metrics: { N: 99_999, S: 1 },
    without: ["POLICY_DEPENDENT"],
  },
  {
    title: "the other policy would ask for more",
    facts: { ...june, options: { mixedPolicy: "SENSITIVE_ONLY" }, flows: [{ at, people: { ordinary: ["1-1000000"], sensitive: ["995001-1000000"] } }] },
    outcome: "SCC_OR_CERTIFICATION",
    metrics: { N: 995_000, S: 5_000 },
    warnings: ["POLICY_DEPENDENT"],
  },
  {
    title: "a child is sensitive alone, whatever else is said",
    facts: { ...june, flows: [{ at, people: { ordinary: ["1-5"], children: ["5"] } }] },
    outcome: "SCC_OR_CERTIFICATION",
    metrics: { A: 5, S: 1, N: 4 },
  },
  {
    title: "anonymised data beside real people counts nobody more",
    facts: { ...june, flows: [{ at, anonymised: true, people: { ordinary: ["1-9000000"] } }, ordinary("1-3")] },
    outcome: "EXEMPT_SMALL_VOLUME",
    metrics: { A: 3 },
  },
  {
    title: "what was stopped counts nobody, not even important data",
    facts: { ...june, flows: [{ at, blocked: true, importantData: "NOTIFIED", people: { ordinary: ["1-8"], sensitive: ["9-10"] } }] },
    outcome: "NOT_AN_EXPORT",
    metrics: { A: 0, attempted: 10 },
  },
  {
    title: "a number alone adds to the count, and its people may be known",
    facts: { ...june, flows: [ordinary("1-60000"), { at, declared: { ordinary: 60_000 } }] },
    outcome: "SCC_OR_CERTIFICATION",
    metrics: { N: 120_000 },
    warnings: ["BOUNDS_CROSS_A_LINE"],
  },
  { title: "Taiwan is overseas", facts: { ...june, flows: [{ ...sensitive("1"), destination: "TW" }] }, outcome: "SCC_OR_CERTIFICATION" },
  {
    title: "what stays in the mainland is no export",
    facts: { ...june, flows: [{ ...sensitive("1-20000"), destination: "CN" }] },
    outcome: "NOT_AN_EXPORT",
    metrics: { A: 0, S: 0 },
    without: ["FIRST_SENSITIVE_PERSON"],
  },
  {
    title: "the contract of the Bay Area is no way where an assessment is due",
    facts: { ...june, flows: [{ ...sensitive("1-10000"), destination: "HK" }] },
    outcome: "SECURITY_ASSESSMENT",
    without: ["GREATER_BAY_AREA_CONTRACT"],
  },
  ...(
    [
      ["2024-09-13", 3, "SCC_OR_CERTIFICATION"],
      ["2024-09-14", 0, "EXEMPT_SMALL_VOLUME"],
    ] as const
  ).map(
    ([day, S, outcome]): EdgeCheck => ({
      title: `identity numbers that left on ${day} keep the taxonomy of their day`,
      facts: { asOf: "2024-12-01", entity: no, flows: [{ at: day, people: { identityNumbers: ["1-3"] } }] },
      outcome,
      metrics: { S, N: 3 - S },
    }),
  ),
];

export const LINES: EdgeCheck[] = [
  ...(
    [
      [69_999, null],
      [70_000, "NOTICE"],
      [84_999, "NOTICE"],
      [85_000, "WARN"],
      [95_000, "CRITICAL"],
      [100_000, "REACHED"],
    ] as const
  ).map(
    ([people, stage]): EdgeCheck => ({
      title: `${people} people and the line of a contract`,
      facts: { ...june, flows: [ordinary(`1-${people}`)] },
      outcome: people < 100_000 ? "EXEMPT_SMALL_VOLUME" : "SCC_OR_CERTIFICATION",
      ...(stage ? { warnings: [`${stage} ordinary_contract`] } : { without: ["NOTICE ordinary_contract"] }),
    }),
  ),
  {
    title: "6,999 sensitive people",
    facts: { ...june, flows: [sensitive("1-6999")] },
    outcome: "SCC_OR_CERTIFICATION",
    warnings: ["FIRST_SENSITIVE_PERSON"],
    without: ["NOTICE sensitive_assessment"],
  },
  {
    title: "7,000 sensitive people",
    facts: { ...june, flows: [sensitive("1-7000")] },
    outcome: "SCC_OR_CERTIFICATION",
    warnings: ["NOTICE sensitive_assessment"],
  },
  {
    title: "700,000 ordinary people",
    facts: { ...june, flows: [ordinary("1-700000")] },
    outcome: "SCC_OR_CERTIFICATION",
    warnings: ["REACHED ordinary_contract", "NOTICE ordinary_assessment"],
  },
  {
    title: "leaving the exempt tier is said",
    facts: { ...june, previousOutcome: "EXEMPT_SMALL_VOLUME", flows: [sensitive("1")] },
    outcome: "SCC_OR_CERTIFICATION",
    warnings: ["LEAVES_EXEMPT_TIER", "OUTCOME_CHANGED", "FIRST_SENSITIVE_PERSON"],
  },
  {
    title: "from a contract to an assessment nobody leaves the exempt tier",
    facts: { ...june, previousOutcome: "SCC_OR_CERTIFICATION", flows: [sensitive("1-10000")] },
    outcome: "SECURITY_ASSESSMENT",
    warnings: ["OUTCOME_CHANGED"],
    without: ["LEAVES_EXEMPT_TIER"],
  },
];
