import { refusal } from "@outflow/shared/contract/device-api.ts";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "../../../supabase/functions/_shared/environment.ts";
import { guard } from "../../../supabase/functions/_shared/guard.ts";
import { code, createLog } from "../../../supabase/functions/_shared/log.ts";
import { readJsonWithCap } from "../../../supabase/functions/_shared/read-json-with-cap.ts";
import { sameSecret } from "../../../supabase/functions/_shared/sha-256.ts";
import { post, silent } from "./ledger-double.ts";

/** A body of unknown length; `pulled` counts the chunks that were asked for. */
function streamed(chunk: Uint8Array, chunks: number) {
  const counted = { pulled: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (counted.pulled++ < chunks) controller.enqueue(chunk);
        else controller.close();
      },
      cancel() {
        counted.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  const request = new Request("http://127.0.0.1/", { method: "POST", body, duplex: "half" } as RequestInit);
  return { request, counted };
}

describe("a body with a cap", () => {
  it("stops reading at the chunk that crosses the cap", async () => {
    const { request, counted } = streamed(new Uint8Array(1_000).fill(0x20), 1_000_000);
    expect(await readJsonWithCap(request, 10_000)).toMatchObject({ ok: false, code: "too_large" });
    expect(counted).toEqual({ pulled: 11, cancelled: true });
  });

  it("takes exactly the cap", async () => {
    const { request } = streamed(new TextEncoder().encode('"abcdefgh"'), 1);
    expect(await readJsonWithCap(request, 10)).toEqual({ ok: true, value: "abcdefgh" });
  });

  it("joins a character that was cut between two chunks", async () => {
    const bytes = new TextEncoder().encode('"数"');
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent < bytes.length) controller.enqueue(bytes.slice(sent, ++sent));
        else controller.close();
      },
    });
    const request = new Request("http://127.0.0.1/", { method: "POST", body, duplex: "half" } as RequestInit);
    expect(await readJsonWithCap(request, 100)).toEqual({ ok: true, value: "数" });
  });

  it("does not unpack compressed bodies", async () => {
    expect(await readJsonWithCap(post("{}", { "content-encoding": "gzip" }), 100)).toMatchObject({ ok: false, code: "malformed" });
  });
});

describe("the guard", () => {
  const now = () => new Date("2026-06-01T00:00:00Z");

  it.each(["GET", "PUT", "DELETE", "OPTIONS"])("%s is 405 and says what is allowed", async (method) => {
    const response = await guard(async () => new Response(), silent, now)(new Request("http://127.0.0.1/", { method }));
    expect([response.status, response.headers.get("allow"), refusal.parse(await response.json()).code]).toEqual([405, "POST", "wrong_method"]);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("turns a bug into 503 and logs its class, never its message", async () => {
    const lines: string[] = [];
    const log = createLog("ingest", (line) => lines.push(line), now);
    const failing = guard(
      () => {
        throw new TypeError("cannot read 13800138000");
      },
      log,
      now,
    );
    const response = await failing(post({}));
    expect([response.status, refusal.parse(await response.json()).code]).toEqual([503, "unavailable"]);
    expect(lines.join()).toContain("TypeError");
    expect(lines.join()).not.toContain("13800138000");
  });
});

describe("small things that must hold", () => {
  it("a log code has no room for text", () => {
    expect([code("57P01"), code("张三"), code("a b"), code(undefined), code("x".repeat(41))]).toEqual(["57P01", "other", "other", "other", "other"]);
  });

  it("names every missing setting at once", () => {
    expect(() => readEnvironment(["A", "B", "C"], (name) => ({ B: "b", C: "" })[name])).toThrow(/^This function needs A, C in its environment/);
  });

  it("compares secrets whole", async () => {
    expect([await sameSecret("abc", "abc"), await sameSecret("abc", "abd"), await sameSecret("", "a")]).toEqual([true, false, false]);
  });
});
