import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { accessReply, checkinReply, type EnrolReply, enrolReply, ingestReply, refusal } from "@outflow/shared/contract/device-api.ts";
import { standing } from "@outflow/shared/contract/ledger-api.ts";
import type { TransferReport } from "@outflow/shared/contract/transfer-report.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canariesIn } from "../../support/canaries.ts";
import { type Fate, startFunctionProcess } from "../../support/function-process.ts";
import { enrolRequestOf, type FoundedOrganisation, type Journey, OWNER, postTo, reportOf, startJourney } from "./journey.ts";
import { statusOfLargeBody } from "./large-body.ts";

const DEAD_SMTP = "smtp://127.0.0.1:9";
let journey: Journey;
let organisation: FoundedOrganisation;
let device: EnrolReply;

beforeAll(async () => {
  journey = await startJourney(DEAD_SMTP);
  organisation = await journey.found("示例贸易");
  device = await organisation.enrol();
});
afterAll(() => journey?.stop());

const ingest = (body: unknown, bearer = device.credential) => postTo(journey.stack, "ingest", body, bearer);
const refusalOf = async (response: Response) => ({ status: response.status, ...refusal.parse(await response.json()) });

const year = () => Number(new Intl.DateTimeFormat("en", { timeZone: "Asia/Shanghai", year: "numeric" }).format(new Date()));
const peopleNow = async () =>
  standing.parse(await journey.asOwner("standing", { p_org: organisation.organisationId, p_entity: organisation.legalEntityId, p_year: year() })).all.people;
const transfersWritten = async () => Number((await journey.stack.database.query("select count(*) as n from public.transfer"))[0]?.n);

describe("enrolment", () => {
  it("a lost answer is asked for again: the same device, a new credential, the old one is dead", async () => {
    const { token } = await organisation.newToken({ uses: 1 });
    const request = enrolRequestOf(token);
    const first = enrolReply.parse(await (await postTo(journey.stack, "enrol", request)).json());
    const second = enrolReply.parse(await (await postTo(journey.stack, "enrol", request)).json());
    expect(second).toEqual({ ...first, credential: second.credential });
    expect(second.credential).not.toBe(first.credential);
    expect(await refusalOf(await ingest(reportOf(first, { from: 1, count: 1 }), first.credential))).toMatchObject({ status: 401, code: "unknown_device" });
    expect((await ingest(reportOf(second, { from: 1, count: 1 }), second.credential)).status).toBe(200);
  });

  it("puts a device into the department of the administrator's policy, and else of the token", async () => {
    const { token } = await organisation.newToken();
    const request = enrolRequestOf(token);
    const answer = await postTo(journey.stack, "enrol", { ...request, device: { ...request.device, department: "市场部" } });
    expect(enrolReply.parse(await answer.json()).department).toBe("市场部");
    expect(device.department).toBe("财务");
  });

  it("refuses a token that is used up, expired, revoked or unknown", async () => {
    const once = await organisation.newToken({ uses: 1 });
    await postTo(journey.stack, "enrol", enrolRequestOf(once.token));
    const expired = await organisation.newToken();
    await journey.stack.database.query("update public.enrolment_token set expires_at = now() where id = $1", [expired.id]);
    const revoked = await organisation.newToken();
    await journey.asOwner("revoke_enrolment_token", { p_org: organisation.organisationId, p_token: revoked.id });
    const answers = [once.token, expired.token, revoked.token, `oet_${"A".repeat(43)}`].map((token) =>
      postTo(journey.stack, "enrol", enrolRequestOf(token)).then(refusalOf),
    );
    expect((await Promise.all(answers)).map(({ status, code }) => [status, code])).toEqual([
      [401, "token_used_up"],
      [401, "token_expired"],
      [401, "unknown_token"],
      [401, "unknown_token"],
    ]);
  });

  it("ten at once for one installation are one device and one use", async () => {
    const { id, token } = await organisation.newToken({ uses: 3 });
    const request = enrolRequestOf(token);
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => postTo(journey.stack, "enrol", request).then(async (response) => enrolReply.parse(await response.json()))),
    );
    expect(new Set(replies.map(({ deviceId }) => deviceId)).size).toBe(1);
    expect(await journey.stack.database.query("select uses_left from public.enrolment_token where id = $1", [id])).toEqual([{ uses_left: 2 }]);
  });
});

