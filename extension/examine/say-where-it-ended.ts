import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import { reportDestination } from "@outflow/shared/examine/report-destination.ts";

/** Reports are made before anybody knows where the connection ended; this adds it. `country`: of the address reached; null leaves them as they are. */
export function sayWhereItEnded(
  reports: readonly TransferReport[],
  url: string,
  country: string | null,
  { classify }: Pick<ExaminationContext, "classify">,
): readonly TransferReport[] {
  if (country === null) return reports;
  const destination = reportDestination(classify(url, country), url);
  return reports.map((report) => ({ ...report, destination }));
}
