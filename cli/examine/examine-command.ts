import { randomBytes, webcrypto } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { classify } from "@outflow/shared/classify/classify.ts";
import { findTool } from "@outflow/shared/classify/tool.ts";
import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { ExaminationContext } from "@outflow/shared/examine/examination-context.ts";
import { newReportId } from "@outflow/shared/examine/new-report-id.ts";
import { createPseudonymiser, ORGANISATION_KEY_BYTES } from "@outflow/shared/pseudonymise/pseudonymise.ts";
import { type CommandIo, CommandMistake } from "../command-io.ts";
import { examineBareFile } from "./examine-bare-file.ts";
import { examineHar } from "./examine-har.ts";
import type { ExaminedFile } from "./examined-file.ts";
import { summarise } from "./summarise.ts";
import { summaryTable } from "./summary-table.ts";

const USAGE = `outflow examine FILE… [--json] [--tool ID] [--id-number-is-sensitive]

Examines captures (HAR 1.2, bodies in postData, base64 with postData.encoding) and files (CSV, JSON, TXT and more) as the browser
extension would, and counts the different people in them who leave the mainland. Nothing is sent anywhere and no value is printed.

  --json                    one JSON document instead of a table
  --tool ID                 where bare files go; without it they count as if exported
  --id-number-is-sensitive  treat identity document numbers as sensitive (conservative reading)`;

const HAR_LIMIT_BYTES = 512 * 1024 * 1024;

export async function examineCommand(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    io.stdout(USAGE);
    return 0;
  }
  if (positionals.length === 0) throw new CommandMistake("outflow examine needs at least one file.");
  const destination = values.tool === undefined ? null : destinationOf(values.tool);
  const context: ExaminationContext = {
    device: "00000000-0000-0000-0000-000000000000",
    // A key that lives as long as this process: the pseudonyms serve to tell people apart here and go nowhere.
    pseudonymise: createPseudonymiser(randomBytes(ORGANISATION_KEY_BYTES)),
    newId: () => newReportId(Date.now(), webcrypto.getRandomValues(new Uint8Array(16))),
    classify: (urlOrHost) => classify(urlOrHost),
    idNumberIsSensitive: values["id-number-is-sensitive"] ?? false,
  };
  const examined: ExaminedFile[] = [];
  for (const file of positionals) examined.push(await examineOne(file, destination, context));
  const summary = summarise(examined);
  if (values.json) io.stdout(JSON.stringify(summary, null, 1));
  else for (const line of summaryTable(summary, examined)) io.stdout(line);
  return 0;
}

function readArguments(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: "boolean" }, tool: { type: "string" }, "id-number-is-sensitive": { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    throw new CommandMistake(`${(error as Error).message.split(".")[0]}; outflow examine --help lists the options.`);
  }
}

function destinationOf(toolId: string): Destination {
  const tool = findTool(toolId);
  if (!tool) throw new CommandMistake(`The catalogue has no tool "${toolId.slice(0, 64)}".`);
  return classify(tool.domains[0]!);
}

async function examineOne(file: string, destination: Destination | null, context: ExaminationContext): Promise<ExaminedFile> {
  const path = resolve(file);
  const found = await stat(path).catch(() => null);
  if (!found) throw new CommandMistake(`${file} cannot be read: there is no such file.`);
  if (!found.isFile()) throw new CommandMistake(`${file} cannot be read: it is not a file.`);
  const isCapture = /\.har$/i.test(file);
  if (isCapture && found.size > HAR_LIMIT_BYTES)
    throw new CommandMistake(`${file} is too large: captures up to ${HAR_LIMIT_BYTES / 1024 / 1024} MiB are read.`);
  try {
    return isCapture ? await examineHar(file, await readFile(path, "utf8"), context) : await examineBareFile(file, path, destination, context);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EACCES" || code === "EIO" || code === "EISDIR")
      throw new CommandMistake(`${file} cannot be read: ${code === "EACCES" ? "permission denied" : "the disk says no"}.`);
    throw error;
  }
}
