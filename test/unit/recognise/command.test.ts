import { PI_KINDS, SENSITIVE_KINDS } from "@outflow/shared/contract/kinds.ts";
import { describe, expect, test } from "vitest";
import { recogniseCommand } from "../../../cli/recognise.ts";

async function run(args: string[], stdin: string): Promise<{ code: number; out: unknown[]; lines: string[]; err: string[] }> {
  const lines: string[] = [];
  const err: string[] = [];
  async function* bytes(): AsyncGenerator<Uint8Array> {
    const all = new TextEncoder().encode(stdin);
    // Cut inside a character on purpose.
    for (let at = 0; at < all.length; at += 7) yield all.subarray(at, at + 7);
  }
  const code = await recogniseCommand(args, { stdin: bytes(), stdout: (line) => lines.push(line), stderr: (line) => err.push(line) });
  return { code, lines, err, out: lines.filter((line) => line.startsWith("{")).map((line) => JSON.parse(line) as unknown) };
}

describe("outflow recognise", () => {
  test("answers line by line, in order", async () => {
    const { code, out, err } = await run(
      ["--at", "2026-11-22"],
      '{"id":1,"text":"张伟 13800138000，银行卡 6228481807456300521"}\n\n{"id":"b","text":"hello"}\n',
    );
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out).toEqual([
      {
        id: 1,
        people: 1,
        sensitivePeople: 1,
        findings: [
          { kind: "name", start: 0, end: 2, certainty: 0.6, sensitive: false, masked: false },
          { kind: "mobile", start: 3, end: 14, certainty: 0.93, sensitive: false, masked: false },
          { kind: "bank_card", start: 19, end: 38, certainty: 0.95, sensitive: true, masked: false },
        ],
        read: "full",
      },
      { id: "b", people: 0, sensitivePeople: 0, findings: [], read: "full" },
    ]);
  });

  test("reads files as base64", async () => {
    const base64 = Buffer.from("姓名,手机\n张伟,13800138000\n李娜,13900139000\n").toString("base64");
    const { out } = await run([], `${JSON.stringify({ id: 1, base64, contentType: null, fileName: "a.csv" })}\n`);
    expect(out).toMatchObject([{ id: 1, people: 2, sensitivePeople: 0, read: "full" }]);
  });

  test("says what could not be read", async () => {
    const { out } = await run([], `${JSON.stringify({ id: 1, base64: Buffer.from([0x89, 0x50, 0x4e, 0x47]).toString("base64"), fileName: "a.png" })}`);
    expect(out).toMatchObject([{ people: 0, read: "opaque" }]);
  });

  test("a bad line costs one sentence without its content, the others go on", async () => {
    const { code, out, err } = await run([], 'secret 13800138000\n{"id":1}\n{"id":2,"text":"13800138000"}\n{"id":3,"base64":"***"}');
    expect(code).toBe(1);
    expect(err).toHaveLength(3);
    expect(err.join()).not.toContain("13800138000");
    expect(out).toMatchObject([{ id: 2, people: 1 }]);
  });

  test("two records that share an identifier are one person", async () => {
    const text = '[{"name":"张伟","mobile":"13800138000"},{"mobile":"13800138000","email":"zw@example.com"}]';
    expect((await run([], JSON.stringify({ id: 1, text }))).out).toMatchObject([{ people: 1 }]);
  });

  test("the day decides what is sensitive", async () => {
    const line = JSON.stringify({ id: 1, text: "身份证 440305196210262971" });
    expect((await run(["--at", "2024-09-13"], line)).out).toMatchObject([{ sensitivePeople: 1 }]);
    expect((await run(["--at", "2024-09-14"], line)).out).toMatchObject([{ sensitivePeople: 0 }]);
    expect((await run(["--at=2026-01-01", "--id-number-is-sensitive"], line)).out).toMatchObject([{ sensitivePeople: 1 }]);
  });

  test("--help lists every kind", async () => {
    const { code, lines } = await run(["--help"], "");
    expect(code).toBe(0);
    for (const kind of [...PI_KINDS, ...SENSITIVE_KINDS]) expect(lines.join("\n")).toContain(kind);
  });

  test("an unknown option is a mistake in one sentence", async () => {
    await expect(run(["--nonsense"], "")).rejects.toThrow("--help");
  });
});
