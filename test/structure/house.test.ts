import { execFileSync } from "node:child_process";
import { homedir } from "node:os";
import { basename } from "node:path";
import { expect, it } from "vitest";
import { isWrittenByHand, projectRoot, textOf, trackedFiles } from "./tracked-files.ts";

// The house rules. Each test's name is the rule; a file that breaks one is listed, and the rule says what to do with it.
const files = trackedFiles();
const code = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`\\])\/\/.*$/gm, "");

it("the top level holds the rooms and nothing that was left lying about", () => {
  const rooms = ["cli", "docs", "extension", "scripts", "shared", "supabase", "test", "web", ".ci"];
  const papers = [
    ".dependency-cruiser.mjs",
    ".gitattributes",
    ".gitignore",
    ".npmrc",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "SECURITY.md",
    "biome.json",
  ];
  const settings = ["package-lock.json", "package.json", "tsconfig.base.json", "tsconfig.json", "vitest.config.ts"];
  const top = [...new Set(files.map((file) => file.split("/")[0] ?? ""))];
  expect(top.filter((name) => ![...rooms, ...papers, ...settings].includes(name))).toEqual([]);
});

it("a file above 250 lines (SQL 300) has two subjects: split it", () => {
  const long = files.filter(isWrittenByHand).map((file) => ({ file, lines: textOf(file).split("\n").length - 1 }));
  expect(long.filter(({ file, lines }) => lines > (file.endsWith(".sql") ? 300 : 250))).toEqual([]);
});

it("files are named in kebab-case, tests after what they test", () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
  const named = files.filter((file) => /\.(ts|tsx|mjs|css)$/.test(file));
  expect(named.filter((file) => !kebab.test(basename(file).replace(/^\./, "")))).toEqual([]);
});

it("no file is called utils, helpers, common or misc: say what is in it", () => {
  expect(code.filter((file) => /(^|[/-])(utils?|helpers?|common|misc)\.[a-z]+$/.test(file))).toEqual([]);
});

it("no barrels: import from the file that has it", () => {
  const isBarrel = (file: string) => {
    const statements = withoutComments(textOf(file)).trim();
    return statements !== "" && statements.replace(/export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+["'][^"']+["'];?/g, "").trim() === "";
  };
  expect(code.filter(isBarrel)).toEqual([]);
});

it("specifiers are paths with their ending", () => {
  const bare = (file: string) =>
    [...withoutComments(textOf(file)).matchAll(/\bfrom\s+["']((?:\.{1,2}\/|@outflow\/)[^"']*)["']/g)]
      .map(([, specifier = ""]) => specifier)
      .filter((specifier) => !/\.(ts|tsx|mjs|js|json|css|svg|png)(\?.*)?$/.test(specifier))
      .map((specifier) => `${file}: ${specifier}`);
  expect(code.flatMap(bare)).toEqual([]);
});

it("types are not escaped: no any, and no comment that switches the checker off", () => {
  const others = code.filter((file) => !file.startsWith("test/structure/"));
  expect(others.filter((file) => /@ts-(ignore|nocheck|expect-error)/.test(textOf(file)))).toEqual([]);
  expect(others.filter((file) => /\bas any\b|:\s*any\b(?=\s*[;,)=\]])|<any>/.test(withoutComments(textOf(file))))).toEqual([]);
});

it("no enum, no skipped or focused test, no mark for later", () => {
  const left = /^\s*(export\s+)?(const\s+)?enum\s|\b(it|test|describe)\.(only|skip|todo)\(/m;
  expect(code.filter((file) => !file.startsWith("test/structure/") && left.test(withoutComments(textOf(file))))).toEqual([]);
  const mark = new RegExp(`\\b(${["TO", "FIX", "XX"].map((start, at) => start + ["DO", "ME", "X"][at]).join("|")})\\b`);
  expect(code.filter((file) => mark.test(textOf(file)))).toEqual([]);
});

it("only extension/browser says chrome", () => {
  const inExtension = code.filter((file) => file.startsWith("extension/") && !/^extension\/(browser|scripts)\//.test(file));
  expect(inExtension.filter((file) => /\bchrome\.[a-z]/.test(withoutComments(textOf(file))))).toEqual([]);
});

it("nothing tracked names this machine or a package registry", () => {
  const registry = execFileSync("npm", ["config", "get", "registry"], {
    cwd: projectRoot,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  const host = registry
    .trim()
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "");
  const names = [projectRoot, `${homedir()}/`, host].filter((name) => name.length > 5);
  const readable = files.filter((file) => !/\.(png|jpg|ico|woff2?|zip|xlsx?|pdf|docx|mmdb|gz)$/.test(file));
  expect(readable.filter((file) => names.some((name) => textOf(file).includes(name)))).toEqual([]);
});

it("the lock file names no host, so that any mirror will do", () => {
  expect(textOf("package-lock.json").match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
});

it("every decision says what it costs", () => {
  const decisions = files.filter((file) => file.startsWith("docs/decisions/") && file.endsWith(".md"));
  expect(decisions.length).toBeGreaterThan(0);
  expect(decisions.filter((file) => !/^\d{4}-[a-z0-9-]+\.md$/.test(basename(file)))).toEqual([]);
  const consequences = (file: string) => /\*{0,2}#{0,3}\s*Consequences[\s\S]*$/.exec(textOf(file))?.[0] ?? "";
  expect(decisions.filter((file) => !/negative/i.test(consequences(file)))).toEqual([]);
});

it("each migration has a version of its own, because Supabase keeps one row a version", () => {
  const versions = files.filter((file) => /^supabase\/migrations\/.+\.sql$/.test(file)).map((file) => basename(file).split("_")[0] ?? "");
  expect(versions.length).toBeGreaterThan(20);
  expect(versions.filter((version, index) => !/^\d{14}$/.test(version) || versions.indexOf(version) !== index)).toEqual([]);
});
