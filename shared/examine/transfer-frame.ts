import { CATALOGUE_VERSION } from "../classify/catalogue/version.generated.ts";
import type { ReadAccount } from "../contract/examination.ts";
import type { ReportedDestination, ReportedPerson, TransferReport } from "../contract/transfer-report.ts";
import { taxonomyAt } from "../recognise/taxonomy.ts";
import { RECOGNISERS_VERSION } from "../recognise/version.ts";
import type { ExaminationContext, Sent } from "./examination-context.ts";

/** Everything the parts of one transfer have in common; each part gets an id of its own, which makes ingest idempotent. */
export function transferFrame(sent: Omit<Sent, "body">, context: ExaminationContext, destination: ReportedDestination, seenOn: TransferReport["seenOn"]) {
  const transferId = context.newId();
  return (part: TransferReport["part"], account: ReadAccount, people: ReportedPerson[]): TransferReport => ({
    contract: 1,
    id: context.newId(),
    transferId,
    part,
    device: context.device,
    occurredAt: sent.occurredAt.toISOString(),
    channel: sent.channel,
    destination,
    seenOn,
    body: { format: account.format, bytes: account.bytes, read: account.read, reason: account.reason },
    people,
    versions: { catalogue: CATALOGUE_VERSION, recognisers: RECOGNISERS_VERSION, taxonomy: taxonomyAt(sent.occurredAt) },
  });
}
