import type { IngestReply } from "@outflow/shared/contract/device-api.ts";
import { ingested } from "@outflow/shared/contract/ledger-api.ts";
import { REPORT_LIMITS, transferReport } from "@outflow/shared/contract/transfer-report.ts";
import { askLedger } from "../_shared/ask-ledger.ts";
import { authenticateDevice } from "../_shared/authenticate-device.ts";
import { checkReport } from "../_shared/check-report.ts";
import type { Ledger } from "../_shared/ledger.ts";
import { code, type Log } from "../_shared/log.ts";
import { parseBody } from "../_shared/parse-body.ts";
import { accept, refuse } from "../_shared/respond.ts";
import { createSecondHmac, underServerKey } from "../_shared/second-hmac.ts";

export interface IngestDependencies {
  readonly ledger: Ledger;
  readonly log: Log;
  readonly now: () => Date;
  /** 32 bytes; see `readServerKey`. */
  readonly serverKey: Uint8Array;
}

/** POST one {@link transferReport} → {@link ingestReply}. Sent twice, the second answer is `already_recorded` and nothing changes. */
export function createIngestHandler({ ledger, log, now, serverKey }: IngestDependencies) {
  const secondHmac = createSecondHmac(serverKey);
  return async (request: Request): Promise<Response> => {
    const device = await authenticateDevice({ ledger, log }, request);
    if (!device.ok) return device.response;
    const body = await parseBody(request, REPORT_LIMITS.bytes, transferReport);
    if (!body.ok) return body.response;
    const report = body.value;
    const problem = checkReport(report, now());
    if (problem) return refuse("malformed", problem.sentence, problem.field);
    if (report.device !== device.deviceId) return refuse("not_allowed", "device must be the device that this credential belongs to.", "device");

    const asked = await askLedger(
      { ledger, log },
      "ingest_report",
      { p_credential_hash: device.credentialHash, p_report: underServerKey(report, secondHmac) },
      ingested,
    );
    if (!asked.ok) return asked.response;
    log("ingested", { outcome: code(asked.answer.outcome), people: report.people.length });
    const reply: IngestReply = { id: asked.answer.id, outcome: asked.answer.outcome };
    return accept(reply);
  };
}
