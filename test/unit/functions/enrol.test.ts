import { enrolReply, refusal } from "@outflow/shared/contract/device-api.ts";
import { describe, expect, it } from "vitest";
import { sha256Hex } from "../../../supabase/functions/_shared/sha-256.ts";
import { createEnrolHandler } from "../../../supabase/functions/enrol/handle-enrol.ts";
import { DEVICE, ENTITY, ledgerThatAnswers, ORGANISATION, post, silent } from "./ledger-double.ts";

const TOKEN = `oet_${"t".repeat(43)}`;
const request = {
  token: TOKEN,
  device: { installation: "0199AA00-0000-4000-8000-000000000009", label: "财务-03", browser: "Chrome 156", platform: "Windows", extensionVersion: "0.1.0" },
};
const enrolledAnswer = {
  ok: true,
  deviceId: DEVICE,
  organisationKey: "k".repeat(43),
  organisation: { id: ORGANISATION, name: "示例贸易有限公司" },
  legalEntity: { id: ENTITY, name: "示例贸易（上海）有限公司" },
  department: null,
};

function enrolWith(answer: unknown) {
  const ledger = ledgerThatAnswers({ enrol_device: answer });
  let byte = 0;
  const handle = createEnrolHandler({ ledger, log: silent, randomBytes: (length) => new Uint8Array(length).fill(++byte) });
  return { handle, ledger };
}

describe("enrol", () => {
  it("hands out the credential once and gives the ledger its hash alone", async () => {
    const { handle, ledger } = enrolWith(enrolledAnswer);
    const reply = enrolReply.parse(await (await handle(post(request))).json());
    const parameters = ledger.calls[0]!.parameters;
    expect(parameters.p_credential_hash).toBe(await sha256Hex(reply.credential));
    expect(parameters.p_token_hash).toBe(await sha256Hex(TOKEN));
    expect(parameters.p_installation).toBe("0199aa00-0000-4000-8000-000000000009");
    expect(JSON.stringify(parameters)).not.toMatch(/oet_|odc_/);
  });

  it("mints a new credential each time it is asked", async () => {
    const { handle } = enrolWith(enrolledAnswer);
    const replies = [await handle(post(request)), await handle(post(request))].map(async (response) => enrolReply.parse(await response.json()).credential);
    const [first, second] = await Promise.all(replies);
    expect(first).not.toBe(second);
  });

  it.each([["unknown_token"], ["token_used_up"], ["token_expired"]])("%s is 401, never again", async (code) => {
    const response = await enrolWith({ ok: false, code }).handle(post(request));
    expect([response.status, refusal.parse(await response.json()).code]).toEqual([401, code]);
  });

  it.each([
    ["", "token"],
    ["oet_short", "token"],
    [`oet_${"' or 1=1 --".padEnd(43, "x")}`, "token"],
    [`odc_${"t".repeat(43)}`, "token"],
    [42, "token"],
  ])("the strange token %j is 400 and not repeated", async (token, field) => {
    const { handle, ledger } = enrolWith(enrolledAnswer);
    const response = await handle(post({ ...request, token }));
    const answer = refusal.parse(await response.json());
    expect([response.status, answer.code, answer.field]).toEqual([400, "malformed", field]);
    if (token) expect(answer.sentence).not.toContain(String(token));
    expect(ledger.calls).toEqual([]);
  });
});
