import { refusal } from "@outflow/shared/contract/device-api.ts";
import { describe, expect, it } from "vitest";
import { type Ledger, LedgerFailure } from "../../../supabase/functions/_shared/ledger.ts";
import { deliverOutbox } from "../../../supabase/functions/alert/deliver-outbox.ts";
import { createAlertHandler } from "../../../supabase/functions/alert/handle-alert.ts";
import type { Sent } from "../../../supabase/functions/alert/send-mail.ts";
import { type Call, ledgerThatAnswers, ORGANISATION, post, silent } from "./ledger-double.ts";

const messageOf = (index: number) => ({
  organisationId: ORGANISATION,
  id: `0199aa00-0000-7000-8000-0000000000${String(index).padStart(2, "0")}`,
  messageId: `<${index}@outflow.example.cn>`,
  recipient: `officer-${index}@example.cn`,
  subject: "…",
  html: "…",
  text: "…",
  attempts: 0,
});

/** Gives out batches in turn, then nothing; `acknowledgements` fail as often as asked. */
function outboxOf(batches: number[][], failingAcknowledgements = 0): Ledger & { calls: Call[] } {
  const calls: Call[] = [];
  const left = [...batches];
  let failing = failingAcknowledgements;
  return {
    calls,
    async call(procedure, parameters) {
      calls.push({ procedure, parameters });
      if (procedure === "claim_outbox") return (left.shift() ?? []).map(messageOf);
      if (procedure === "outbox_sent" && failing-- > 0) throw new LedgerFailure(procedure, "08006");
      return null;
    },
  };
}

const now = () => new Date("2026-11-22T01:00:00Z");
const named = (calls: Call[], procedure: string) => calls.filter((call) => call.procedure === procedure);

describe("delivering the outbox", () => {
  it("sends batch after batch and acknowledges each message by id", async () => {
    const ledger = outboxOf([[1, 2], [3]]);
    const sent: string[] = [];
    const sendMail = async ({ recipient }: { recipient: string }): Promise<Sent> => {
      sent.push(recipient);
      return { ok: true };
    };
    expect(await deliverOutbox({ ledger, log: silent, now, sendMail })).toEqual({ sent: 3, failed: 0 });
    expect(sent).toEqual(["officer-1@example.cn", "officer-2@example.cn", "officer-3@example.cn"]);
    expect(named(ledger.calls, "outbox_sent").map(({ parameters }) => parameters)).toContainEqual({
      p_org: ORGANISATION,
      p_id: messageOf(3).id,
      p_message_id: "<3@outflow.example.cn>",
    });
  });

  it("one refused recipient does not stop the next", async () => {
    const ledger = outboxOf([[1, 2]]);
    const sendMail = async ({ recipient }: { recipient: string }): Promise<Sent> =>
      recipient.startsWith("officer-1") ? { ok: false, scope: "message", code: "smtp_550" } : { ok: true };
    expect(await deliverOutbox({ ledger, log: silent, now, sendMail })).toEqual({ sent: 1, failed: 1 });
    expect(named(ledger.calls, "outbox_failed")[0]?.parameters).toEqual({ p_org: ORGANISATION, p_id: messageOf(1).id, p_reason_code: "smtp_550" });
  });

  it("a mail server that is down is asked once, and no further batch is claimed", async () => {
    const ledger = outboxOf([[1, 2, 3], [4]]);
    let asked = 0;
    const sendMail = async (): Promise<Sent> => {
      asked++;
      return { ok: false, scope: "server", code: "econnection" };
    };
    expect(await deliverOutbox({ ledger, log: silent, now, sendMail })).toEqual({ sent: 0, failed: 3 });
    expect([asked, named(ledger.calls, "claim_outbox").length]).toEqual([1, 1]);
  });

  it("ends in time on a slow mail server, and neither sends nor fails what is left", async () => {
    const ledger = outboxOf([[1, 2, 3, 4], [5]]);
    let clock = now().getTime();
    const sendMail = async (): Promise<Sent> => {
      clock += 30_000;
      return { ok: true };
    };
    expect(await deliverOutbox({ ledger, log: silent, now: () => new Date(clock), sendMail })).toEqual({ sent: 2, failed: 0 });
    expect(ledger.calls.map(({ procedure }) => procedure)).toEqual(["claim_outbox", "outbox_sent", "outbox_sent"]);
  });

  it("an acknowledgement that does not get through is tried again, the mail is not", async () => {
    const ledger = outboxOf([[1]], 2);
    let sent = 0;
    const sendMail = async (): Promise<Sent> => {
      sent++;
      return { ok: true };
    };
    expect(await deliverOutbox({ ledger, log: silent, now, sendMail })).toEqual({ sent: 1, failed: 0 });
    expect([sent, named(ledger.calls, "outbox_sent").length]).toEqual([1, 3]);
  });
});

describe("the alert function at its door", () => {
  const SECRET = "s".repeat(43);
  const handlerWith = (answers: Record<string, unknown>) => {
    const ledger = ledgerThatAnswers(answers);
    const sendMail = async (): Promise<Sent> => ({ ok: true });
    return { ledger, handle: createAlertHandler({ ledger, log: silent, now, sendMail, scheduleSecret: SECRET, dashboardUrl: "https://outflow.example.cn/" }) };
  };

  it.each([[""], ["Bearer"], [`Bearer ${"s".repeat(42)}`], [`Bearer ${"s".repeat(42)}t`], [`Basic ${SECRET}`]])("refuses %j", async (authorization) => {
    const { handle, ledger } = handlerWith({ due_standings: [], due_watch: [], claim_outbox: [] });
    const response = await handle(post({}, { authorization }));
    expect([response.status, refusal.parse(await response.json()).code]).toEqual([403, "not_allowed"]);
    expect(ledger.calls).toEqual([]);
  });

  it("lets the schedule in and says what was done", async () => {
    const { handle } = handlerWith({ due_standings: [], due_watch: [], claim_outbox: [] });
    const response = await handle(post({}, { authorization: `Bearer ${SECRET}` }));
    expect([response.status, await response.json()]).toEqual([200, { assessed: 0, raised: 0, failed: 0, sent: 0, unsent: 0 }]);
  });

  it("delivers what waits although nothing can be assessed", async () => {
    const { handle, ledger } = handlerWith({ due_standings: new LedgerFailure("due_standings", "57014"), claim_outbox: [] });
    const response = await handle(post({}, { authorization: `Bearer ${SECRET}` }));
    expect(response.status).toBe(503);
    expect(named(ledger.calls, "claim_outbox")).toHaveLength(1);
  });
});
