// npm run bench -- NAME [--people N]: runs test/bench/NAME/run.ts (--people: the size, where a bench has one). Without a name: lists what can be measured and runs all of it.
import { existsSync, readdirSync } from "node:fs";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

interface Bench {
  /** Measures, and prints what it measured with its unit. */
  run(print: (line: string) => void, options: { people?: number }): Promise<void>;
}

// A signal ends this process by way of `exit`, where a server that was started is stopped.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

const folder = import.meta.dirname;
const runOf = (name: string) => join(folder, name, "run.ts");
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(runOf(entry.name)))
  .map((entry) => entry.name)
  .sort();
const { values, positionals: wanted } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, options: { people: { type: "string" } } });
const people = values.people === undefined ? undefined : Number(values.people);
if (people !== undefined && !(Number.isInteger(people) && people > 0)) throw new Error("--people wants a whole number above 0.");
const unknown = wanted.filter((name) => !names.includes(name));
const print = (line: string) => console.log(line);

if (unknown.length > 0 || names.length === 0) {
  console.error(names.length === 0 ? "There is nothing to measure yet." : `There is no bench called ${unknown.join(", ")}; there are: ${names.join(", ")}.`);
  process.exitCode = 1;
} else {
  print(`Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model ?? "unknown processor"}, ${Math.round(totalmem() / 2 ** 30)} GiB`);
  if (wanted.length === 0) print(`Measuring: ${names.join(", ")}`);
  for (const name of wanted.length > 0 ? wanted : names) {
    print(`\n── ${name} ──`);
    const { run } = (await import(pathToFileURL(runOf(name)).href)) as Bench;
    await run(print, people === undefined ? {} : { people });
  }
}
