import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { IngestReply } from "@outflow/shared/contract/device-api.ts";
import type { ReadAccount } from "@outflow/shared/contract/examination.ts";
import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import { contentHash, declaredIds } from "@outflow/shared/examine/declared-ids.ts";
import { examineFile } from "@outflow/shared/examine/examine-file.ts";
import { fromBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";

export interface FileDeclaration {
  readonly organisationId: string;
  readonly legalEntityId: string;
  readonly destination: Destination;
  readonly occurredAt: Date;
  readonly idNumberIsSensitive: boolean;
  /** The organisation key as base64url. */
  readonly key: string;
}

export interface DeclaredFile {
  /** Records of people, as they stand in the file. */
  readonly people: number;
  readonly reports: number;
  /** Reports that the ledger had already. */
  readonly knownReports: number;
  /** null: the file is empty. */
  readonly account: ReadAccount | null;
}

const NO_DEVICE = "00000000-0000-0000-0000-000000000000";

/**
 * Reads the file as a stream, twice: for its hash, which makes a repeated declaration change nothing, and for the people in it. Each full
 * part goes to `send` at once; only pseudonyms are in it. @throws whatever `send` throws, or DOMException when the file cannot be read any more.
 */
export async function declareFile(
  file: File,
  { organisationId, legalEntityId, destination, occurredAt, idNumberIsSensitive, key }: FileDeclaration,
  send: (report: TransferReport) => Promise<IngestReply>,
  onPeople: (people: number) => void,
): Promise<DeclaredFile> {
  const { toolId, host } = destination;
  const hash = await contentHash(file.stream());
  const sent = {
    url: `https://${host}/`,
    channel: "declared" as const,
    occurredAt,
    seenOnUrl: null,
    stream: file.stream() as ReadableStream<Uint8Array>,
    contentType: file.type || null,
    fileName: file.name,
  };
  const parts = examineFile(sent, {
    device: NO_DEVICE,
    pseudonymise: createPseudonymiser(fromBase64Url(key)),
    newId: declaredIds([organisationId, legalEntityId, toolId ?? host, occurredAt.toISOString(), hash]),
    classify: () => destination,
    idNumberIsSensitive,
  });
  const done = { people: 0, reports: 0, knownReports: 0 };
  let step = await parts.next();
  for (; !step.done; step = await parts.next()) {
    const { outcome } = await send(step.value);
    done.people += step.value.people.length;
    done.reports++;
    if (outcome === "already_recorded") done.knownReports++;
    onPeople(done.people);
  }
  return { ...done, account: step.value };
}
