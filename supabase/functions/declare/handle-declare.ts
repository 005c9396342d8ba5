import type { IngestReply } from "@outflow/shared/contract/device-api.ts";
import { uuid } from "@outflow/shared/contract/ids.ts";
import { ingested } from "@outflow/shared/contract/ledger-api.ts";
import { REPORT_LIMITS, transferReport } from "@outflow/shared/contract/transfer-report.ts";
import { z } from "zod";
import { askLedger } from "../_shared/ask-ledger.ts";
import { bearerOf } from "../_shared/bearer.ts";
import { checkReport } from "../_shared/check-report.ts";
import type { Ledger } from "../_shared/ledger.ts";
import { code, type Log } from "../_shared/log.ts";
import { parseBody } from "../_shared/parse-body.ts";
import { accept, refuse } from "../_shared/respond.ts";
import { createSecondHmac, underServerKey } from "../_shared/second-hmac.ts";

export type User = { known: true; userId: string } | { known: false; mayAskAgain: boolean };

export interface DeclareDependencies {
  readonly ledger: Ledger;
  readonly log: Log;
  readonly now: () => Date;
  /** 32 bytes; see `readServerKey`. */
  readonly serverKey: Uint8Array;
  /** Whose session this access token is, asked of Supabase Auth. */
  readonly userOf: (accessToken: string) => Promise<User>;
}

/** `report.device` is ignored: no device saw this. */
const declaration = z.strictObject({ organisationId: uuid, legalEntityId: uuid, report: transferReport });
/** The envelope is a few hundred bytes. */
const CAP_BYTES = REPORT_LIMITS.bytes + 1_000;
const CHANNELS: readonly string[] = ["declared", "view"];

/**
 * POST `{ organisationId, legalEntityId, report }` with a member's access token → {@link IngestReply}: a transfer that no browser
 * showed, examined elsewhere. The ledger asks whether the member may (owner, officer). Sent twice, nothing changes.
 */
export function createDeclareHandler({ ledger, log, now, serverKey, userOf }: DeclareDependencies) {
  const secondHmac = createSecondHmac(serverKey);
  return async (request: Request): Promise<Response> => {
    const bearer = bearerOf(request);
    if (bearer === null) return refuse("unknown_token", "A member's access token is needed as Authorization: Bearer.");
    // Asked before the body is read: a stranger cannot make us parse megabytes.
    const user = await userOf(bearer);
    if (!user.known)
      return user.mayAskAgain
        ? refuse("unavailable", "It cannot be asked at present who is signed in; try again later.")
        : refuse("unknown_token", "This access token is of no session; sign in again.");
    const body = await parseBody(request, CAP_BYTES, declaration);
    if (!body.ok) return body.response;
    const { organisationId, legalEntityId, report } = body.value;
    if (!CHANNELS.includes(report.channel)) return refuse("malformed", "report.channel must be declared or view.", "report.channel");
    const problem = checkReport(report, now());
    if (problem) return refuse("malformed", problem.sentence, `report.${problem.field}`);

    const asked = await askLedger(
      { ledger, log },
      "declare_report",
      { p_user: user.userId, p_org: organisationId, p_entity: legalEntityId, p_report: underServerKey(report, secondHmac) },
      ingested,
    );
    if (!asked.ok)
      return asked.code === "not_allowed" ? refuse("not_allowed", "Only an owner or an officer of this organisation may declare.") : asked.response;
    log("declared", { outcome: code(asked.answer.outcome), people: report.people.length });
    const reply: IngestReply = { id: asked.answer.id, outcome: asked.answer.outcome };
    return accept(reply);
  };
}
