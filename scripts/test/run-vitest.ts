import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { z } from "zod";
import { projectRoot } from "../project-root.ts";
import { add, NOTHING, type Outcome } from "./outcome.ts";

const report = z.object({
  success: z.boolean(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Counts vitest's JSON report. A file that could not be loaded, and an error outside any test, are failures too. */
export function countReport(json: unknown): Outcome {
  const { success, testResults } = report.parse(json);
  let outcome = NOTHING;
  for (const { name, status, assertionResults } of testResults) {
    const of = (...wanted: string[]) => assertionResults.filter((test) => wanted.includes(test.status));
    const failed = of("failed").length;
    outcome = add(outcome, {
      passed: of("passed").length,
      failed: status === "failed" && failed === 0 ? 1 : failed,
      skipped: of("skipped", "pending", "todo", "disabled").map((test) => `${relative(projectRoot, name)}: ${test.fullName.trim()}`),
    });
  }
  return !success && outcome.failed === 0 ? add(outcome, { passed: 0, failed: 1, skipped: [] }) : outcome;
}

/** Runs one project of vitest.config.ts with its progress on this terminal. */
export async function runVitest(project: string, filters: readonly string[]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), "outflow-report-"));
  const file = join(folder, "report.json");
  const vitest = join(createRequire(import.meta.url).resolve("vitest/package.json"), "../vitest.mjs");
  try {
    await new Promise<void>((resolve) => {
      const child = spawn(
        process.execPath,
        [vitest, "run", "--root", projectRoot, "--project", project, "--reporter=default", "--reporter=json", `--outputFile=${file}`, ...filters],
        {
          cwd: projectRoot,
          stdio: ["ignore", "inherit", "inherit"],
        },
      );
      child.once("error", () => resolve());
      child.once("close", () => resolve());
    });
    if (!existsSync(file)) return { passed: 0, failed: 1, skipped: [] };
    return countReport(JSON.parse(readFileSync(file, "utf8")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
