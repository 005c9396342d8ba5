import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8")) as { packages: Record<string, Locked> };

/** Who needs it does without: msgpackr decodes in JavaScript where this accelerator is missing, and npm accepts the gap. */
const DISPENSABLE = ["node_modules/msgpackr-extract"];

it("the lock file names every platform's binaries: choose versions of which all are published, then lock from an empty folder", () => {
  const names = new Set(Object.keys(packages).map((path) => path.split("node_modules/").at(-1)));
  const missing = Object.entries(packages)
    .filter(([path]) => !DISPENSABLE.includes(path))
    .flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${path || "the project"} → ${name}`),
    );
  // npm ci refuses a lock file in which one of them is missing, and no other platform could install the project.
  expect(missing).toEqual([]);
  expect(Object.keys(packages).length).toBeGreaterThan(500);
});
