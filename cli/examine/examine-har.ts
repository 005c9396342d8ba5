import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import { examineBody } from "@outflow/shared/examine/examine-body.ts";
import { leavesTheMainland } from "@outflow/shared/examine/leaves-the-mainland.ts";
import type { ExaminedFile, ExaminedTransfer } from "./examined-file.ts";
import { readHar } from "./read-har.ts";

export async function examineHar(file: string, text: string, context: ExaminationContext): Promise<ExaminedFile> {
  const transfers: ExaminedTransfer[] = [];
  let stayed = 0;
  for (const request of readHar(text, file)) {
    const destination = context.classify(request.url);
    if (!leavesTheMainland(destination)) {
      stayed++;
      continue;
    }
    const { reports, account } = await examineBody(
      {
        url: request.url,
        channel: "request",
        occurredAt: request.occurredAt,
        seenOnUrl: request.seenOnUrl,
        body: { bytes: request.bytes, contentType: request.contentType },
      },
      context,
    );
    transfers.push({
      host: destination.host,
      tool: destination.toolId,
      country: destination.country,
      basis: destination.basis,
      channel: "request",
      format: account?.format ?? "empty",
      read: account?.read ?? "full",
      reason: account?.reason ?? null,
      people: reports.flatMap((report) => report.people),
    });
  }
  return { file, transfers, stayed };
}
