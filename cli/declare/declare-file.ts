import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Readable } from "node:stream";
import type { Destination } from "@outflow/shared/contract/destination.ts";
import { ingestReply } from "@outflow/shared/contract/device-api.ts";
import type { ReadAccount } from "@outflow/shared/contract/examination.ts";
import { contentHash, declaredIds } from "@outflow/shared/examine/declared-ids.ts";
import { examineFile } from "@outflow/shared/examine/examine-file.ts";
import { fromBase64Url } from "@outflow/shared/pseudonymise/base64url.ts";
import { createPseudonymiser } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import { z } from "zod";
import { CommandMistake } from "../command-io.ts";
import type { Entity } from "./find-entity.ts";
import type { Server } from "./server.ts";

export interface DeclaredFile {
  /** Records of people, as they stand in the file. */
  readonly people: number;
  readonly reports: number;
  /** Reports that the ledger had already. */
  readonly knownReports: number;
  /** null: the file is empty. */
  readonly account: ReadAccount | null;
}

const NIL_DEVICE = "00000000-0000-0000-0000-000000000000";

/** Examines the file as a stream and hands each part to the ledger as soon as it is full; only pseudonyms leave this machine. */
export async function declareFile(file: string, destination: Destination, occurredAt: Date, entity: Entity, server: Server): Promise<DeclaredFile> {
  const path = resolve(file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new CommandMistake(`${file} cannot be read: ${found ? "it is not a file" : "there is no such file"}.`);
  const open = () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
  const hash = await contentHash(open()).catch(() => {
    throw new CommandMistake(`${file} cannot be read: permission denied, or the disk says no.`);
  });
  const key = await server.rpc("declaration_key", { p_org: entity.organisationId }, z.string());
  const { toolId, host } = destination;
  const sent = {
    url: `https://${host}/`,
    channel: "declared" as const,
    occurredAt,
    seenOnUrl: null,
    stream: open(),
    contentType: null,
    fileName: basename(path),
  };
  const reports = examineFile(sent, {
    device: NIL_DEVICE,
    pseudonymise: createPseudonymiser(fromBase64Url(key)),
    newId: declaredIds([entity.organisationId, entity.id, toolId ?? host, occurredAt.toISOString(), hash]),
    classify: () => destination,
    idNumberIsSensitive: entity.idNumberIsSensitive,
  });
  const done = { people: 0, reports: 0, knownReports: 0 };
  let step = await reports.next();
  for (; !step.done; step = await reports.next()) {
    const body = { organisationId: entity.organisationId, legalEntityId: entity.id, report: step.value };
    const { outcome } = await server.callFunction("declare", body, ingestReply);
    done.people += step.value.people.length;
    done.reports++;
    if (outcome === "already_recorded") done.knownReports++;
  }
  return { ...done, account: step.value };
}
