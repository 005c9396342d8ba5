import { assessFlows } from "@outflow/shared/assess/assess-flows.ts";
import { flowFacts } from "@outflow/shared/assess/flow-facts.ts";
import { printedWarnings } from "@outflow/shared/assess/printed-warnings.ts";
import type { z } from "zod";

export type AssessIo = {
  stdin: AsyncIterable<Uint8Array>;
  stdout: (line: string) => void;
  stderr: (line: string) => void;
  readFile: (path: string) => Promise<string>;
};

const USAGE = `outflow assess FACTS.json      (or - for standard input)

FACTS.json holds { asOf, entity: { ciio, processedPersons, … }, options: { mixedPolicy, idNumberIsSensitive }, flows: [{ at,
people: { ordinary: ["1-60000"], sensitive: ["60001-60200"] }, exemption: { kind, state, facts }, importantData }] }; people are id
ranges, and the same id in both lists is one person with both kinds. Prints { rulebook, outcome, rules, metrics, warnings, branches,
deadlines } as JSON.`;

/** Exit 0 with one JSON document, or 2 with one sentence when the input is wrong; no value of the input is repeated in it. */
export async function assessCommand(args: string[], io: AssessIo): Promise<number> {
  if (args.includes("--help")) {
    io.stdout(USAGE);
    return 0;
  }
  const [path, ...more] = args;
  if (path === undefined || more.length > 0) return refuse(io, "outflow assess takes one file of facts: outflow assess FACTS.json (see --help).");
  const text = await (path === "-" ? readAll(io.stdin) : io.readFile(path)).catch(() => undefined);
  if (text === undefined) return refuse(io, "The file of facts cannot be read: it does not exist or may not be opened.");
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, "")); // some editors write a mark first
  } catch {
    return refuse(io, "The file of facts is not valid JSON.");
  }
  const parsed = flowFacts.safeParse(json);
  if (!parsed.success) return refuse(io, wrongField(parsed.error));
  try {
    io.stdout(JSON.stringify(printed(assessFlows(parsed.data)), null, 2));
    return 0;
  } catch (error) {
    if (error instanceof RangeError) return refuse(io, `The facts cannot be assessed: ${error.message}.`);
    throw error;
  }
}

function printed(result: ReturnType<typeof assessFlows>) {
  const { assessment, attempted, projected, deadlines } = result;
  const metrics = Object.fromEntries(Object.entries(assessment.metrics).map(([name, { people }]) => [name, people]));
  return {
    rulebook: assessment.rulebook,
    outcome: assessment.outcome,
    rules: assessment.rules,
    metrics: { ...metrics, exempt: assessment.exemptPeople, attempted, projected },
    warnings: printedWarnings(result),
    branches: assessment.branches,
    deadlines,
  };
}

function wrongField(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue?.path.length ? `${issue.path.map(String).join(".")}: ` : "";
  return `The facts are not understood: ${place}${issue?.message ?? "wrong shape"}.`;
}

function refuse(io: AssessIo, sentence: string): number {
  io.stderr(sentence);
  return 2;
}

async function readAll(stdin: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const bytes of stdin) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}
