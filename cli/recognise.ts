import type { RecogniseInput, Recognition } from "@outflow/shared/contract/examination.ts";
import { PI_KINDS, SENSITIVE_KINDS } from "@outflow/shared/contract/kinds.ts";
import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { RECOGNISERS_VERSION } from "@outflow/shared/recognise/version.ts";
import { z } from "zod";
import { type CommandIo, CommandMistake } from "./command-io.ts";
import { countRecognised } from "./count-recognised.ts";
import { linesOf } from "./recognise-lines.ts";

const USAGE = `outflow recognise [--at YYYY-MM-DD] [--id-number-is-sensitive] — whose information is in it

Reads NDJSON from standard input: {"id", "text"} or {"id", "base64", "contentType", "fileName"}, one document a line.
Writes NDJSON: {"id", "people", "sensitivePeople", "findings": [{"kind", "start", "end", "certainty", "sensitive", "masked"}], "read"}.
Offsets are UTF-16 units of "text", [0,0) where the container has none. "read" is full, partial or opaque. No value is printed.
A line that cannot be read gets one sentence on standard error; the others go on, and the exit code is 1.

  --at                      the day of the transfer: which taxonomy is in force and who is under 14; today by default
  --id-number-is-sensitive  identity document numbers count as sensitive

Kinds of personal information:
  ${PI_KINDS.join(" ")}
Sensitive kinds:
  ${SENSITIVE_KINDS.join(" ")}
Recognisers ${RECOGNISERS_VERSION}`;

const id = z.union([z.string(), z.number()]);
const document = z.union([
  z.object({ id, text: z.string() }),
  z.object({ id, base64: z.base64(), contentType: z.string().nullish(), fileName: z.string().nullish() }),
]);
type Document = z.infer<typeof document>;

/** `outflow recognise`: one line out for each good line in, in their order. Exit code 1 when a line could not be read, 2 for a mistake in the command. */
export async function recogniseCommand(args: string[], io: CommandIo): Promise<number> {
  if (args.includes("--help")) {
    io.stdout(USAGE);
    return 0;
  }
  const options = readOptions(args);
  let bad = 0;
  let number = 0;
  for await (const line of linesOf(io.stdin)) {
    number++;
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    if (parsed === null) {
      bad++;
      io.stderr(`Line ${number} is not {"id", "text"} or {"id", "base64"} as JSON; it was left out.`);
    } else io.stdout(JSON.stringify(describe(parsed, await recognise(inputOf(parsed), { ...options, withFindings: true }))));
  }
  return bad === 0 ? 0 : 1;
}

function readOptions(args: readonly string[]): { at: Date; idNumberIsSensitive: boolean } {
  let at = new Date();
  let idNumberIsSensitive = false;
  for (let i = 0; i < args.length; i++) {
    const [name, value] = (args[i] ?? "").split("=", 2);
    if (name === "--id-number-is-sensitive") idNumberIsSensitive = true;
    else if (name === "--at") {
      const day = z.iso.date().safeParse(value ?? args[++i]);
      if (!day.success) throw new CommandMistake("--at takes a day such as 2026-11-22.");
      at = new Date(`${day.data}T12:00:00+08:00`);
    } else throw new CommandMistake("outflow recognise takes --at YYYY-MM-DD, --id-number-is-sensitive and --help.");
  }
  return { at, idNumberIsSensitive };
}

function parseLine(line: string): Document | null {
  try {
    return document.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function inputOf(from: Document): RecogniseInput {
  if ("text" in from) return { bytes: new TextEncoder().encode(from.text) };
  return { bytes: Uint8Array.from(atob(from.base64), (char) => char.charCodeAt(0)), contentType: from.contentType, fileName: from.fileName };
}

function describe(from: Document, { people, findings, account }: Recognition): object {
  return {
    id: from.id,
    ...countRecognised(people),
    findings: findings.map(({ kind, start, end, certainty, sensitive, masked }) => ({ kind, start, end, certainty, sensitive, masked })),
    read: account.read,
  };
}
