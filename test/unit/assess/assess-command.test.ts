import { describe, expect, test } from "vitest";
import { assessCommand } from "../../../cli/assess.ts";

async function run(args: string[], files: Record<string, string>, stdin = "") {
  const out: string[] = [];
  const err: string[] = [];
  const code = await assessCommand(args, {
    stdin: (async function* () {
      yield new TextEncoder().encode(stdin);
    })(),
    stdout: (line) => out.push(line),
    stderr: (line) => err.push(line),
    readFile: async (path) => files[path] ?? Promise.reject(new Error("no such file")),
  });
  return { code, out: out.join("\n"), err };
}

const facts = {
  asOf: "2026-06-01",
  entity: { ciio: null, processedPersons: null },
  options: { mixedPolicy: "BOTH", idNumberIsSensitive: false },
  previousOutcome: "EXEMPT_SMALL_VOLUME",
  flows: [{ at: "2026-03-01T08:00:00Z", people: { ordinary: ["1-60000"], sensitive: ["60001-60200"] }, exemption: null, importantData: "NONE" }],
  events: [{ event: "contract_effective", at: "2026-04-28" }],
};

describe("outflow assess", () => {
  test("prints the seven things as one JSON document", async () => {
    const { code, out, err } = await run(["facts.json"], { "facts.json": JSON.stringify(facts) });
    expect({ code, err }).toEqual({ code: 0, err: [] });
    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(["rulebook", "outcome", "rules", "metrics", "warnings", "branches", "deadlines"]);
    expect(printed).toMatchObject({
      rulebook: "CN-2026-01-01",
      outcome: "UNDETERMINED",
      rules: [],
      metrics: { A: 60_200, S: 200, N: 60_000, Nexclusive: 60_000, exempt: 0, attempted: 0 },
      branches: [
        { facts: { ciio: false }, outcome: "SCC_OR_CERTIFICATION", rules: ["FLOW24-T6"] },
        { facts: { ciio: true }, outcome: "SECURITY_ASSESSMENT", rules: ["FLOW24-T1"] },
      ],
      deadlines: [{ id: "D-SCC-FILE", due: "2026-05-14", provisional: false }],
    });
    expect(printed.warnings.map(({ code: warning }: { code: string }) => warning)).toEqual(["FIRST_SENSITIVE_PERSON", "OUTCOME_CHANGED", "LEAVES_EXEMPT_TIER"]);
  });

  test("takes a mark in front, and important data as yes or no", async () => {
    const flows = (importantData: unknown) => `\uFEFF${JSON.stringify({ ...facts, entity: { ciio: false }, flows: [{ at: "2026-03-01", importantData }] })}`;
    const outcomes = [true, false, null, "PUBLISHED", "none"].map(async (said) => JSON.parse((await run(["-"], {}, flows(said))).out).outcome);
    expect(await Promise.all(outcomes)).toEqual([
      "SECURITY_ASSESSMENT",
      "NO_PI_OR_IMPORTANT_DATA",
      "NO_PI_OR_IMPORTANT_DATA",
      "SECURITY_ASSESSMENT",
      "NO_PI_OR_IMPORTANT_DATA",
    ]);
  });

  test("reads standard input", async () => {
    expect((await run(["-"], {}, JSON.stringify(facts))).code).toBe(0);
  });

  test.each<[string, string[], string | undefined, RegExp]>([
    ["no file named", [], undefined, /takes one file/],
    ["a file that is not there", ["none.json"], undefined, /cannot be read/],
    ["no JSON", ["facts.json"], "{", /not valid JSON/],
    ["an unknown key", ["facts.json"], JSON.stringify({ ...facts, extra: 1 }), /extra/],
    [
      "a wrong range",
      ["facts.json"],
      JSON.stringify({ ...facts, flows: [{ at: "2026-03-01", people: { ordinary: ["many"] } }] }),
      /flows\.0\.people\.ordinary\.0: .*1-60000/,
    ],
    ["a reversed range", ["facts.json"], JSON.stringify({ ...facts, flows: [{ at: "2026-03-01", people: { ordinary: ["9-1"] } }] }), /smaller number first/],
    ["a wrong day", ["facts.json"], JSON.stringify({ ...facts, asOf: "1 June" }), /asOf: must be a day/],
    ["a day before the first rulebook", ["facts.json"], JSON.stringify({ ...facts, asOf: "2021-06-01" }), /begins on 2022-09-01/],
    [
      "a fact that the exemption does not ask for",
      ["facts.json"],
      JSON.stringify({ ...facts, flows: [{ at: "2026-03-01", exemption: { kind: "ART5_3_EMERGENCY", state: "CONFIRMED", facts: { labour_rules: true } } }] }),
      /asks for emergency, necessity only/,
    ],
  ])("refuses %s with one sentence and exit code 2", async (_, args, content, sentence) => {
    const { code, out, err } = await run(args, content === undefined ? {} : { "facts.json": content });
    expect({ code, out, lines: err.length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(err[0]).toMatch(sentence);
  });
});
