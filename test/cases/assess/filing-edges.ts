import { type EdgeCheck, event, june, ordinary, sensitive } from "./edge-check.ts";

export const FILINGS_AND_DEADLINES: EdgeCheck[] = [
  ...(
    [
      [1_440_000, []],
      [1_440_001, ["EXTENSION_GROWTH_EXCEEDED"]],
    ] as const
  ).map(
    ([people, more]): EdgeCheck => ({
      title: `${people} people where 1,200,000 were declared`,
      facts: { ...june, filings: [{ kind: "security_assessment", date: "2025-02-10", people: 1_200_000 }], flows: [ordinary(`1-${people}`)] },
      outcome: "SECURITY_ASSESSMENT",
      warnings: ["DECLARED_SCALE_EXCEEDED", ...more],
      without: more.length === 0 ? ["EXTENSION_GROWTH_EXCEEDED"] : [],
    }),
  ),
  {
    title: "volume under a certificate goes into the declaration too",
    facts: { ...june, filings: [{ kind: "certification", date: "2026-02-01", people: 9_000 }], flows: [sensitive("1-10000")] },
    outcome: "SECURITY_ASSESSMENT",
    warnings: ["INCLUDE_FILED_VOLUME"],
  },
  {
    title: "ten working days after the contract takes effect",
    facts: event("contract_effective", "2026-02-10"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-SCC-FILE: 2026-03-02"],
  },
  {
    title: "the province has five working days, a Saturday among them",
    facts: event("province_received_material", "2026-04-29"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-SA-COMPLETE: 2026-05-09"],
  },
  {
    title: "forty-five working days from the notice",
    facts: event("acceptance_notice_issued", "2026-02-05"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-SA-RESULT: 2026-04-16"],
  },
  {
    title: "an objection within fifteen working days",
    facts: event("result_received", "2026-09-24", "2026-10-01"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-SA-REVIEW: 2026-10-22"],
  },
  {
    title: "a year whose notice is not out",
    facts: event("contract_effective", "2026-12-18", "2026-12-20"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-SCC-FILE: 2027-01-04?"],
  },
  { title: "a result is valid for three years", facts: event("result_issued", "2024-05-20"), outcome: "NOT_AN_EXPORT", deadlines: ["D-SA-EXPIRY: 2027-05-20"] },
  {
    title: "a result of the old law was valid for two",
    facts: event("result_issued", "2022-12-01", "2023-06-01"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-SA-EXPIRY22: 2024-12-01"],
  },
  {
    title: "an extension is applied for in the last sixty working days",
    facts: event("assessment_expiry", "2026-10-31"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-SA-EXTEND: 2026-08-04..2026-10-31"],
  },
  {
    title: "a certificate of a leap day ends on the last of February",
    facts: event("certificate_issued", "2024-02-29"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-CERT-EXPIRY: 2027-02-28"],
  },
  {
    title: "a certificate is renewed in its last six months",
    facts: event("certificate_expiry", "2026-08-31"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-CERT-RENEW: 2026-02-28..2026-08-31"],
  },
  {
    title: "an impact assessment is kept for three years",
    facts: event("impact_assessment_date", "2026-05-31"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-PIPIA-KEEP: 2029-05-31"],
  },
  {
    title: "the officer is reported within thirty working days",
    facts: event("million_processed_reached", "2026-03-02"),
    outcome: "NOT_AN_EXPORT",
    deadlines: ["D-PI-OFFICER: 2026-04-14"],
  },
];
