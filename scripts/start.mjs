// npm start: see scripts/start/start.ts, or npm start -- --help.
import { runTypeScript } from "./run-typescript.mjs";

await runTypeScript("scripts/start/start.ts", process.argv.slice(2));
