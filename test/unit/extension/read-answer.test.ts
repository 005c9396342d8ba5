import { ingestReply, REFUSALS, type RefusalCode } from "@outflow/shared/contract/device-api.ts";
import { describe, expect, it } from "vitest";
import { readAnswer } from "../../../extension/deliver/read-answer.ts";

const read = (status: number, body: unknown, retryAfter: string | null = null) =>
  readAnswer({ status, retryAfter, text: typeof body === "string" ? body : JSON.stringify(body) }, ingestReply);
const refusalOf = (code: RefusalCode) => read(REFUSALS[code].status, { code, sentence: "A sentence.", field: null });

describe("what an answer means for a report", () => {
  it("is recorded, or was before", () => {
    for (const outcome of ["recorded", "already_recorded"])
      expect(read(200, { id: "01900000-0000-7000-8000-000000000001", outcome })).toMatchObject({ kind: "ok", body: { outcome } });
  });

  it("every refusal of the contract keeps its retry meaning", () => {
    for (const code of Object.keys(REFUSALS) as RefusalCode[]) {
      const { kind } = refusalOf(code);
      if (code === "device_revoked" || code === "unknown_device") expect(kind).toBe("revoked");
      else expect(kind).toBe(REFUSALS[code].retry === "later" ? "later" : "refused");
    }
  });

  it("an answer that is not ours never decides over a report", () => {
    for (const [status, body] of [
      [200, "<html>Sign in to the guest network</html>"],
      [200, { ok: true }],
      [401, "Unauthorized"],
      [403, "<h1>Forbidden</h1>"],
      [404, ""],
      [502, ""],
      [500, { code: "device_revoked", sentence: "Not with this status.", field: null }],
    ] as const)
      expect(read(status, body)).toMatchObject({ kind: "later" });
  });

  it("400 and 413 from whomever mean that this body will not pass", () => {
    expect(read(413, "<h1>Request Entity Too Large</h1>")).toMatchObject({ kind: "refused", field: null });
    expect(read(400, "")).toMatchObject({ kind: "refused" });
  });

  it("waits as long as it is told, within reason", () => {
    const busy = { code: "too_many", sentence: "Later.", field: null };
    expect(read(429, busy, "20")).toMatchObject({ kind: "later", waitMs: 20_000 });
    expect(read(429, busy, "999999")).toMatchObject({ waitMs: 3_600_000 });
    expect(read(429, busy, "Wed, 21 Oct 2026 07:28:00 GMT")).toMatchObject({ waitMs: null });
  });
});
