import { beijingDayOf } from "@outflow/shared/assess/beijing-day.ts";
import type { EnrolReply } from "@outflow/shared/contract/device-api.ts";
import { alertList } from "@outflow/shared/contract/ledger-api.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type SmtpInbox, startSmtpInbox } from "../../support/smtp-inbox.ts";
import { type FoundedOrganisation, type Journey, OWNER, postTo, reportOf, startJourney } from "./journey.ts";

let inbox: SmtpInbox;
let journey: Journey;
let organisation: FoundedOrganisation;
let device: EnrolReply;
let founded = 0;

beforeAll(async () => {
  inbox = await startSmtpInbox();
  journey = await startJourney(inbox.url);
});
afterAll(async () => {
  await journey?.stop();
  await inbox?.stop();
});
beforeEach(async () => {
  organisation = await journey.found(`瞭望${"甲乙丙丁戊己庚辛"[founded++]}`);
  device = await organisation.enrol();
});

let next = 0;
async function sendTo(toolId: string | null, host: string, people: number): Promise<void> {
  const destination = {
    toolId,
    host,
    pathTemplate: "/",
    country: toolId === null ? null : "US",
    basis: toolId === null ? ("unknown" as const) : ("catalogue" as const),
  };
  const response = await postTo(journey.stack, "ingest", reportOf(device, { from: next, count: people }, { destination }), device.credential);
  next += people;
  expect(response.status).toBe(200);
}
async function alertNow(): Promise<{ raised: number; sent: number; failed: number }> {
  const response = await postTo(journey.stack, "alert", {}, journey.stack.secrets.scheduleSecret);
  expect(response.status).toBe(200);
  return (await response.json()) as { raised: number; sent: number; failed: number };
}
const subjectsHere = () => inbox.mails.filter(({ html }) => html.includes(organisation.legalEntity)).map(({ subject }) => subject);
const alertsHere = async () =>
  alertList
    .parse(await journey.asOwner("alert_list", { p_org: organisation.organisationId, p_limit: 50 }))
    .map(({ kind, line, sentAt }) => [kind, line, sentAt !== null])
    .toSorted();

it("several new tools and an unknown host are two mails, once, however often and by however many runs it is looked", async () => {
  await sendTo("hubspot", "api.hubapi.com", 3);
  await sendTo("notion", "api.notion.com", 2);
  await sendTo("asana", "app.asana.com", 0);
  await sendTo(null, "upload.example.net", 4);
  await sendTo(null, "quiet.example.net", 0);
  const runs = await Promise.all(Array.from({ length: 5 }, () => alertNow()));
  expect(runs.reduce((sum, { raised }) => sum + raised, 0)).toBe(4);
  expect(runs.every(({ failed }) => failed === 0)).toBe(true);
  await alertNow();
  expect(subjectsHere().toSorted()).toEqual([
    expect.stringMatching(/^新发现 3 个境外工具 · /),
    expect.stringMatching(/^未知网站接收了个人信息：upload\.example\.net · /),
  ]);
  expect((await alertsHere()).map(([kind, line]) => [kind, line])).toEqual([
    ["new_tool", "tool:asana"],
    ["new_tool", "tool:hubspot"],
    ["new_tool", "tool:notion"],
    ["unknown_host", "host:upload.example.net"],
  ]);

  // The next one alone is the next mail; a host that was quiet is one when people's data reaches it.
  await sendTo("salesforce", "login.salesforce.com", 1);
  await sendTo("hubspot", "api.hubapi.com", 5);
  await sendTo(null, "quiet.example.net", 1);
  expect(await alertNow()).toMatchObject({ raised: 2, sent: 2, failed: 0 });
  expect(subjectsHere().slice(2).toSorted()).toEqual([expect.stringMatching(/^新发现境外工具：Salesforce/), expect.stringMatching(/quiet\.example\.net/)]);
  expect(await alertNow()).toMatchObject({ raised: 0, sent: 0 });
});

