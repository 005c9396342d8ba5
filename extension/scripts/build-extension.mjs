// npm run build: one file of zod that Parcel can take in (see zod-for-parcel.ts), then Plasmo.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const folder = join(dirname(fileURLToPath(import.meta.url)), "..");
buildSync({
  entryPoints: [join(folder, "zod-for-parcel.ts")],
  outfile: join(folder, "build/prebundled/zod.js"),
  bundle: true,
  format: "esm",
  target: "chrome120",
  legalComments: "inline",
});

const manifest = createRequire(import.meta.url).resolve("plasmo/package.json");
const plasmo = join(dirname(manifest), "bin/index.mjs");
const { status } = spawnSync(process.execPath, [plasmo, "build", ...process.argv.slice(2)], { cwd: folder, stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

// Parcel makes the file readers twice, for a page and for a service worker; the service worker leaves them to the reading room.
const tag = process.argv.find((argument) => argument.startsWith("--tag="))?.slice(6) ?? "prod";
const built = join(folder, `build/chrome-mv3-${tag}`);
const [room] = readdirSync(join(built, "tabs")).filter((name) => name.endsWith(".js"));
const used = readFileSync(join(built, "tabs", room), "utf8");
for (const name of readdirSync(built)) if (/^read-[a-z-]+\.[0-9a-f]{8}\.js$/.test(name) && !used.includes(name)) rmSync(join(built, name));
