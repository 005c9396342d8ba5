// npm run new recogniser|tool|rule -- …: writes the file or entry that a contribution begins with.
import { pathToFileURL } from "node:url";
import { newRecogniser } from "./new-recogniser.ts";
import { newRule } from "./new-rule.ts";
import { newTool } from "./new-tool.ts";

type Scaffold = (args: string[], print: (line: string) => void, today: string) => Promise<number>;
const SCAFFOLDS: ReadonlyMap<string, Scaffold> = new Map([
  ["recogniser", newRecogniser],
  ["tool", newTool],
  ["rule", newRule],
]);

/** Exit code 0 when something was written or help was asked for, 2 when the arguments do not suffice. `today` is YYYY-MM-DD. */
export async function newThing(args: string[], print: (line: string) => void, today: string): Promise<number> {
  const scaffold = SCAFFOLDS.get(args[0] ?? "");
  if (scaffold !== undefined) return scaffold(args.slice(1), print, today);
  for (const name of SCAFFOLDS.keys()) print(`npm run new ${name} -- --help`);
  return 2;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await newThing(process.argv.slice(2), console.log, new Date().toISOString().slice(0, 10));
}
