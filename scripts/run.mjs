// Runs one TypeScript file of this project: node scripts/run.mjs FILE [arguments], FILE being relative to the project. Installs what is missing first.
import { runTypeScript } from "./run-typescript.mjs";

const [file, ...rest] = process.argv.slice(2);
// npm changes into the project; the paths a person types are relative to where they typed them.
await runTypeScript(file, rest, { quiet: true, cwd: process.env.INIT_CWD ?? process.cwd() });
