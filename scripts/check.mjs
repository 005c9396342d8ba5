// npm run check: format, lint, types (Deno too), structure and unit tests, without a browser or a database server.
import { runTypeScript } from "./run-typescript.mjs";

await runTypeScript("scripts/test/run-tests.ts", ["lint", "types", "structure", "unit"]);
