import { describe, expect, it } from "vitest";
import { classifyCommand } from "../../../cli/classify.ts";

async function run(args: string[], stdin = "", chunk = 1_000): Promise<{ code: number; lines: unknown[]; errors: string[] }> {
  const lines: string[] = [];
  const errors: string[] = [];
  const bytes = new TextEncoder().encode(stdin);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.slice(at, at + chunk);
  }
  const code = await classifyCommand(args, { stdin: chunks(), stdout: (line) => lines.push(line), stderr: (line) => errors.push(line) });
  return { code, lines: args.includes("--help") ? lines : lines.map((line) => JSON.parse(line)), errors };
}

describe("outflow classify", () => {
  it("prints one object for each argument, with the four answers and their sources", async () => {
    const { code, lines } = await run(["https://us21.admin.mailchimp.com/lists", "uncatalogued.example", "wiki"]);
    expect(code).toBe(0);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({
      input: "https://us21.admin.mailchimp.com/lists",
      verdict: "overseas",
      tool: "mailchimp",
      seat: "US",
      contracting: null,
      hosting: "US",
      basis: "catalogue",
    });
    expect(Object.keys(lines[0] as object)).toEqual(["input", "verdict", "tool", "vendor", "seat", "contracting", "hosting", "basis", "confidence", "sources"]);
    expect((lines[0] as { sources: string[] }).sources.every((source) => source.startsWith("https://"))).toBe(true);
    expect(lines[1]).toEqual({
      input: "uncatalogued.example",
      verdict: "unknown",
      tool: null,
      vendor: null,
      seat: null,
      contracting: null,
      hosting: null,
      basis: "unknown",
      confidence: 0,
      sources: [],
    });
    expect(lines[2]).toMatchObject({ verdict: "internal", confidence: 1 });
  });

  it("reads one host a line from standard input, whatever the chunks, line ends and empty lines", async () => {
    const { code, lines } = await run([], "slack.com\r\n\nhttps://例子.example/\nfeishu.cn", 3);
    expect(code).toBe(0);
    expect(lines.map((line) => [(line as { input: string }).input, (line as { verdict: string }).verdict])).toEqual([
      ["slack.com", "overseas"],
      ["https://例子.example/", "unknown"],
      ["feishu.cn", "mainland"],
    ]);
  });

  it("explains itself, and refuses an option it does not know", async () => {
    expect((await run(["--help"])).code).toBe(0);
    const refused = await run(["--verbose", "slack.com"]);
    expect(refused).toMatchObject({ code: 2, lines: [] });
    expect(refused.errors).toHaveLength(1);
  });
});
