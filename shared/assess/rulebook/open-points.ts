/** Points of law that counsel has yet to confirm (law.md section 12), in its order. The product shows them as "to be confirmed". */
export const OPEN_POINTS = [
  "MIXED_PERSONS",
  "HR_RULES_AND_CONTRACT",
  "CIIO_SCENARIO_EXEMPTIONS",
  "ASSESSMENTS_BEFORE_2024_03_22",
  "ORDER_20_ARTICLES",
  "ORDER_25_RELIEF",
  "STATUTORY_DUTY_COUNTING",
  "ACCESSIBLE_OR_ACCESSED",
  "UNREAD_ANSWERS",
  "HOLIDAYS_2027",
] as const;
export type OpenPointId = (typeof OPEN_POINTS)[number];

/** A small processor handles fewer people than this in total; nothing about exports is lowered from it (law.md section 8). */
export const SMALL_PROCESSOR = { rule: "ORDER25", below: 100_000, from: "2026-09-01" } as const;
