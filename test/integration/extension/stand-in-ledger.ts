import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { checkinRequest, type DestinationOverride, enrolRequest, REFUSALS, type RefusalCode } from "@outflow/shared/contract/device-api.ts";
import { type TransferReport, transferReport } from "@outflow/shared/contract/transfer-report.ts";

export const DEVICE = "0197a3c2-0000-7000-8000-00000000d001";
export const TOKEN = `oet_${"T".repeat(43)}`;
export const ORGANISATION_KEY = `${"K".repeat(42)}A`;

export interface StandInLedger {
  readonly url: string;
  /** Reports as they arrived, in order, with doubles. */
  readonly reports: TransferReport[];
  /** Bodies of every request, as text: where canaries must not be. */
  readonly bodies: string[];
  readonly checkins: ReturnType<typeof checkinRequest.parse>[];
  readonly accessRequests: unknown[];
  /** What the next ingests are answered with; null: they are recorded. */
  refuseIngest: RefusalCode | "not-ours" | null;
  revoked: boolean;
  overrides: { version: number; list: DestinationOverride[] };
  close(): Promise<void>;
  /** The same server on the same port again, after `close`. */
  reopen(): Promise<void>;
}

/** A server that keeps the contract of the device functions and remembers what arrived. */
export async function startStandInLedger(): Promise<StandInLedger> {
  let port = 0;
  const server = createServer(async (incoming, outgoing) => {
    const text = await textOf(incoming);
    const answer = (status: number, body: unknown) => void outgoing.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const refuse = (code: RefusalCode, sentence: string) =>
      answer(REFUSALS[code].status, { code, sentence, field: code === "malformed" ? "people.0.kinds" : null });
    ledger.bodies.push(text);
    const name = incoming.url?.replace("/functions/v1/", "");
    if (name !== "enrol" && ledger.revoked) return refuse("device_revoked", "This device was revoked by the organisation.");
    if (name === "enrol") {
      if (enrolRequest.parse(JSON.parse(text)).token !== TOKEN) return refuse("unknown_token", "This enrolment token is not known.");
      return answer(200, {
        deviceId: DEVICE,
        credential: `odc_${"C".repeat(43)}`,
        organisationKey: ORGANISATION_KEY,
        organisation: { id: "0197a3c2-0000-7000-8000-00000000a001", name: "示例集团" },
        legalEntity: { id: "0197a3c2-0000-7000-8000-00000000b001", name: "示例（上海）贸易有限公司" },
        department: "销售部",
      });
    }
    if (name === "checkin") {
      const checkin = checkinRequest.parse(JSON.parse(text));
      ledger.checkins.push(checkin);
      const newer = ledger.overrides.version > checkin.overridesVersion;
      return answer(200, {
        overridesVersion: ledger.overrides.version,
        overrides: newer ? ledger.overrides.list : null,
        switches: { idNumberIsSensitive: false },
      });
    }
    if (name === "request-access") {
      ledger.accessRequests.push(JSON.parse(text));
      return answer(200, { id: "0197a3c2-0000-7000-8000-00000000c001" });
    }
    if (ledger.refuseIngest === "not-ours") return void outgoing.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad gateway</h1>");
    if (ledger.refuseIngest !== null) return refuse(ledger.refuseIngest, "people.0.kinds must be one of the values of the contract.");
    const report = transferReport.parse(JSON.parse(text));
    const known = ledger.reports.some(({ id }) => id === report.id);
    ledger.reports.push(report);
    return answer(200, { id: report.id, outcome: known ? "already_recorded" : "recorded" });
  });
  const listen = () => new Promise<void>((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  await listen();
  port = (server.address() as AddressInfo).port;
  const ledger: StandInLedger = {
    url: `http://127.0.0.1:${port}`,
    reports: [],
    bodies: [],
    checkins: [],
    accessRequests: [],
    refuseIngest: null,
    revoked: false,
    overrides: { version: 0, list: [] },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    reopen: listen,
  };
  return ledger;
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
