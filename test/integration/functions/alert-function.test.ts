import type { EnrolReply } from "@outflow/shared/contract/device-api.ts";
import { alertList } from "@outflow/shared/contract/ledger-api.ts";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Fate, startFunctionProcess } from "../../support/function-process.ts";
import { type InboxMail, type SmtpInbox, startSmtpInbox } from "../../support/smtp-inbox.ts";
import { type FoundedOrganisation, type Journey, OWNER, postTo, reportOf, startJourney } from "./journey.ts";

let inbox: SmtpInbox;
let journey: Journey;
let organisation: FoundedOrganisation;
let device: EnrolReply;
/** Set by a test that wants to act in the moment a message has arrived and is not yet accepted. */
let beforeAccepting: ((mail: InboxMail) => void) | null = null;
let founded = 0;

beforeAll(async () => {
  inbox = await startSmtpInbox({ beforeAccepting: (mail) => beforeAccepting?.(mail) });
  journey = await startJourney(inbox.url);
});
afterAll(async () => {
  await journey?.stop();
  await inbox?.stop();
});

// Every test has its own organisation: alerts are raised once a year, and what another test raised is of no concern.
beforeEach(async () => {
  beforeAccepting = null;
  organisation = await journey.found(`示例${"甲乙丙丁戊己庚辛"[founded++]}`);
  device = await organisation.enrol();
  // The one tool of these tests is known to the officers; what is new to them is the subject of watch-function.test.ts.
  const decision = { match: { toolId: "hubspot" }, verdict: null, country: null, recipient: null, decision: "approved", reason: null };
  await journey.asOwner("decide_tool", { p_org: organisation.organisationId, p_decision: decision });
  await journey.stack.database.query("update public.legal_entity set ciio = false where id = $1", [organisation.legalEntityId]);
});

async function send(people: { from: number; count: number; sensitive?: boolean }): Promise<void> {
  for (let done = 0; done < people.count; done += 5_000) {
    const part = { ...people, from: people.from + done, count: Math.min(5_000, people.count - done) };
    const response = await postTo(journey.stack, "ingest", reportOf(device, part), device.credential);
    expect(response.status).toBe(200);
  }
}

const callAlert = () => postTo(journey.stack, "alert", {}, journey.stack.secrets.scheduleSecret);
async function alertNow(): Promise<{ raised: number; sent: number; unsent: number }> {
  const response = await callAlert();
  expect(response.status).toBe(200);
  return (await response.json()) as { raised: number; sent: number; unsent: number };
}
const startAlert = (onRpc: (procedure: string, kill: () => void) => Fate) => startFunctionProcess(journey.stack, "alert", onRpc);
const mailsHere = () => inbox.mails.filter(({ html }) => html.includes(organisation.legalEntity));
const outboxHere = () =>
  journey.stack.database.query(
    "select sent_at is not null as sent, attempts, last_reason, leased_until > now() as leased from public.outbox where org_id = $1",
    [organisation.organisationId],
  );
/** Time passes: leases run out, pauses end. */
const later = () => journey.stack.database.query("update public.outbox set leased_until = now() - interval '1 second', due_at = now() where sent_at is null");

it("mails the first sensitive person and the stage, once, with number, rule and link, and no personal value", async () => {
  await send({ from: 0, count: 7_000, sensitive: true });
  expect(await alertNow()).toMatchObject({ raised: 2, sent: 2, unsent: 0 });
  expect(await alertNow()).toMatchObject({ raised: 0, sent: 0, unsent: 0 });

  const mails = mailsHere();
  expect(mails.map(({ subject }) => subject.split(" · ")[0]).toSorted()).toEqual(["敏感个人信息出境人数已达 10,000 人的 70%", "首次有敏感个人信息出境"]);
  for (const { recipients, html, text, raw } of mails) {
    expect(recipients).toEqual([OWNER]);
    expect(text).toContain("7,000");
    expect(text).toContain("《促进和规范数据跨境流动规定》");
    for (const part of [html, text]) expect(part).toContain(journey.stack.origin);
    expect(raw).not.toMatch(/person-\d/);
    expect(`${html}${text}`).not.toMatch(/person-\d/);
  }
});

it("mails the highest stage alone and records the lower one as superseded", async () => {
  await send({ from: 0, count: 9_600, sensitive: true });
  await alertNow();
  expect(mailsHere()).toHaveLength(2);
  expect(mailsHere().some(({ subject }) => subject.includes("96%"))).toBe(true);
  const alerts = alertList.parse(await journey.asOwner("alert_list", { p_org: organisation.organisationId, p_limit: 50 }));
  const stages = alerts.filter(({ kind }) => kind === "line_stage").map(({ stage, figures, sentAt }) => [stage, figures.supersededBy ?? null, sentAt !== null]);
  expect(stages.toSorted()).toEqual([
    ["critical", null, true],
    ["notice", "critical", false],
    ["warn", "critical", false],
  ]);
});

