// Runs one TypeScript file of this project: node scripts/run.mjs FILE [arguments], FILE being relative to the project. Installs what is missing first.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled, root } from "./ensure-installed.mjs";

await ensureInstalled({ quiet: true });
const [file, ...rest] = process.argv.slice(2);
const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), join(root, file), ...rest], {
  stdio: "inherit",
  // npm changes into the project; the paths a person types are relative to where they typed them.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 130 : (code ?? 1)));
