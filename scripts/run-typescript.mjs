// Plain JavaScript without dependencies: it runs before anything is installed.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled, root } from "./ensure-installed.mjs";

/**
 * Installs what is missing and runs one TypeScript file of this project (`file` is relative to the project) in this very process:
 * with no process in between, a signal reaches the program itself and nothing is left behind when this process is killed.
 * @param {string} file
 * @param {string[]} rest what the file finds in process.argv after its own name
 * @param {{ quiet?: boolean, cwd?: string }} options
 */
export async function runTypeScript(file, rest, { quiet = false, cwd = root } = {}) {
  await ensureInstalled({ quiet });
  const { register } = await import("tsx/esm/api");
  register();
  process.chdir(cwd);
  process.argv.splice(1, process.argv.length - 1, join(root, file), ...rest);
  await import(pathToFileURL(join(root, file)).href);
}
