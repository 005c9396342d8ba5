import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startFunctionProcess } from "../../support/function-process.ts";
import { sampleReport } from "../../support/sample-report.ts";
import { PEOPLE_PER_REPORT } from "./invented-people.ts";
import { median, type Print, ratio } from "./measured.ts";

const REPORTS = 400;
const MEBIBYTE = 2 ** 20;

/** Resident memory of a process, in bytes; Linux only. */
const residentOf = (pid: number): number => Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1_024;

const newReport = (device: string) =>
  sampleReport({
    id: randomUUID(),
    device,
    people: Array.from({ length: PEOPLE_PER_REPORT }, () => ({
      identifiers: (["mobile", "email"] as const).map((kind) => ({ kind, pseudonym: randomBytes(32).toString("base64url") as never })),
      kinds: ["mobile", "email"],
      sensitiveKinds: [],
      minor: false,
    })),
  });

/** The ingest function in Deno with full reports one after another, in front of a ledger that only answers: is its memory flat? */
export async function measureFunctionMemory(print: Print): Promise<void> {
  if (!existsSync("/proc/self/status")) {
    print("memory of the ingest function       not measured: no /proc here");
    return;
  }
  const device = randomUUID();
  let last = "";
  const ledger = createServer((incoming, outgoing) => {
    const answer = incoming.url?.includes("device_of")
      ? { ok: true, deviceId: device, organisationId: randomUUID(), legalEntityId: randomUUID() }
      : { ok: true, id: last, outcome: "recorded" };
    incoming.resume().on("end", () => outgoing.setHeader("content-type", "application/json").end(JSON.stringify(answer)));
  });
  ledger.listen(0, "127.0.0.1");
  await once(ledger, "listening");
  const secret = (bytes: number) => randomBytes(bytes).toString("base64url");
  const secrets = { serviceRoleKey: secret(32), serverKey: secret(32), scheduleSecret: secret(32) };
  const origin = `http://127.0.0.1:${(ledger.address() as AddressInfo).port}`;
  const ingest = await startFunctionProcess({ origin, smtpUrl: "smtp://127.0.0.1:9", secrets }, "ingest", () => "pass");
  try {
    const resident: number[] = [];
    for (let index = 0; index < REPORTS; index++) {
      const report = newReport(device);
      last = report.id;
      const answer = await ingest.call(report, `odc_${secret(32)}`);
      if (answer?.status !== 200) throw new Error(`not recorded: ${answer?.status} ${await answer?.text()}`);
      await answer.arrayBuffer();
      resident.push(residentOf(ingest.pid) / MEBIBYTE);
    }
    const quarter = REPORTS / 4;
    const [second, fourth] = [median(resident.slice(quarter, 2 * quarter)), median(resident.slice(-quarter))];
    print(
      `memory of the ingest function       ${fourth.toFixed(0)} MB after ${REPORTS} reports of ${PEOPLE_PER_REPORT.toLocaleString("en")}, ${second.toFixed(0)} MB after ${2 * quarter} = ${ratio(fourth, second)} (target: flat); most ${Math.max(...resident).toFixed(0)} MB`,
    );
  } finally {
    await ingest.stop();
    ledger.closeAllConnections();
    ledger.close();
  }
}
