import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { describe, expect, test } from "vitest";

/** The pieces of `text` its findings point at. */
async function pieces(text: string): Promise<[string, string][]> {
  const { findings } = await recognise({ bytes: new TextEncoder().encode(text) }, { at: new Date("2026-11-22T04:00:00Z"), withFindings: true });
  return findings.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
}

describe("findings point at the text as it was", () => {
  test("prose, with an emoji before", async () => {
    expect(await pieces("😀 张伟 13800138000")).toEqual([
      ["name", "张伟"],
      ["mobile", "13800138000"],
    ]);
  });
  test("full-width and zero-width characters", async () => {
    expect(await pieces("手机：１３８００１３８０００")).toEqual([["mobile", "１３８００１３８０００"]]);
    expect(await pieces("手机：1\u200b3\u200b800138000，邮箱 a1@example.com")).toEqual([
      ["mobile", "1\u200b3\u200b800138000"],
      ["email", "a1@example.com"],
    ]);
  });
  test("a table pasted into prose", async () => {
    expect(await pieces("名单：\n姓名\t手机\n张伟\t13800138000\n李娜\t13900139000\n谢谢")).toEqual([
      ["name", "张伟"],
      ["mobile", "13800138000"],
      ["name", "李娜"],
      ["mobile", "13900139000"],
    ]);
  });
  test("JSON, with escapes before", async () => {
    expect(await pieces('{"name":"张伟","note":"第一行\\n\\u7535\\u8bdd 13800138000"}')).toEqual([
      ["name", "张伟"],
      ["mobile", "13800138000"],
    ]);
  });
  test("masked numbers are said to be masked and are nobody", async () => {
    const { people, findings } = await recognise(
      { bytes: new TextEncoder().encode("手机 138****8000") },
      { at: new Date("2026-11-22T04:00:00Z"), withFindings: true },
    );
    expect(people).toEqual([]);
    expect(findings).toEqual([
      { kind: "mobile", start: 3, end: 14, recogniser: "masked-mobile", check: "unknown", certainty: 0.8, sensitive: false, masked: true },
    ]);
  });
});
