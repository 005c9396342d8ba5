import { refusal } from "@outflow/shared/contract/device-api.ts";
import { describe, expect, it } from "vitest";
import { LedgerFailure } from "../../../supabase/functions/_shared/ledger.ts";
import { createIngestHandler } from "../../../supabase/functions/ingest/handle-ingest.ts";
import { DEVICE, ENTITY, ledgerThatAnswers, ORGANISATION, post, silent } from "./ledger-double.ts";
import { sampleReport } from "./sample-report.ts";

const NOW = new Date("2026-06-01T03:00:00Z");
const known = { ok: true, deviceId: DEVICE, organisationId: ORGANISATION, legalEntityId: ENTITY };
const recorded = { ok: true, id: sampleReport().id, outcome: "recorded" };

function ingestWith(answers: Record<string, unknown>) {
  const ledger = ledgerThatAnswers(answers);
  const handle = createIngestHandler({ ledger, log: silent, now: () => NOW, serverKey: new Uint8Array(32).fill(7) });
  return { handle, ledger };
}

async function refusalOf(response: Response) {
  return { status: response.status, ...refusal.parse(await response.json()) };
}

describe("ingest records a report", () => {
  it("answers with the report's id and outcome, and hands the ledger second pseudonyms only", async () => {
    const { handle, ledger } = ingestWith({ device_of: known, ingest_report: recorded });
    const response = await handle(post(sampleReport()));
    expect([response.status, await response.json()]).toEqual([200, { id: recorded.id, outcome: "recorded" }]);
    const handed = JSON.stringify(ledger.calls[1]?.parameters);
    expect(handed).not.toContain("A".repeat(43));
    expect(ledger.calls[1]?.parameters.p_report).toMatchObject({
      people: [{ identifiers: [{ kind: "mobile", pseudonym: expect.stringMatching(/^[0-9a-f]{32}$/) }] }],
    });
  });

  it("gives the ledger the hash of the credential, never the credential", async () => {
    const { handle, ledger } = ingestWith({ device_of: known, ingest_report: recorded });
    await handle(post(sampleReport()));
    for (const call of ledger.calls) expect(call.parameters.p_credential_hash).toMatch(/^[0-9a-f]{64}$/);
  });
});

type Report = ReturnType<typeof sampleReport>;
const person = () => sampleReport().people[0]!;
const WRONG: [what: string, spoil: (report: Report) => unknown, field: string | null][] = [
  ["an unknown key", (report) => ({ ...report, 张三13800138000: 1 }), null],
  ["an unknown key deep inside", (report) => ({ ...report, people: [{ ...person(), 张三13800138000: 1 }] }), "people.0"],
  ["a missing field", ({ channel: _, ...report }) => report, "channel"],
  [
    "a raw value for a pseudonym",
    (report) => ({ ...report, people: [{ ...person(), identifiers: [{ kind: "mobile", pseudonym: "13800138000" }] }] }),
    "people.0.identifiers.0.pseudonym",
  ],
  ["an unknown kind", (report) => ({ ...report, people: [{ ...person(), kinds: ["张三13800138000"] }] }), "people.0.kinds.0"],
  ["a person without identifier", (report) => ({ ...report, people: [{ ...person(), identifiers: [] }] }), "people.0.identifiers"],
  ["too many people", (report) => ({ ...report, people: Array.from({ length: 5_001 }, person) }), "people"],
  [
    "too many identifiers",
    (report) => ({ ...report, people: [{ ...person(), identifiers: Array.from({ length: 33 }, () => person().identifiers[0]) }] }),
    "people.0.identifiers",
  ],
  ["another contract", (report) => ({ ...report, contract: 2 }), "contract"],
  [
    "a query in the path",
    (report) => ({ ...report, destination: { ...report.destination, pathTemplate: "/a?phone=13800138000" } }),
    "destination.pathTemplate",
  ],
  ["a domestic destination", (report) => ({ ...report, destination: { ...report.destination, country: "CN" } }), "destination.country"],
  ["an instant with an offset", (report) => ({ ...report, occurredAt: "2026-06-01T10:00:00+08:00" }), "occurredAt"],
  ["an instant a day and a second ahead", (report) => ({ ...report, occurredAt: "2026-06-02T03:00:01Z" }), "occurredAt"],
  ["an instant 400 days and a second ago", (report) => ({ ...report, occurredAt: "2025-04-27T02:59:59Z" }), "occurredAt"],
  ["part 3 of 2", (report) => ({ ...report, part: { number: 3, of: 2 } }), "part.number"],
  ["a negative size", (report) => ({ ...report, body: { ...report.body, bytes: -1 } }), "body.bytes"],
  ["a list", () => [], null],
  ["null", () => null, null],
];

