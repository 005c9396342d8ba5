// npm run build: one file of zod that Parcel can take in (see zod-for-parcel.ts), then Plasmo.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const folder = dirname(fileURLToPath(import.meta.url));
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
process.exit(status ?? 1);
