import { beijingYearOf, startOfBeijingDay } from "@outflow/shared/assess/beijing-day.ts";
import { classify } from "@outflow/shared/classify/classify.ts";
import { findTool } from "@outflow/shared/classify/tool.ts";
import type { Destination } from "@outflow/shared/contract/destination.ts";
import { standing } from "@outflow/shared/contract/ledger-api.ts";
import { leavesTheMainland } from "@outflow/shared/examine/leaves-the-mainland.ts";
import { type CommandIo, CommandMistake } from "../command-io.ts";
import { type DeclaredFile, declareFile } from "./declare-file.ts";
import { declareNumber } from "./declare-number.ts";
import { type Entity, findEntity } from "./find-entity.ts";
import { type DeclareOptions, readOptions, USAGE } from "./options.ts";
import { givePurpose } from "./purpose.ts";
import { connect, type Server } from "./server.ts";

const HALF_A_DAY_MS = 12 * 3_600_000;

/** @throws CommandMistake with one sentence: exit code 2. */
export async function declareCommand(args: string[], io: CommandIo, environment: Readonly<Record<string, string | undefined>> = process.env): Promise<number> {
  const options = readOptions(args, new Date());
  if (options === null) {
    io.stdout(USAGE);
    return 0;
  }
  const destination = destinationOf(options.destination);
  const server = await connect(options.server, {
    email: environment.OUTFLOW_EMAIL,
    password: environment.OUTFLOW_PASSWORD,
    accessToken: environment.OUTFLOW_ACCESS_TOKEN,
  });
  const entity = await findEntity(server, options.entity);
  // Noon, so that the day is the same one in every time zone of the mainland's neighbours.
  const occurredAt = new Date(Date.parse(startOfBeijingDay(options.at)) + HALF_A_DAY_MS);
  if ("file" in options.what) {
    const declared = await declareFile(options.what.file, destination, occurredAt, entity, server);
    io.stdout(fileSentence(options.what.file, declared));
    if (options.purpose !== null && declared.reports > 0) await givePurpose(server, entity, destination, options.purpose);
  } else {
    const isNew = await declareNumber(options.what, { destination, on: options.at, note: options.purpose ?? "" }, entity, server);
    io.stdout(
      isNew
        ? `Declared: ${options.what.people} people, ${options.what.sensitive} of them with sensitive information.`
        : "The same number is declared already; nothing was added.",
    );
  }
  io.stdout(await standingSentence(server, entity, beijingYearOf(occurredAt)));
  return 0;
}

function destinationOf(wanted: DeclareOptions["destination"]): Destination {
  const tool = "tool" in wanted ? findTool(wanted.tool) : null;
  if ("tool" in wanted && !tool) throw new CommandMistake(`The catalogue has no tool "${wanted.tool.slice(0, 64)}"; outflow classify HOST says what it has.`);
  const destination = classify(tool ? tool.domains[0]! : "host" in wanted ? wanted.host : "");
  if (destination.host === "") throw new CommandMistake("--host must be a host name such as crm.example.com.");
  if (!leavesTheMainland(destination)) throw new CommandMistake("What goes there stays in the mainland, or inside the company; it is not declared.");
  return destination;
}

function fileSentence(file: string, { people, reports, knownReports, account }: DeclaredFile): string {
  if (reports === 0) return `${file}: nobody was found in it; nothing is declared.`;
  const unread =
    account && account.read !== "full" ? ` It was ${account.read === "partial" ? "read in part" : "not readable"} (${account.reason ?? "unknown"}).` : "";
  const known = knownReports === reports ? "all declared before; nothing changed" : knownReports > 0 ? `${knownReports} of them declared before` : "declared";
  return `${file}: ${people} people in ${reports} ${reports === 1 ? "report" : "reports"}, ${known}.${unread}`;
}

async function standingSentence(server: Server, entity: Entity, year: number): Promise<string> {
  const { all, sensitive } = await server.rpc("standing", { p_org: entity.organisationId, p_entity: entity.id, p_year: year }, standing);
  const bounds = all.atLeast === all.atMost ? "" : ` (at least ${all.atLeast}, at most ${all.atMost})`;
  return `${entity.name}, ${year}: ${all.people} people${bounds}, ${sensitive.people} with sensitive information.`;
}
