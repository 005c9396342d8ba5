// npm test [part …]: see scripts/test/run-tests.ts.
import { runTypeScript } from "./run-typescript.mjs";

await runTypeScript("scripts/test/run-tests.ts", process.argv.slice(2));
