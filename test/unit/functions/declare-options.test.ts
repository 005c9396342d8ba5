import { CommandMistake } from "@outflow/cli/command-io.ts";
import { declareCommand } from "@outflow/cli/declare/declare-command.ts";
import { readOptions } from "@outflow/cli/declare/options.ts";
import { uuid } from "@outflow/shared/contract/ids.ts";
import { declaredIds } from "@outflow/shared/examine/declared-ids.ts";
import { describe, expect, it } from "vitest";

const NOW = new Date("2026-06-30T17:00:00Z"); // 1 July in Beijing
const read = (...args: string[]) => readOptions(args, NOW);
const WHERE = ["--entity", "示例贸易", "--tool", "hubspot", "--at", "2026-07-01"];

describe("outflow declare", () => {
  it("takes a file, or a number", () => {
    expect(read("payroll.xlsx", ...WHERE)).toEqual({
      entity: "示例贸易",
      destination: { tool: "hubspot" },
      at: "2026-07-01",
      purpose: null,
      server: "http://127.0.0.1:54321",
      what: { file: "payroll.xlsx" },
    });
    expect(read("--people", "500", "--sensitive", "20", "--purpose", "nightly export", ...WHERE)?.what).toEqual({ people: 500, sensitive: 20 });
    expect(read("--help")).toBeNull();
  });

  it.each<[string, string[]]>([
    ["outflow declare needs a file, or --people N; outflow declare --help says more.", WHERE],
    ["outflow declare takes one file at a time.", ["a.csv", "b.csv", ...WHERE]],
    ["Give a file or --people, not both.", ["a.csv", "--people", "5", ...WHERE]],
    ["A number alone needs --purpose: say what was sent, and how you know the number.", ["--people", "5", ...WHERE]],
    ["--sensitive goes with --people; a file is examined for it.", ["a.csv", "--sensitive", "5", ...WHERE]],
    ["--sensitive is at most --people.", ["--people", "5", "--sensitive", "6", "--purpose", "x", ...WHERE]],
    ["--people must be a whole number between 1 and 2000000000.", ["--people", "1e3", "--purpose", "x", ...WHERE]],
    ["outflow declare needs --entity NAME_OR_ID.", ["a.csv", "--tool", "hubspot", "--at", "2026-07-01"]],
    ["outflow declare needs --tool ID.", ["a.csv", "--entity", "x", "--at", "2026-07-01"]],
    ["Give --tool or --host, not both.", ["a.csv", "--host", "crm.example.com", ...WHERE]],
    ["outflow declare needs --at YYYY-MM-DD.", ["a.csv", "--entity", "x", "--tool", "hubspot"]],
    ["--at must be a calendar day such as 2026-05-14.", ["a.csv", "--entity", "x", "--tool", "hubspot", "--at", "2026-02-30"]],
    ["--at lies in the future.", ["a.csv", "--entity", "x", "--tool", "hubspot", "--at", "2026-07-02"]],
    ["--server must be an http(s) address.", ["a.csv", ...WHERE, "--server", "outflow"]],
    ["Unknown option '--tol'; outflow declare --help lists the options.", ["a.csv", "--tol", "x"]],
  ])("says: %s", (sentence, args) => {
    const read = () => readOptions(args, NOW);
    expect(read).toThrow(CommandMistake);
    expect(read).toThrow(sentence);
  });

  const run = (args: string[], environment: Record<string, string> = {}) =>
    declareCommand(args, { stdin: process.stdin, stdout: () => undefined, stderr: () => undefined }, environment);
  const past = (tool: string) => ["a.csv", "--entity", "x", "--tool", tool, "--at", "2026-01-05", "--server", "http://127.0.0.1:9"];

  it("asks for what is missing before it asks the server", async () => {
    await expect(run(past("no-such-tool"))).rejects.toThrow('The catalogue has no tool "no-such-tool"; outflow classify HOST says what it has.');
    await expect(run(past("hubspot"))).rejects.toThrow("Set OUTFLOW_EMAIL and OUTFLOW_PASSWORD, or OUTFLOW_ACCESS_TOKEN, to sign in.");
    await expect(run(past("hubspot"), { OUTFLOW_ACCESS_TOKEN: "x" })).rejects.toThrow("http://127.0.0.1:9 cannot be reached");
    const inside = ["a.csv", "--entity", "x", "--host", "10.0.0.1", "--at", "2026-01-05"];
    await expect(run(inside)).rejects.toThrow("What goes there stays in the mainland, or inside the company; it is not declared.");
  });
});

describe("the id of what is declared", () => {
  const ids = (...declared: string[]) => {
    const next = declaredIds(declared);
    return [next(), next(), next()];
  };

  it("is the same when the same thing is declared again, and another for everything else", () => {
    expect(ids("org", "hubspot", "hash")).toEqual(ids("org", "hubspot", "hash"));
    const all = [...ids("org", "hubspot", "hash"), ...ids("org", "hubspot", "other"), ...ids("org", "hubspothash", ""), ...ids("or", "ghubspot", "hash")];
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) expect(uuid.parse(id)).toBe(id);
  });
});
