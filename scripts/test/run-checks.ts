import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { inProject, projectRoot } from "../project-root.ts";
import { denoBinary } from "../stack/deno-binary.ts";
import { add, NOTHING, type Outcome } from "./outcome.ts";

interface Check {
  readonly name: string;
  readonly program: string;
  readonly arguments: readonly string[];
}

const node = (name: string, ...rest: string[]): Check => ({ name, program: process.execPath, arguments: rest });
const require = createRequire(import.meta.url);
const binaryOf = (packageName: string, file: string) => join(require.resolve(`${packageName}/package.json`), "..", file);

export function typeChecks(): Check[] {
  const tsc = binaryOf("typescript", "bin/tsc");
  const projects = ["tsconfig.json", "web/tsconfig.json", "extension/tsconfig.json"].filter((file) => existsSync(inProject(file)));
  const functions = readdirSync(inProject("supabase/functions")).filter((name) => existsSync(inProject("supabase/functions", name, "index.ts")));
  return [
    ...projects.map((file) => node(`types of ${file}`, tsc, "--noEmit", "-p", inProject(file))),
    ...functions.map((name) => ({
      name: `types of the function ${name} (Deno)`,
      program: denoBinary(),
      arguments: ["check", "--quiet", `--config=${inProject("supabase/functions", name, "deno.json")}`, inProject("supabase/functions", name, "index.ts")],
    })),
  ];
}

export const lintChecks = (): Check[] => [node("format and lint (biome)", binaryOf("@biomejs/biome", "bin/biome"), "ci", "--colors=off", projectRoot)];

function run(check: Check): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(check.program, [...check.arguments], {
      cwd: projectRoot,
      env: { ...process.env, DENO_DIR: inProject("node_modules/.cache/deno"), DENO_NO_UPDATE_CHECK: "1" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (output += text));
    child.once("error", (error) => resolve({ ok: false, output: error.message }));
    child.once("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** Each check counts as one test; what a failing one says is printed whole. */
export async function runChecks(checks: readonly Check[], print: (line: string) => void): Promise<Outcome> {
  let outcome = NOTHING;
  for (const check of checks) {
    const started = performance.now();
    const { ok, output } = await run(check);
    print(` ${ok ? "✓" : "×"} ${check.name} ${Math.round(performance.now() - started)}ms`);
    if (!ok) print(output.trimEnd());
    outcome = add(outcome, { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] });
  }
  return outcome;
}
