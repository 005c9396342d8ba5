import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { median } from "./measure.ts";

const shared = join(import.meta.dirname, "../../../shared");
const CLASSIFY = `import { classify } from "${shared}/classify/classify.ts"; import { mayCarryDataAbroad } from "${shared}/classify/may-carry-data-abroad.ts"; globalThis.asked = [classify("https://slack.com/"), mayCarryDataAbroad("slack.com")];`;

/** The bytes that the classifier adds to a bundled extension: its code, Public Suffix List included, and the catalogue apart. */
export async function bundle(source: string): Promise<string> {
  const built = await build({
    stdin: { contents: source, resolveDir: shared, loader: "ts" },
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    target: "es2022",
  });
  return built.outputFiles[0]?.text ?? "";
}

export const classifierBundle = () => bundle(CLASSIFY);

/**
 * Milliseconds of processor time from nothing loaded to the first answer, in fresh processes: the bundle is compiled and run, as when a
 * service worker wakes. Processor time, because the clock on the wall also counts what else the machine does.
 */
export async function startUpMilliseconds(times: number): Promise<{ readonly withIt: number; readonly withoutIt: number }> {
  const folder = mkdtempSync(join(tmpdir(), "outflow-classify-"));
  try {
    const measured = async (name: string, source: string): Promise<number> => {
      const script = join(folder, `${name}.js`);
      writeFileSync(script, await bundle(source));
      const probe = `const { readFileSync } = require("fs"); const { Script } = require("vm"); const text = readFileSync(${JSON.stringify(script)}, "utf8"); const start = process.cpuUsage(); new Script(text).runInThisContext(); const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);`;
      return median(Array.from({ length: times }, () => Number(execFileSync(process.execPath, ["-e", probe], { encoding: "utf8" }))));
    };
    return { withIt: await measured("with", CLASSIFY), withoutIt: await measured("without", "globalThis.asked = [];") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
