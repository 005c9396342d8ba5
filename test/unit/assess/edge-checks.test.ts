import { describe, expect, test } from "vitest";
import { assessCommand } from "../../../cli/assess.ts";
import type { EdgeCheck } from "../../cases/assess/edge-check.ts";
import { EDGE_CHECKS } from "../../cases/assess/edge-checks.ts";
import { branchesAsWritten } from "../../support/branches-as-written.ts";

type Printed = {
  rulebook: string;
  outcome: string;
  rules: string[];
  metrics: Record<string, unknown>;
  warnings: { code: string; line?: string }[];
  branches: { facts: Record<string, boolean>; outcome: string }[];
  deadlines: { id: string; opens: string | null; due: string; provisional: boolean }[];
};

async function printed(facts: unknown): Promise<Printed> {
  const out: string[] = [];
  const err: string[] = [];
  const io = { stdin: (async function* () {})(), stdout: (line: string) => out.push(line), stderr: (line: string) => err.push(line) };
  await assessCommand(["facts.json"], { ...io, readFile: async () => JSON.stringify(facts) });
  expect(err).toEqual([]);
  return JSON.parse(out.join("\n"));
}

function seen(all: Printed, wanted: EdgeCheck) {
  const codes = all.warnings.map(({ code, line }) => (line ? `${code} ${line}` : code));
  const day = ({ id, opens, due, provisional }: Printed["deadlines"][number]) => `${id}: ${opens ? `${opens}..` : ""}${due}${provisional ? "?" : ""}`;
  return {
    outcome: all.outcome,
    rulebook: wanted.rulebook && all.rulebook,
    rules: wanted.rules && all.rules,
    metrics: wanted.metrics && Object.fromEntries(Object.keys(wanted.metrics).map((name) => [name, all.metrics[name]])),
    warnings: wanted.warnings?.filter((code) => codes.includes(code)),
    without: wanted.without?.filter((code) => !codes.includes(code)),
    branches: wanted.branches && branchesAsWritten(all.branches),
    deadlines: wanted.deadlines && all.deadlines.map(day),
  };
}

describe("outflow assess at the edges of the law", () => {
  test.each(EDGE_CHECKS)("$title", async (check) => {
    const { title: _, facts, ...wanted } = check;
    expect(seen(await printed(facts), check)).toEqual(wanted);
  });
});
