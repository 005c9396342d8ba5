import { readFile } from "node:fs/promises";
import { assessCommand } from "./assess.ts";
import { classifyCommand } from "./classify.ts";
import { type CommandIo, CommandMistake } from "./command-io.ts";
import { declareCommand } from "./declare/declare-command.ts";
import { examineCommand } from "./examine/examine-command.ts";
import { recogniseCommand } from "./recognise.ts";

const USAGE = `outflow — 数据出境监测 on the command line

  outflow examine FILE… [--json] [--tool ID]   whose information is in these captures (HAR 1.2) and files, and does it leave the mainland
  outflow recognise                            NDJSON {id, text} in, people and findings out
  outflow classify URL_OR_HOST…                where does it really go
  outflow assess FACTS.json                    what the law asks at these numbers
  outflow declare FILE --entity … --tool …     a transfer that no browser showed: counted in the ledger, as pseudonyms

  outflow COMMAND --help says more.`;

const commands: Record<string, (args: string[], io: CommandIo) => Promise<number>> = {
  examine: examineCommand,
  recognise: recogniseCommand,
  classify: classifyCommand,
  declare: (args, io) => declareCommand(args, io),
  assess: (args, io) => assessCommand(args, { ...io, readFile: (path) => readFile(path, "utf8") }),
};

const io: CommandIo = { stdin: process.stdin, stdout: (line) => process.stdout.write(`${line}\n`), stderr: (line) => process.stderr.write(`${line}\n`) };

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "help") {
    io.stdout(USAGE);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    io.stderr(`There is no command of that name; outflow --help lists them.`);
    return 2;
  }
  try {
    return await command(args, io);
  } catch (error) {
    if (!(error instanceof CommandMistake)) throw error;
    io.stderr(error.message);
    return 2;
  }
}

// A closed pipe (| head) is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
process.exitCode = await main(process.argv.slice(2));