describe("a report", () => {
  it("sent twice, at once and again, is counted once", async () => {
    const before = await peopleNow();
    const report = reportOf(device, { from: 1_000, count: 3 });
    const answers = await Promise.all([ingest(report), ingest(report), ingest(report)]);
    const outcomes = await Promise.all(answers.map(async (response) => ingestReply.parse(await response.json()).outcome));
    expect(outcomes.toSorted()).toEqual(["already_recorded", "already_recorded", "recorded"]);
    expect((await peopleNow()) - before).toBe(3);
  });

  it("of the largest size is taken whole", async () => {
    const before = await peopleNow();
    const report = reportOf(device, { from: 100_000, count: 5_000 });
    const kinds = ["email", "wechat", "qq", "alipay", "mobile", "device_id", "employee_number", "landline", "vehicle_plate", "iban"] as const;
    const wide: TransferReport = {
      ...report,
      people: report.people.map((person) => ({ ...person, identifiers: kinds.map((kind) => ({ kind, pseudonym: person.identifiers[0]!.pseudonym })) })),
    };
    const bytes = JSON.stringify(wide).length;
    expect(bytes).toBeGreaterThan(4_000_000);
    const response = await ingest(wide);
    expect([response.status, ingestReply.parse(await response.json()).outcome]).toEqual([200, "recorded"]);
    expect((await peopleNow()) - before).toBe(5_000);
  });

  it("that is malformed is refused by field and nothing is written", async () => {
    const before = await transfersWritten();
    const good = reportOf(device, { from: 2_000, count: 2 });
    const withPerson = (change: object) => ({ ...good, people: [good.people[0], { ...good.people[1], ...change }] });
    const wrong: [unknown, string | null][] = [
      ["{", null],
      ["[]", null],
      [{ ...good, 电话13800138000: true }, null],
      [{ ...good, occurredAt: "9999-12-31T23:59:59Z" }, "occurredAt"],
      [{ ...good, destination: { ...good.destination, host: "API.HUBAPI.COM:443" } }, "destination.host"],
      [withPerson({ identifiers: [{ kind: "email", pseudonym: "someone@example.com" }] }), "people.1.identifiers.0.pseudonym"],
      [withPerson({ 备注: "13800138000" }), "people.1"],
    ];
    for (const [body, field] of wrong) {
      const answer = await refusalOf(await ingest(body));
      expect(answer).toMatchObject({ status: 400, code: "malformed", field });
      expect(answer.sentence).not.toMatch(/13800138000|someone|hubapi/i);
    }
    expect(await transfersWritten()).toBe(before);
  });

  it("meets a ledger that is away: 503 and later; once it is back, the same report is counted once", async () => {
    const before = await peopleNow();
    const report = reportOf(device, { from: 4_000, count: 2 });
    let fate: Fate = "pass";
    const process = await startFunctionProcess(journey.stack, "ingest", (procedure) => (procedure === "ingest_report" ? fate : "pass"));
    try {
      for (fate of ["cut", "lose"] as const) {
        const response = (await process.call(report, device.credential))!;
        expect(response.headers.get("retry-after")).toBe("30");
        expect(await refusalOf(response)).toMatchObject({ status: 503, code: "unavailable" });
      }
      fate = "pass";
      // The second time it was recorded and only the answer was lost.
      expect(await (await process.call(report, device.credential))?.json()).toEqual({ id: report.id, outcome: "already_recorded" });
      expect((await peopleNow()) - before).toBe(2);
    } finally {
      await process.stop();
    }
  });

  it("of 9 MB is 413, announced or streamed", async () => {
    const statusOf = (bytes: number, announced: boolean) =>
      statusOfLargeBody(`${journey.stack.origin}/functions/v1/ingest`, device.credential, bytes, announced);
    expect(await Promise.all([statusOf(9_000_000, true), statusOf(9_000_000, false), statusOf(8_000_001, true), statusOf(8_000_001, false)])).toEqual([
      413, 413, 413, 413,
    ]);
  });

  it("by another device's credential is refused", async () => {
    const other = await organisation.enrol();
    expect(await refusalOf(await ingest(reportOf(device, { from: 1, count: 1 }), other.credential))).toMatchObject({
      status: 403,
      code: "not_allowed",
      field: "device",
    });
  });
});

