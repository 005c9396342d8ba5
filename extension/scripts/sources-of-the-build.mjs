import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const NO_SOURCES = new Set(["build", ".plasmo", "node_modules"]);

function* filesBelow(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((left, right) => (left.name < right.name ? -1 : 1))) {
    if (NO_SOURCES.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

/** One digest over everything a build is made of: it changes when the build would. */
export function digestOfSources(extension) {
  const root = join(extension, "..");
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  for (const folder of [extension, join(root, "shared")]) for (const path of filesBelow(folder)) hash.update(path).update("\0").update(readFileSync(path));
  return hash.digest("hex");
}
