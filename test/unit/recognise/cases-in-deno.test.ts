import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { fingerprintsOfBlindTexts } from "../../cases/recognise/blind/filled-blind-texts.ts";

const root = join(import.meta.dirname, "../../..");

let lines: readonly string[];

beforeAll(async () => {
  const script = join(root, "test/cases/recognise/run-cases-in-deno.ts");
  const { stdout } = await promisify(execFile)(
    join(root, "node_modules/.bin/deno"),
    ["run", "--no-config", "--node-modules-dir=manual", "--allow-read", "--allow-env", script],
    { cwd: root },
  );
  lines = stdout.trim().split("\n");
}, 120_000);

test("every case and every example holds in Deno, where the ledger's functions run", () => {
  expect(lines.at(-1)).toMatch(/^\d{3,} cases, \d{2,} recognisers, 0 wrong$/);
});

test("the hand-written texts are read in Deno as they are in Node", async () => {
  const there = lines.find((line) => line.startsWith("blind texts "))?.slice("blind texts ".length) ?? "[]";
  const here = await fingerprintsOfBlindTexts();
  expect(here.length).toBeGreaterThan(400);
  expect(JSON.parse(there)).toEqual(here);
});
