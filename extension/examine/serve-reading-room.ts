import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import { examineBody } from "@outflow/shared/examine/examine-body.ts";
import { examineFile } from "@outflow/shared/examine/examine-file.ts";
import type { Examination, ReadingAnswer, ReadingJob } from "./reading-room.ts";

/** Does one job, a step for each question that comes through the port. */
export function serveReadingJob(job: ReadingJob, port: MessagePort, openContext: () => Promise<ExaminationContext | null>): void {
  const examination = examine(job, openContext);
  port.onmessage = async () => port.postMessage(await nextAnswer(examination));
}

async function nextAnswer(examination: Examination): Promise<ReadingAnswer> {
  try {
    const step = await examination.next();
    return step.done ? { kind: "end", account: step.value } : { kind: "report", report: step.value };
  } catch {
    // What went wrong may quote what was examined.
    return { kind: "failed" };
  }
}

async function* examine(job: ReadingJob, openContext: () => Promise<ExaminationContext | null>): Examination {
  const context = await openContext();
  if (!context) return null;
  if (job.kind === "file") return yield* examineFile(job.sent, context);
  const { reports, account } = await examineBody(job.sent, context);
  yield* reports;
  return account;
}
