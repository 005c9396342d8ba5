import type { Verification } from "./instrument.ts";
import type { RuleId } from "./rules.ts";

/** A period of the law. `before` counts back from the start event, which then is an expiry. */
export type Period = { workingDays: number } | { months: number } | { years: number };

export type DeadlineRule = {
  rule: RuleId;
  /** What starts it. */
  event: DeadlineEvent;
  length: Period;
  /**
   * latest: must be done by then. authority: the authority answers by then. validity: runs out then.
   * window: open from `length` before the event until the event. before: must be done `length` before the event. retention: keep at least so long.
   */
  type: "latest" | "authority" | "validity" | "window" | "before" | "retention";
  verification: Verification;
  from: string;
  to: string | null;
  /** A later rule that states the same period: cited for events from its first day on. */
  restated?: { rule: RuleId; verification: Verification; from: string };
};

export const DEADLINE_EVENTS = [
  "contract_effective",
  "filing_received",
  "supplement_notice",
  "province_received_material",
  "cac_received_material",
  "acceptance_notice_issued",
  "result_received",
  "result_issued",
  "assessment_expiry",
  "certificate_issued",
  "certificate_expiry",
  "certificate_issued_or_changed",
  "impact_assessment_date",
  "record_date",
  "million_processed_reached",
] as const;
export type DeadlineEvent = (typeof DEADLINE_EVENTS)[number];

const open = { from: "2024-03-22", to: null } as const;
const since2022 = { from: "2022-09-01", to: null } as const;
const since2023 = { from: "2023-06-01", to: null } as const;

/** law.md section 9. */
export const DEADLINES = {
  "D-SCC-FILE": { rule: "SCC23-P3", event: "contract_effective", length: { workingDays: 10 }, type: "latest", verification: "V1", ...since2023 },
  "D-SCC-REVIEW": { rule: "SCC24-G2", event: "filing_received", length: { workingDays: 15 }, type: "authority", verification: "V3", ...open },
  "D-SCC-FIX": { rule: "SCC24-G2", event: "supplement_notice", length: { workingDays: 10 }, type: "latest", verification: "K", ...open },
  "D-SA-COMPLETE": { rule: "SA22-P3", event: "province_received_material", length: { workingDays: 5 }, type: "authority", verification: "V1", ...since2022 },
  "D-SA-ACCEPT": { rule: "SA22-P4", event: "cac_received_material", length: { workingDays: 7 }, type: "authority", verification: "V1", ...since2022 },
  "D-SA-RESULT": { rule: "SA22-P7", event: "acceptance_notice_issued", length: { workingDays: 45 }, type: "authority", verification: "V1", ...since2022 },
  "D-SA-REVIEW": { rule: "SA22-P8", event: "result_received", length: { workingDays: 15 }, type: "latest", verification: "V1", ...since2022 },
  "D-SA-EXPIRY22": {
    rule: "SA22-P9",
    event: "result_issued",
    length: { years: 2 },
    type: "validity",
    verification: "V1",
    from: "2022-09-01",
    to: "2024-03-21",
  },
  "D-SA-EXPIRY": { rule: "FLOW24-V1", event: "result_issued", length: { years: 3 }, type: "validity", verification: "V1", ...open },
  "D-SA-RENEW22": {
    rule: "SA22-P11",
    event: "assessment_expiry",
    length: { workingDays: 60 },
    type: "before",
    verification: "V1",
    from: "2022-09-01",
    to: "2024-03-21",
  },
  "D-SA-EXTEND": { rule: "FLOW24-V2", event: "assessment_expiry", length: { workingDays: 60 }, type: "window", verification: "V1", ...open },
  "D-CERT-EXPIRY": {
    rule: "CERT22-2",
    event: "certificate_issued",
    length: { years: 3 },
    type: "validity",
    verification: "V1",
    from: "2022-11-04",
    to: null,
    restated: { rule: "CERT26-P3", verification: "V2", from: "2026-01-01" },
  },
  "D-CERT-RENEW": { rule: "CERT22-2", event: "certificate_expiry", length: { months: 6 }, type: "window", verification: "V1", from: "2022-11-04", to: null },
  "D-CERT-PLATFORM": {
    rule: "CERT26-B1",
    event: "certificate_issued_or_changed",
    length: { workingDays: 5 },
    type: "authority",
    verification: "K",
    from: "2026-01-01",
    to: null,
  },
  "D-PIPIA-KEEP": {
    rule: "PIPL56",
    event: "impact_assessment_date",
    length: { years: 3 },
    type: "retention",
    verification: "V1",
    from: "2021-11-01",
    to: null,
  },
  "D-REC-KEEP": { rule: "NDSR25-5", event: "record_date", length: { years: 3 }, type: "retention", verification: "V1", from: "2025-01-01", to: null },
  "D-PI-OFFICER": {
    rule: "OFFICER25",
    event: "million_processed_reached",
    length: { workingDays: 30 },
    type: "latest",
    verification: "V3",
    from: "2025-07-18",
    to: null,
  },
} as const satisfies Record<string, DeadlineRule>;

export type DeadlineId = keyof typeof DEADLINES;
export const DEADLINE_IDS = Object.keys(DEADLINES) as [DeadlineId, ...DeadlineId[]];

/** Reminders before a deadline and before a line is expected to be crossed, in calendar days, and before a renewal window opens, in working days. Our choice. */
export const REMIND = { calendarDays: [30, 7, 1], workingDaysBeforeWindow: 30, daysBeforeCrossing: [60, 30, 7] } as const;

/** Results issued before this day were given for two years; they are treated as valid for three, to be confirmed with the provincial authority. */
export const THREE_YEAR_VALIDITY_FROM = "2024-03-22";

/** The expected number of people of the next three years may exceed the declared one by at most this much for an extension (QA2607). */
export const EXTENSION_GROWTH_PERCENT = 20;

/** Days that are off in every year whatever the yearly notice says, as MM-DD: used where the notice is not out yet. */
export const FIXED_HOLIDAYS = ["01-01", "05-01", "05-02", "10-01", "10-02", "10-03"] as const;
