// npm test [structure|types|lint|unit|integration|e2e …] [vitest filter …]: runs the parts in order and closes with one line of counts.
import { PlainError, reportFailure } from "../plain-error.ts";
import { add, closingLines, isSuccess, NOTHING, type Outcome } from "./outcome.ts";
import { type Part, readParts } from "./parts.ts";
import { prepare } from "./prepare.ts";
import { lintChecks, runChecks, typeChecks } from "./run-checks.ts";
import { runVitest } from "./run-vitest.ts";

const print = (line: string) => console.log(line);

function runPart(part: Part, filters: readonly string[]): Promise<Outcome> {
  if (part === "types") return runChecks(typeChecks(), print);
  if (part === "lint") return runChecks(lintChecks(), print);
  return runVitest(part, filters);
}

async function main(): Promise<void> {
  const { parts, filters } = readParts(process.argv.slice(2));
  let total = NOTHING;
  let unprepared: PlainError | null = null;
  try {
    await prepare(parts, print);
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    unprepared = error; // said at once and again at the end; what needs no browser still runs
    print(error.message);
    total = add(total, { passed: 0, failed: 1, skipped: [] });
  }
  for (const [index, part] of parts.entries()) {
    print(`\n── ${part} (${index + 1} of ${parts.length}) ──`);
    const started = performance.now();
    const outcome = await runPart(part, filters);
    total = add(total, outcome);
    print(`── ${part}: ${outcome.passed} passed, ${outcome.failed} failed in ${((performance.now() - started) / 1_000).toFixed(1)} s`);
  }
  print("");
  if (unprepared) print(unprepared.message);
  for (const line of closingLines(total)) print(line);
  process.exitCode = isSuccess(total) ? 0 : 1;
}

await main().catch((error: unknown) => reportFailure(error));
