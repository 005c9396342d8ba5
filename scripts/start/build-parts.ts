import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { PlainError } from "../plain-error.ts";
import { inProject, projectRoot } from "../project-root.ts";

interface Product {
  readonly name: string;
  /** Folders and files it is made of, relative to the project. */
  readonly sources: readonly string[];
  /** A file that is there after a build. */
  readonly result: string;
  readonly workspace: string;
}

const NOT_SOURCES = new Set(["node_modules", "build", "dist", ".plasmo", ".outflow"]);

function* filesIn(path: string): Generator<string> {
  if (!existsSync(inProject(path))) return;
  for (const entry of readdirSync(inProject(path), { withFileTypes: true })) {
    if (NOT_SOURCES.has(entry.name)) continue;
    if (entry.isDirectory()) yield* filesIn(`${path}/${entry.name}`);
    else if (entry.isFile()) yield `${path}/${entry.name}`;
  }
}

/** SHA-256 over names and contents: times of files mean nothing after a clone or a checkout. */
function fingerprint(sources: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of [...sources.flatMap((source) => [...filesIn(source)]), "package-lock.json", "tsconfig.base.json"].sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(inProject(file)))
      .update("\0");
  return hash.digest("hex");
}

async function buildWhenChanged({ name, sources, result, workspace }: Product, print: (line: string) => void): Promise<void> {
  const mark = inProject("node_modules/.cache/outflow", `${name}.built`);
  const now = fingerprint(sources);
  if (existsSync(inProject(result)) && existsSync(mark) && readFileSync(mark, "utf8") === now) return;
  print(`Building the ${name} …`);
  const started = performance.now();
  const [code, output] = await new Promise<[number | null, string]>((resolve) => {
    const child = spawn("npm", ["run", "--silent", "build", "-w", workspace], {
      cwd: projectRoot,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NODE_ENV: "production" },
      shell: process.platform === "win32",
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.once("error", (error) => resolve([1, error.message]));
    child.once("close", (exit) => resolve([exit, said]));
  });
  if (code !== 0 || !existsSync(inProject(result))) throw new PlainError(`The ${name} could not be built:\n${output.trim().split("\n").slice(-25).join("\n")}`);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, now);
  print(`Built the ${name} in ${((performance.now() - started) / 1_000).toFixed(1)} s.`);
}

/** Vite → web/dist. @throws PlainError with the end of what the build said. */
export const buildDashboard = (print: (line: string) => void): Promise<void> =>
  buildWhenChanged({ name: "dashboard", sources: ["web", "shared"], result: "web/dist/index.html", workspace: "@outflow/web" }, print);

/** Plasmo → extension/build/chrome-mv3-prod. @throws PlainError with the end of what the build said. */
export const buildExtension = (print: (line: string) => void): Promise<void> =>
  buildWhenChanged(
    { name: "extension", sources: ["extension", "shared"], result: "extension/build/chrome-mv3-prod/manifest.json", workspace: "@outflow/extension" },
    print,
  );