describe("ingest refuses a malformed report, names the field, repeats no value, writes nothing", () => {
  it.each(WRONG)("%s", async (_what, spoil, field) => {
    const { handle, ledger } = ingestWith({ device_of: known, ingest_report: recorded });
    const answer = await refusalOf(await handle(post(spoil(sampleReport()) as object)));
    expect(answer).toMatchObject({ status: 400, code: "malformed", field });
    expect(answer.sentence).toMatch(/^[\x20-\x7e]+\.$/);
    if (field) expect(answer.sentence).toContain(field);
    expect(answer.sentence).not.toMatch(/13800138000|张三/);
    expect(ledger.calls.map((call) => call.procedure)).toEqual(["device_of"]);
  });

  it.each([
    ["text that is no JSON", "姓名,13800138000"],
    ["an empty body", ""],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0xfe])],
  ])("%s", async (_what, body) => {
    const { handle } = ingestWith({ device_of: known });
    expect(await refusalOf(await handle(post(body)))).toMatchObject({
      status: 400,
      code: "malformed",
      field: null,
      sentence: expect.not.stringContaining("138"),
    });
  });

  it("takes the instants at the very edges", async () => {
    for (const occurredAt of ["2026-06-02T03:00:00Z", "2025-04-27T03:00:00Z"]) {
      const { handle } = ingestWith({ device_of: known, ingest_report: recorded });
      expect((await handle(post({ ...sampleReport(), occurredAt }))).status).toBe(200);
    }
  });
});

describe("ingest knows its devices", () => {
  it.each([["unknown_device"], ["device_revoked"]])("%s is 401 before the body is read", async (code) => {
    const { handle } = ingestWith({ device_of: { ok: false, code } });
    const request = post(sampleReport());
    expect(await refusalOf(await handle(request))).toMatchObject({ status: 401, code });
    expect(request.bodyUsed).toBe(false);
  });

  it("revoked between the two questions is still 401", async () => {
    const { handle } = ingestWith({ device_of: known, ingest_report: { ok: false, code: "device_revoked" } });
    expect(await refusalOf(await handle(post(sampleReport())))).toMatchObject({ status: 401, code: "device_revoked" });
  });

  it.each([[""], ["Bearer"], ["Basic abc"], ["Bearer oet_abc"], [`Bearer ${"x".repeat(9_000)}`], ["Bearer odc_'; drop table device; --"]])(
    "authorization %j is 401",
    async (authorization) => {
      const { handle, ledger } = ingestWith({ device_of: known });
      expect(await refusalOf(await handle(post(sampleReport(), { authorization })))).toMatchObject({ status: 401, code: "unknown_device" });
      expect(ledger.calls).toEqual([]);
    },
  );

  it("a report of another device is 403", async () => {
    const { handle } = ingestWith({ device_of: known, ingest_report: recorded });
    const report = { ...sampleReport(), device: "0199aa00-0000-7000-8000-00000000d002" };
    expect(await refusalOf(await handle(post(report)))).toMatchObject({ status: 403, code: "not_allowed", field: "device" });
  });
});

describe("ingest and a ledger in trouble", () => {
  it.each([["unreachable"], ["57P01"], ["40001"], ["PGRST202"]])("%s is 503, ask later", async (sqlState) => {
    const { handle } = ingestWith({ device_of: known, ingest_report: new LedgerFailure("ingest_report", sqlState) });
    const response = await handle(post(sampleReport()));
    expect(response.headers.get("retry-after")).toBe("30");
    expect(await refusalOf(response)).toMatchObject({ status: 503, code: "unavailable" });
  });

  it.each([["22003"], ["23514"]])("%s (the data can never be taken) is 400, so that the queue behind it moves on", async (sqlState) => {
    const { handle } = ingestWith({ device_of: known, ingest_report: new LedgerFailure("ingest_report", sqlState) });
    expect(await refusalOf(await handle(post(sampleReport())))).toMatchObject({ status: 400, code: "malformed" });
  });

  it("a body above the cap is 413 whether or not its length is announced", async () => {
    const { handle } = ingestWith({ device_of: known, ingest_report: recorded });
    expect(await refusalOf(await handle(post("1".repeat(8_000_001))))).toMatchObject({ status: 413, code: "too_large" });
  });
});
