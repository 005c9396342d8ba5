// npm run build: one file of zod that Parcel can take in (see zod-for-parcel.ts), then Plasmo, then the finished folder is put in place at once.
import { spawnSync } from "node:child_process";
import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { digestOfSources } from "./sources-of-the-build.mjs";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");
const build = join(folder, "build");
const finished = join(build, "chrome-mv3-prod");
const mark = join(build, "built-from");
const lock = join(build, "building");
const LONGEST_BUILD_MS = 600_000;

mkdirSync(build, { recursive: true });
takeLock();
try {
  const digest = digestOfSources(folder);
  // A browser that runs from the folder would lose its files under it: what is up to date stays untouched.
  if (existsSync(join(finished, "manifest.json")) && existsSync(mark) && readFileSync(mark, "utf8") === digest) console.log("The extension is up to date.");
  else {
    rmSync(mark, { force: true });
    make();
    writeFileSync(mark, digest);
  }
} finally {
  rmSync(lock, { force: true });
}

/** Two builds at once would write into each other's files. */
function takeLock() {
  for (;;) {
    try {
      return closeSync(openSync(lock, "wx"));
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > LONGEST_BUILD_MS) rmSync(lock, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    }
  }
}

function make() {
  const entry = join(folder, "zod-for-parcel.ts");
  buildSync({ entryPoints: [entry], outfile: join(build, "prebundled/zod.js"), bundle: true, format: "esm", target: "chrome120", legalComments: "inline" });

  const plasmo = join(dirname(createRequire(import.meta.url).resolve("plasmo/package.json")), "bin/index.mjs");
  const { status } = spawnSync(process.execPath, [plasmo, "build", "--tag=unfinished"], { cwd: folder, stdio: "inherit" });
  const made = join(build, "chrome-mv3-unfinished");
  if (status !== 0 || !existsSync(join(made, "manifest.json"))) throw new Error("Plasmo did not build the extension; what it printed above says why.");

  // Parcel makes the file readers twice, for a page and for a service worker; the service worker leaves them to the reading room.
  const [room] = readdirSync(join(made, "tabs")).filter((name) => name.endsWith(".js"));
  const used = readFileSync(join(made, "tabs", room), "utf8");
  for (const name of readdirSync(made)) if (/^read-[a-z-]+\.[0-9a-f]{8}\.js$/.test(name) && !used.includes(name)) rmSync(join(made, name));

  copyFileSync(join(folder, "../shared/classify/addresses/ipv4-countries.gz"), join(made, "ipv4-countries.gz"));
  rmSync(finished, { recursive: true, force: true });
  renameSync(made, finished);
}
