import { classify } from "@outflow/shared/classify/classify.ts";
import type { Destination } from "@outflow/shared/contract/destination.ts";
import type { CommandIo } from "./command-io.ts";

const USAGE = `outflow classify URL_OR_HOST… — where does it really go

Without arguments, one URL or host a line is read from standard input.
Prints one JSON object a line: input, verdict (overseas, mainland, hmt, internal, unknown), tool, vendor, seat, contracting, hosting
(ISO 3166-1 alpha-2 or null), basis, confidence (0 to 1), sources.`;

/** `outflow classify`: NDJSON, one line for each argument or each non-empty line of standard input, in their order. */
export async function classifyCommand(args: string[], io: CommandIo): Promise<number> {
  if (args.includes("--help")) {
    io.stdout(USAGE);
    return 0;
  }
  const option = args.find((arg) => arg.startsWith("--"));
  if (option !== undefined) {
    io.stderr("outflow classify knows no option but --help.");
    return 2;
  }
  if (args.length > 0) for (const input of args) io.stdout(describe(input));
  else for await (const line of linesOf(io.stdin)) if (line.trim() !== "") io.stdout(describe(line.trim()));
  return 0;
}

function describe(input: string): string {
  const found = classify(input);
  return JSON.stringify({
    input,
    verdict: found.verdict,
    tool: found.toolId,
    vendor: found.vendor,
    seat: found.seat.value,
    contracting: found.contracting.value,
    hosting: found.hosting.value,
    basis: found.basis,
    confidence: found.confidence,
    sources: sourcesOf(found),
  });
}

function sourcesOf({ seat, contracting, hosting }: Destination): string[] {
  const sources = [seat, contracting, hosting].map((fact) => fact.source).filter((source) => source !== null);
  return [...new Set(sources)];
}

async function* linesOf(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of stdin) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest + decoder.decode();
}