it("what an officer approved, or called domestic, is not announced", async () => {
  const decide = (match: object, decision: string, verdict: string | null) =>
    journey.asOwner("decide_tool", {
      p_org: organisation.organisationId,
      p_decision: { match, verdict, country: null, recipient: null, decision, reason: null },
    });
  await decide({ toolId: "hubspot" }, "approved", null);
  await decide({ host: "erp.example.cn" }, "unreviewed", "internal");
  await sendTo("hubspot", "api.hubapi.com", 3);
  await sendTo(null, "erp.example.cn", 3);
  expect(await alertNow()).toMatchObject({ raised: 0, sent: 0, failed: 0 });
});

it("a reminder of a filing and a digest come once", async () => {
  const { organisationId, legalEntityId } = organisation;
  const filing = {
    legalEntityId,
    route: "STANDARD_CONTRACT",
    title: "与 Example Inc. 的标准合同",
    state: "preparing",
    recipient: "Example Inc.",
    declaredPeople: 100,
    declaredSensitivePeople: null,
    notes: null,
  };
  // Signed today: the reminder that comes a month before the last day to file lies in the past and is given at once.
  await journey.asOwner("save_filing", { p_org: organisationId, p_filing: { ...filing, days: { effective: beijingDayOf(new Date()) } } });
  expect(await alertNow()).toMatchObject({ raised: 1, sent: 1, failed: 0 });
  await journey.stack.database.query("update public.legal_entity set created_at = now() - interval '30 days' where id = $1", [legalEntityId]);
  const runs = await Promise.all(Array.from({ length: 3 }, () => alertNow()));
  expect(runs.reduce((sum, { raised }) => sum + raised, 0)).toBe(1);
  await alertNow();
  expect(subjectsHere()).toEqual([
    expect.stringMatching(/^标准合同备案：.* · File the standard contract: /),
    expect.stringMatching(/^一周数据出境：新增 0 人/),
  ]);
  expect(inbox.mails.every(({ recipients }) => recipients.join() === OWNER)).toBe(true);
  expect((await alertsHere()).map(([kind, , sent]) => [kind, sent])).toEqual([
    ["deadline_reminder", true],
    ["weekly_digest", true],
  ]);
});

it("a mail whose keys were recorded meanwhile is not recorded at all, so that the next run writes about what is left", async () => {
  const record = (lines: string[]) =>
    journey.stack.database.query("select public.record_watch($1, $2, $3) as answer", [
      organisation.organisationId,
      organisation.legalEntityId,
      JSON.stringify({
        kind: "new_tool",
        rulebook: "CN-2026-01-01",
        keys: lines.map((line) => ({ line, stage: "", year: 2026, figures: {} })),
        mail: { subject: lines.join(), html: "<p>", text: "-" },
      }),
    ]);
  expect(await record(["tool:a", "tool:b"])).toMatchObject([{ answer: { raised: 2 } }]);
  expect(await record(["tool:b", "tool:c"])).toMatchObject([{ answer: { raised: 0 } }]);
  expect(await record(["tool:c"])).toMatchObject([{ answer: { raised: 1 } }]);
  const outbox = await journey.stack.database.query("select subject from public.outbox where org_id = $1 order by created_at", [organisation.organisationId]);
  expect(outbox.map(({ subject }) => subject)).toEqual(["tool:a,tool:b", "tool:c"]);
  // Another year is no new occasion for a tool.
  await journey.stack.database.query("update public.alert set year = year - 1 where org_id = $1", [organisation.organisationId]);
  expect(await record(["tool:a"])).toMatchObject([{ answer: { raised: 0 } }]);
});

it("the work list is for the service alone", async () => {
  await expect(journey.asOwner("due_watch", { p_year: 2026 })).rejects.toThrow(/40[134]/);
  await expect(journey.asOwner("record_watch", { p_org: organisation.organisationId, p_entity: organisation.legalEntityId, p_mail: {} })).rejects.toThrow(
    /40[134]/,
  );
});
