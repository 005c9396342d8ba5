import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandMistake } from "@outflow/cli/command-io.ts";
import { examineCommand } from "@outflow/cli/examine/examine-command.ts";
import type { Summary } from "@outflow/cli/examine/summarise.ts";
import { describe, expect, it } from "vitest";

const captures = fileURLToPath(new URL("../../cases/captures/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "outflow-cli-"));
const write = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await examineCommand(args, { stdin: process.stdin, stdout: (line) => lines.push(line), stderr: (line) => lines.push(line) });
  return { code, text: lines.join("\n") };
}
const runJson = async (...args: string[]) => JSON.parse((await run("--json", ...args)).text) as Summary;

describe("outflow examine", () => {
  const expected = JSON.parse(readFileSync(join(captures, "expected.json"), "utf8")) as Record<
    string,
    { people: number; sensitive: number; tool: string | null }
  >;

  it.each(Object.entries(expected))("agrees about %s", async (file, { people, sensitive, tool }) => {
    const summary = await runJson(join(captures, file));
    expect(summary.files[0]).toMatchObject({ people, sensitivePeople: sensitive });
    expect([...new Set(summary.files[0]!.transfers.filter((each) => each.people > 0).map((each) => each.tool))]).toEqual(tool === null ? [] : [tool]);
  });

  it("knows every capture there is", () => {
    expect(
      readdirSync(captures)
        .filter((name) => name.endsWith(".har"))
        .sort(),
    ).toEqual(Object.keys(expected).sort());
  });

  it("counts a person once over several files", async () => {
    const first = write("first.csv", "姓名,手机\n张伟,13912345671\n王芳,13912345672\n");
    const second = write("second.csv", "姓名,手机\n王芳,13912345672\n李娜,13912345673\n");
    const summary = await runJson(first, second);
    expect(summary.people).toBe(3);
    expect(summary.files.map(({ people }) => people)).toEqual([2, 2]);
  });

  it("counts a bare file as if exported, unless the tool it goes to is a mainland one", async () => {
    const file = write("list.csv", "姓名,手机\n张伟,13912345671\n");
    expect((await runJson(file)).files[0]!.transfers[0]).toMatchObject({
      host: null,
      tool: null,
      country: null,
      basis: "unknown",
      channel: "file",
      format: "csv",
      read: "full",
      people: 1,
    });
    expect((await runJson("--tool", "hubspot", file)).files[0]!.transfers[0]).toMatchObject({ tool: "hubspot", basis: "catalogue", people: 1 });
    expect(await runJson("--tool", "feishu", file)).toMatchObject({ people: 0, files: [{ transfers: [] }] });
  });

  it("reads base64 bodies of captures", async () => {
    const body = Buffer.from(JSON.stringify({ mobile: "13912345671" })).toString("base64");
    const entry = {
      startedDateTime: "2026-06-01T00:00:00Z",
      request: { method: "POST", url: "https://app.hubspot.com/api", postData: { mimeType: "application/json", text: body, encoding: "base64" } },
    };
    expect((await runJson(write("base64.har", JSON.stringify({ log: { entries: [entry] } })))).people).toBe(1);
  });

  it("prints a table for people, without a value in it", async () => {
    const { code, text } = await run(join(captures, "slack-post-message.har"));
    expect(code).toBe(0);
    expect(text).toContain("2 people leave the mainland, 1 of them with sensitive information.");
    for (const value of ["13609368029", "6228481807456300521", "u12065193", "刘佳"]) expect(text).not.toContain(value);
  });

  it.each([
    ["a file that is not there", () => join(folder, "nowhere.csv"), "there is no such file"],
    ["a folder", () => folder, "it is not a file"],
    ["a capture that is not JSON", () => write("broken.har", "{13912345671"), "is not a capture: it is not JSON"],
    ["JSON that is no capture", () => write("other.har", '{"log":{"entries":[{"request":{"method":"POST"}}]}}'), "log.entries.0.request.url"],
  ])("answers one sentence to %s", async (_, file, sentence) => {
    await expect(run(file())).rejects.toThrow(CommandMistake);
    await expect(run(file())).rejects.toThrow(sentence);
    await expect(run(file())).rejects.not.toThrow("13912345671");
  });

  it("refuses a tool that the catalogue does not have, an unknown option and no file at all", async () => {
    const file = write("one.csv", "手机\n13912345671\n");
    await expect(run("--tool", "no-such-tool", file)).rejects.toThrow('The catalogue has no tool "no-such-tool".');
    await expect(run("--colour", file)).rejects.toThrow("outflow examine --help lists the options.");
    await expect(run()).rejects.toThrow("needs at least one file");
    expect(existsSync(file)).toBe(true);
  });
});
