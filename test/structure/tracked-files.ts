import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export const projectRoot = join(import.meta.dirname, "../..");

/** Files git tracks or would track, as paths from the project's root with forward slashes. */
export function trackedFiles(): string[] {
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "-z"], { cwd: projectRoot, encoding: "utf8", maxBuffer: 64_000_000 });
  return [...new Set(listed.split("\0"))].filter((file) => file !== "" && statSync(join(projectRoot, file), { throwIfNoEntry: false })?.isFile());
}

export const textOf = (file: string): string => readFileSync(join(projectRoot, file), "utf8");

/** Code people write: neither generated nor data that only grows. */
export const isWrittenByHand = (file: string): boolean =>
  /\.(ts|tsx|mjs|sql)$/.test(file) && !/[.-]generated\.|^test\/cases\/|^shared\/classify\/catalogue\/|\/words\/|^extension\/words\//.test(file);
