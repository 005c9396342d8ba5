import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Readable } from "node:stream";
import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { ReportedPerson } from "@outflow/shared/contract/transfer-report.ts";
import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import { examineFile } from "@outflow/shared/examine/examine-file.ts";
import { leavesTheMainland } from "@outflow/shared/examine/leaves-the-mainland.ts";
import type { ExaminedFile } from "./examined-file.ts";

/** A file lying somewhere: it counts as if exported, to `destination` if a tool was named, to nowhere known otherwise. Read as a stream. */
export async function examineBareFile(file: string, path: string, destination: Destination | null, context: ExaminationContext): Promise<ExaminedFile> {
  if (destination && !leavesTheMainland(destination)) return { file, transfers: [], stayed: 1 };
  const people: ReportedPerson[] = [];
  const sent = {
    url: `https://${destination?.host ?? "unknown.invalid"}/`,
    channel: "file" as const,
    occurredAt: new Date(),
    seenOnUrl: null,
    stream: Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
    contentType: null,
    fileName: basename(path),
  };
  const reports = examineFile(sent, context);
  let step = await reports.next();
  for (; !step.done; step = await reports.next()) for (const person of step.value.people) people.push(person);
  const account = step.value;
  return {
    file,
    stayed: 0,
    transfers: [
      {
        host: destination?.host ?? null,
        tool: destination?.toolId ?? null,
        country: destination?.country ?? null,
        basis: destination?.basis ?? "unknown",
        channel: "file",
        format: account?.format ?? "empty",
        read: account?.read ?? "full",
        reason: account?.reason ?? null,
        people,
      },
    ],
  };
}
