import { bearerOf } from "../_shared/bearer.ts";
import type { Ledger } from "../_shared/ledger.ts";
import { code, type Log } from "../_shared/log.ts";
import { accept, refuse } from "../_shared/respond.ts";
import { sameSecret } from "../_shared/sha-256.ts";
import { assessDue } from "./assess-due.ts";
import { deliverOutbox } from "./deliver-outbox.ts";
import type { SendMail } from "./send-mail.ts";

export interface AlertDependencies {
  readonly ledger: Ledger;
  readonly log: Log;
  readonly now: () => Date;
  readonly sendMail: SendMail;
  /** What the schedule shows as its bearer. */
  readonly scheduleSecret: string;
  readonly dashboardUrl: string;
}

/**
 * POST, called by the schedule: assesses every legal entity, records what is due, then delivers what waits in the outbox →
 * `{ assessed, raised, failed, sent, unsent }`. Safe to call at any time, twice at once, and again after a crash.
 */
export function createAlertHandler(dependencies: AlertDependencies) {
  const { log, scheduleSecret } = dependencies;
  return async (request: Request): Promise<Response> => {
    const shown = bearerOf(request);
    if (shown === null || !(await sameSecret(shown, scheduleSecret))) return refuse("not_allowed", "Only the schedule may call this function.");
    await request.body?.cancel();
    // What waits in the outbox goes out even on a day when nothing can be assessed.
    const judged = await assessDue(dependencies).catch((error: unknown) => {
      log("assess_failed", { error: code(error instanceof Error ? error.name : null) });
      return null;
    });
    const { sent, failed: unsent } = await deliverOutbox(dependencies);
    if (judged === null) return refuse("unavailable", "The standings could not be assessed; call again later.");
    const { assessed, raised, failed } = judged;
    log("alerted", { assessed, raised, failed, sent, unsent });
    return accept({ assessed, raised, failed, sent, unsent });
  };
}
