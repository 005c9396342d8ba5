import { claimedOutbox } from "@outflow/shared/contract/ledger-api.ts";
import type { Ledger } from "../_shared/ledger.ts";
import { code, type Log } from "../_shared/log.ts";
import { SEND_SECONDS, type SendMail, type Sent } from "./send-mail.ts";

export interface DeliverDependencies {
  readonly ledger: Ledger;
  readonly log: Log;
  readonly now: () => Date;
  readonly sendMail: SendMail;
}

export interface Delivered {
  sent: number;
  failed: number;
}

/** Few at a time, so that a lease always outlives the messages claimed with it. */
const CLAIM = 4;
const LEASE_SECONDS = (CLAIM + 1) * SEND_SECONDS;
/** No further message after this, so that a call ends well before the platform's limit; what is left waits for its lease to run out. */
const BUDGET_SECONDS = 45;
const ACKNOWLEDGE_TRIES = 3;

/**
 * Peek → send → acknowledge by id. A message is leased, so that two runs never send the same one; it leaves the outbox only
 * when the mail server took it. Between that moment and the acknowledgement lies the one gap SMTP cannot close: whoever dies
 * there leaves a message that is sent again when its lease has run out, under the same Message-ID.
 */
export async function deliverOutbox({ ledger, log, now, sendMail }: DeliverDependencies): Promise<Delivered> {
  const delivered: Delivered = { sent: 0, failed: 0 };
  const end = now().getTime() + BUDGET_SECONDS * 1_000;
  while (now().getTime() < end) {
    const batch = claimedOutbox.parse(await ledger.call("claim_outbox", { p_limit: CLAIM, p_lease_seconds: LEASE_SECONDS }));
    if (batch.length === 0) break;
    let down: string | null = null;
    for (const message of batch) {
      if (now().getTime() >= end) return delivered;
      const key = { p_org: message.organisationId, p_id: message.id };
      const result: Sent = down === null ? await sendMail(message) : { ok: false, scope: "server", code: down };
      if (result.ok) {
        await acknowledge(() => ledger.call("outbox_sent", { ...key, p_message_id: message.messageId }), log);
        delivered.sent++;
        continue;
      }
      if (result.scope === "server") down = result.code;
      log("mail_failed", { reason: code(result.code), attempts: message.attempts });
      await ledger.call("outbox_failed", { ...key, p_reason_code: result.code });
      delivered.failed++;
    }
    if (down !== null) break;
  }
  return delivered;
}

/** The mail is out, so a ledger that hiccups now is asked again before the message is given up to a second sending. */
async function acknowledge(ask: () => Promise<unknown>, log: Log): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await ask();
      return;
    } catch (error) {
      if (attempt === ACKNOWLEDGE_TRIES) throw error;
      log("acknowledge_again", { attempt });
    }
  }
}
