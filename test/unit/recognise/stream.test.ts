import type { Recognition } from "@outflow/shared/contract/examination.ts";
import { recogniseStream } from "@outflow/shared/recognise/recognise-stream.ts";
import { describe, expect, test, vi } from "vitest";

const OPTIONS = { at: new Date("2026-11-22T04:00:00Z") };

function streamOf(bytes: Uint8Array, chunk: number): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + chunk));
      at += chunk;
    },
  });
}

async function all(bytes: Uint8Array, chunk: number, fileName: string): Promise<Recognition[]> {
  const batches: Recognition[] = [];
  for await (const batch of recogniseStream(streamOf(bytes, chunk), { fileName }, OPTIONS)) batches.push(batch);
  return batches;
}

const rows = Array.from({ length: 12_000 }, (_, i) => `张伟,${13_800_000_000 + i},"VIP, 上海\n第二行"`);
const csv = new TextEncoder().encode(`姓名,手机,备注\r\n${rows.join("\r\n")}\r\n`);

describe("a stream", () => {
  test.each([7_777, 65_536, 10_000_000])("cut into chunks of %d bytes gives everybody once, at most 5,000 at a time", async (chunk) => {
    const batches = await all(csv, chunk, "a.csv");
    expect(batches.every((batch) => batch.people.length <= 5_000)).toBe(true);
    expect(
      new Set(
        batches.flatMap((batch) => batch.people.flatMap((person) => person.identifiers.filter(({ kind }) => kind === "mobile").map(({ value }) => value))),
      ).size,
    ).toBe(12_000);
    expect(batches.at(-1)?.account).toEqual({ format: "csv", bytes: csv.length, read: "full", reason: null });
  });

  test("in GB18030", async () => {
    const line = Uint8Array.of(0xd5, 0xc5, 0xce, 0xb0, ...new TextEncoder().encode(",13800138000\n"));
    const bytes = new Uint8Array(line.length * 6_000);
    for (let i = 0; i < 6_000; i++) bytes.set(line, i * line.length);
    const batches = await all(bytes, 50_001, "a.csv");
    expect(batches[0]?.people[0]?.identifiers).toContainEqual({ kind: "name", value: "张伟" });
  });

  test("of NDJSON and of prose", async () => {
    const lines = Array.from({ length: 6_000 }, (_, i) => `{"name":"张伟","mobile":"${13_800_000_000 + i}"}`).join("\n");
    expect((await all(new TextEncoder().encode(lines), 30_000, "a.ndjson")).flatMap((batch) => batch.people)).toHaveLength(6_000);
    const prose = Array.from({ length: 6_000 }, (_, i) => `张伟 ${13_800_000_000 + i}`).join("\n");
    expect((await all(new TextEncoder().encode(prose), 30_000, "a.txt")).flatMap((batch) => batch.people)).toHaveLength(6_000);
  });

  test("of nothing is one empty batch", async () => {
    expect(await all(new Uint8Array(0), 10, "a.csv")).toEqual([
      { people: [], findings: [], account: { format: "empty", bytes: 0, read: "full", reason: null } },
    ]);
  });

  test("is let go when nobody listens any more", async () => {
    const cancel = vi.fn();
    const stream = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(csv.subarray(0, 65_536)), cancel });
    for await (const _ of recogniseStream(stream, { fileName: "a.csv" }, OPTIONS)) break;
    expect(cancel).toHaveBeenCalledOnce();
  });
});
