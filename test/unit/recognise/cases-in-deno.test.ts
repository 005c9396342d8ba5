import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

test("every case and every example holds in Deno, where the ledger's functions run", { timeout: 120_000 }, async () => {
  const run = promisify(execFile);
  const script = join(root, "test/cases/recognise/run-cases-in-deno.ts");
  const { stdout } = await run(
    join(root, "node_modules/.bin/deno"),
    ["run", "--no-config", "--node-modules-dir=manual", "--allow-read", "--allow-env", script],
    { cwd: root },
  );
  expect(stdout.trim().split("\n").at(-1)).toMatch(/^\d{3,} cases, \d{2,} recognisers, 0 wrong$/);
});