it("mails a change of the outcome, and marks a demonstration", async () => {
  await journey.stack.database.query("update public.organisation set demo = true where org_id = $1", [organisation.organisationId]);
  await send({ from: 0, count: 3 });
  expect(await alertNow()).toMatchObject({ raised: 0 });
  await send({ from: 10, count: 1, sensitive: true });
  expect(await alertNow()).toMatchObject({ raised: 2, sent: 2 });
  const subjects = mailsHere().map(({ subject }) => subject);
  expect(subjects.toSorted()).toEqual([
    expect.stringMatching(/^【演示 DEMO】应办手续变为：标准合同或认证 · /),
    expect.stringMatching(/^【演示 DEMO】首次有敏感个人信息出境 · /),
  ]);
});

it("five runs at once write one mail for each alert", async () => {
  await send({ from: 0, count: 1, sensitive: true });
  const answers = await Promise.all(Array.from({ length: 5 }, () => alertNow()));
  expect(answers.reduce((sum, { sent }) => sum + sent, 0)).toBe(1);
  expect(mailsHere()).toHaveLength(1);
});

it("keeps a mail while the mail server is away, and sends it once when it is back", async () => {
  await send({ from: 0, count: 1, sensitive: true });
  const { port } = inbox;
  const earlier = inbox;
  await inbox.stop();
  expect(await alertNow()).toMatchObject({ raised: 1, sent: 0, unsent: 1 });
  expect(await outboxHere()).toEqual([{ sent: false, attempts: 1, last_reason: expect.stringMatching(/^[a-z_0-9]+$/), leased: null }]);
  expect(await alertNow()).toMatchObject({ sent: 0, unsent: 0 });

  inbox = await startSmtpInbox({ port, beforeAccepting: (mail) => beforeAccepting?.(mail) });
  await later();
  expect(await alertNow()).toMatchObject({ raised: 0, sent: 1, unsent: 0 });
  expect(await alertNow()).toMatchObject({ sent: 0 });
  expect([mailsHere().length, earlier.mails.filter(({ html }) => html.includes(organisation.legalEntity)).length]).toEqual([1, 0]);
});

it("killed before the mail server accepted: sent once, by the next run after the lease", async () => {
  await send({ from: 0, count: 1, sensitive: true });
  const alert = await startAlert(() => "pass");
  try {
    beforeAccepting = () => {
      alert.kill();
      throw new Error("The client is gone.");
    };
    expect(await alert.call({}, journey.stack.secrets.scheduleSecret)).toBeNull();
    beforeAccepting = null;
    expect(await alertNow()).toMatchObject({ sent: 0 });
    expect(await outboxHere()).toMatchObject([{ sent: false, leased: true }]);
    await later();
    expect(await alertNow()).toMatchObject({ raised: 0, sent: 1 });
    expect(mailsHere()).toHaveLength(1);
  } finally {
    await alert.stop();
  }
});

it("killed between acceptance and acknowledgement: raised once, and the second copy is the same message", async () => {
  await send({ from: 0, count: 1, sensitive: true });
  const alert = await startAlert((procedure, kill) => {
    if (procedure !== "outbox_sent") return "pass";
    kill();
    return "cut";
  });
  try {
    expect(await alert.call({}, journey.stack.secrets.scheduleSecret)).toBeNull();
    expect(mailsHere()).toHaveLength(1);
    // Under its lease nobody else touches it; afterwards it goes out again, known by its Message-ID.
    expect(await alertNow()).toMatchObject({ raised: 0, sent: 0 });
    await later();
    expect(await alertNow()).toMatchObject({ raised: 0, sent: 1 });
    expect(await alertNow()).toMatchObject({ sent: 0 });
    const [first, second, ...more] = mailsHere();
    expect(more).toEqual([]);
    expect(second?.messageId).toBe(first?.messageId);
    expect([second?.subject, second?.html, second?.text]).toEqual([first?.subject, first?.html, first?.text]);
    expect(await outboxHere()).toMatchObject([{ sent: true, attempts: 2 }]);
  } finally {
    await alert.stop();
  }
});

it("an acknowledgement that is cut off is tried again, the mail is not", async () => {
  await send({ from: 0, count: 1, sensitive: true });
  let cuts = 0;
  const alert = await startAlert((procedure) => (procedure === "outbox_sent" && cuts++ === 0 ? "cut" : "pass"));
  try {
    expect(await (await alert.call({}, journey.stack.secrets.scheduleSecret))?.json()).toMatchObject({ raised: 1, sent: 1 });
    await later();
    expect(await alertNow()).toMatchObject({ sent: 0 });
    expect(mailsHere()).toHaveLength(1);
  } finally {
    await alert.stop();
  }
});
