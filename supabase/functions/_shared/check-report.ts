import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";

const DAY = 86_400_000;
/** A clock that is a day ahead is a wrong clock; what is older than this belongs to a year nobody files any more. */
const ACCEPTED_DAYS = { ahead: 1, behind: 400 } as const;

/** What the schema cannot say: null when all is well, else the field and what it must be. */
export function checkReport(report: TransferReport, now: Date): { sentence: string; field: string } | null {
  const age = now.getTime() - new Date(report.occurredAt).getTime();
  if (age < -ACCEPTED_DAYS.ahead * DAY)
    return { field: "occurredAt", sentence: "occurredAt lies more than a day in the future; the device's clock may be wrong." };
  if (age > ACCEPTED_DAYS.behind * DAY) return { field: "occurredAt", sentence: `occurredAt lies more than ${ACCEPTED_DAYS.behind} days in the past.` };
  if (report.part.of !== null && report.part.number > report.part.of) return { field: "part.number", sentence: "part.number must be at most part.of." };
  if (report.destination.country === "CN")
    return { field: "destination.country", sentence: "destination.country must be outside mainland China; a domestic transfer is not reported." };
  return null;
}