describe("strange callers", () => {
  it.each(["", "odc_", `odc_${"A".repeat(43)}`, "x".repeat(7_000), "eyJhbGciOiJIUzI1NiJ9.e30.x", "odc_..%2f..%2f"])(
    "credential %j is 401 everywhere",
    async (credential) => {
      for (const name of ["ingest", "checkin", "request-access"])
        expect(await refusalOf(await postTo(journey.stack, name, {}, credential))).toMatchObject({ status: 401, code: "unknown_device" });
    },
  );

  it("the service role key and the schedule's secret open nothing for a device, nor a device the schedule", async () => {
    const { serviceRoleKey, scheduleSecret } = journey.stack.secrets;
    for (const secret of [serviceRoleKey, scheduleSecret]) expect((await ingest({}, secret)).status).toBe(401);
    expect((await postTo(journey.stack, "alert", {}, device.credential)).status).toBe(403);
    expect((await postTo(journey.stack, "alert", {})).status).toBe(403);
  });

  it.each(["GET", "PUT", "DELETE", "OPTIONS"])("%s is 405", async (method) => {
    for (const name of ["enrol", "ingest", "checkin", "request-access", "alert"])
      expect((await fetch(`${journey.stack.origin}/functions/v1/${name}`, { method })).status).toBe(405);
  });
});

describe("a device in its daily life", () => {
  const sign = { extensionVersion: "0.1.1", overridesVersion: 0 };
  const coverage = { requestsExamined: 12, bodiesPartial: 1, bodiesOpaque: 0, filesUnread: 2, reportsOverflowed: 0, reportsRefused: 0, storageLosses: 0 };

  it("checks in, and what it could not see stands beside the count", async () => {
    const reply = checkinReply.parse(await (await postTo(journey.stack, "checkin", { ...sign, coverage }, device.credential)).json());
    expect(reply.switches).toEqual({ idNumberIsSensitive: false });
    const { coverage: seen } = standing.parse(
      await journey.asOwner("standing", { p_org: organisation.organisationId, p_entity: organisation.legalEntityId, p_year: year() }),
    );
    expect(seen.filesUnread).toBe(2);
  });

  it("asks for a tool", async () => {
    const response = await postTo(journey.stack, "request-access", { toolId: "hubspot", host: "app.hubspot.com", note: "客户跟进需要" }, device.credential);
    const { id } = accessReply.parse(await response.json());
    expect(await journey.stack.database.query("select tool_id, host from public.access_request where id = $1", [id])).toEqual([
      { tool_id: "hubspot", host: "app.hubspot.com" },
    ]);
  });

  it("that is revoked is refused at once by every function", async () => {
    const lost = await organisation.enrol();
    await journey.asOwner("revoke_device", { p_org: organisation.organisationId, p_device: lost.deviceId });
    const bodies = {
      ingest: reportOf(lost, { from: 1, count: 1 }),
      checkin: { ...sign, coverage },
      "request-access": { toolId: null, host: "x.example.com", note: "" },
    };
    for (const [name, body] of Object.entries(bodies))
      expect(await refusalOf(await postTo(journey.stack, name, body, lost.credential))).toMatchObject({ status: 401, code: "device_revoked" });
  });
});

it("nothing that was examined, no pseudonym, token, credential or name is in the logs", async () => {
  const report = reportOf(device, { from: 3_000, count: 1 });
  const pseudonym = report.people[0]!.identifiers[0]!.pseudonym;
  expect((await ingest(report)).status).toBe(200);
  await ingest({ ...report, id: "13800138000" });
  const { token } = await organisation.newToken();
  await postTo(journey.stack, "enrol", enrolRequestOf(token));
  await postTo(journey.stack, "alert", {}, journey.stack.secrets.scheduleSecret);
  const [stored] = await journey.stack.database.query("select pseudonym::text as pseudonym from public.identifier order by card desc limit 1");
  const log = await readFile(join(journey.stack.home, "logs/stack.log"), "latin1");
  expect(log).toContain('"event":"ingested"');
  const canaries = {
    "raw value": "person-3000@example.com",
    "malformed value": "13800138000",
    pseudonym,
    "second pseudonym": String(stored?.pseudonym),
    "second pseudonym in digits": String(stored?.pseudonym).replaceAll("-", ""),
    token,
    credential: device.credential,
    "organisation key": device.organisationKey,
    "server key": journey.stack.secrets.serverKey,
    "schedule secret": journey.stack.secrets.scheduleSecret,
    "service role key": journey.stack.secrets.serviceRoleKey,
    owner: OWNER,
    entity: device.legalEntity.name,
    label: "财务-03",
  };
  expect(canariesIn(log, canaries)).toEqual([]);
});
