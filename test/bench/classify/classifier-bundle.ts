import { join } from "node:path";
import { build } from "esbuild";

const shared = join(import.meta.dirname, "../../../shared");
const SOURCE = `import { classify } from "${shared}/classify/classify.ts"; import { mayCarryDataAbroad } from "${shared}/classify/may-carry-data-abroad.ts"; globalThis.asked = [classify("https://slack.com/"), mayCarryDataAbroad("slack.com")];`;

/** The bytes that the classifier adds to a bundled extension – its code, Public Suffix List included, and the catalogue – with its first two answers. */
export async function classifierBundle(): Promise<string> {
  const built = await build({
    stdin: { contents: SOURCE, resolveDir: shared, loader: "ts" },
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    target: "es2022",
  });
  return built.outputFiles[0]?.text ?? "";
}
