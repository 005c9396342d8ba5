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
  test.each([
    ["HTML", "<div><p>手机：<b>13800138000</b></p><p>邮箱 a1@example.com</p></div>", ["mobile:13800138000", "email:a1@example.com"]],
    ["HTML with a table", "<table><tr><th>姓名</th><th>手机</th></tr><tr><td>张伟</td><td>13800138000</td></tr></table>", ["name:张伟", "mobile:13800138000"]],
    ["XML", "<req><name>张伟</name><phone>13800138000</phone></req>", ["name:张伟", "mobile:13800138000"]],
    [
      "NDJSON",
      '{"name":"张伟","phone":"13800138000"}\n{"name":"李娜","phone":"13900139000"}\n',
      ["name:张伟", "mobile:13800138000", "name:李娜", "mobile:13900139000"],
    ],
    ["a form", "id=7&mobile=13800138000", ["mobile:13800138000"]],
    ["numbers in JSON", '{"seq":138001380001,"mobile":13800138000}', ["mobile:13800138000"]],
    ["JSON inside JSON", '{"body":"{\\"phone\\":\\"13800138000\\"}"}', ["mobile:13800138000"]],
  ])("%s", async (_container, text, expected) => {
    expect((await pieces(text)).map(([kind, piece]) => `${kind}:${piece}`)).toEqual(expected);
  });
  test("CSV", async () => {
    const text = "订单,姓名,手机\n13800138000,张伟,13800138000\n2,李娜,139 0013 9000\n";
    const { findings } = await recognise(
      { bytes: new TextEncoder().encode(text), contentType: "text/csv", fileName: "a.csv" },
      { at: new Date("2026-11-22T04:00:00Z"), withFindings: true },
    );
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(["张伟", "13800138000", "李娜", "139 0013 9000"]);
  });
  test("brackets, quotes and lead-ins stay outside", async () => {
    expect(await pieces("张三（13912345678）")).toEqual([
      ["name", "张三"],
      ["mobile", "13912345678"],
    ]);
    expect(await pieces("VALUES (1, 'a1@example.com')")).toEqual([["email", "a1@example.com"]]);
    expect(await pieces("工号：HR-2023-0456")).toEqual([["employee_number", "HR-2023-0456"]]);
    expect(await pieces("寄到北京市朝阳区建设路5号就行，谢谢")).toEqual([["postal_address", "北京市朝阳区建设路5号"]]);
    expect(await pieces("家庭住址北京市朝阳区建设路5号，邮编100000")).toEqual([["postal_address", "北京市朝阳区建设路5号"]]);
    expect(await pieces("本店位于北京市朝阳区建国路88号")).toEqual([]);
  });
  test("a name that is nobody's is not a finding", async () => {
    expect(await pieces('{"title":"黄金项链"}')).toEqual([]);
    expect(await pieces('{"spans":[{"name":"HTTP GET"}]}')).toEqual([]);
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
