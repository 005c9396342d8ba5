import type { DeadlineId } from "@outflow/shared/assess/rulebook/deadlines.ts";

/** Worked dates: a start day and what must come out. For windows `opens` is the first day and `due` the day it closes. */
export type WorkedDate = { id: string; deadline: DeadlineId; start: string; due?: string; opens?: string; provisional?: true };

export const WORKED_DATES: readonly WorkedDate[] = [
  { id: "DL-01", deadline: "D-SCC-FILE", start: "2026-01-28", due: "2026-02-11" },
  { id: "DL-02", deadline: "D-SCC-FILE", start: "2026-02-10", due: "2026-03-02" },
  { id: "DL-03", deadline: "D-SCC-FILE", start: "2026-04-28", due: "2026-05-14" },
  { id: "DL-04", deadline: "D-SCC-FILE", start: "2026-09-21", due: "2026-10-12" },
  { id: "DL-05", deadline: "D-SCC-FILE", start: "2026-09-30", due: "2026-10-20" },
  { id: "DL-06", deadline: "D-SCC-FILE", start: "2025-09-22", due: "2025-10-11" },
  { id: "DL-07", deadline: "D-SCC-FILE", start: "2026-12-18", due: "2027-01-04", provisional: true },
  { id: "DL-08", deadline: "D-SA-COMPLETE", start: "2026-04-29", due: "2026-05-09" },
  { id: "DL-09", deadline: "D-SA-ACCEPT", start: "2026-09-16", due: "2026-09-24" },
  { id: "DL-10", deadline: "D-SA-RESULT", start: "2026-02-05", due: "2026-04-16" },
  { id: "DL-11", deadline: "D-SA-RESULT", start: "2025-08-15", due: "2025-10-23" },
  { id: "DL-12", deadline: "D-SA-REVIEW", start: "2026-09-24", due: "2026-10-22" },
  { id: "DL-13", deadline: "D-SA-REVIEW", start: "2026-01-30", due: "2026-02-27" },
  { id: "DL-14", deadline: "D-SA-EXTEND", start: "2026-10-31", opens: "2026-08-04", due: "2026-10-31" },
  { id: "DL-15", deadline: "D-SA-EXTEND", start: "2026-12-31", opens: "2026-10-09" },
  { id: "DL-16", deadline: "D-SA-EXTEND", start: "2026-03-20", opens: "2025-12-19" },
  { id: "DL-17 expiry", deadline: "D-SA-EXPIRY", start: "2024-05-20", due: "2027-05-20" },
  { id: "DL-17 window", deadline: "D-SA-EXTEND", start: "2027-05-20", opens: "2027-02-25", provisional: true },
  { id: "DL-18 old", deadline: "D-SA-EXPIRY22", start: "2022-12-01", due: "2024-12-01" },
  { id: "DL-18 new", deadline: "D-SA-EXPIRY", start: "2022-12-01", due: "2025-12-01" },
];
