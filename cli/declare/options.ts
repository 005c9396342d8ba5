import { parseArgs } from "node:util";
import { beijingDayOf } from "@outflow/shared/assess/beijing-day.ts";
import { beijingDay } from "@outflow/shared/contract/ids.ts";
import { CommandMistake } from "../command-io.ts";

export const USAGE = `outflow declare FILE --entity NAME_OR_ID --tool ID --at YYYY-MM-DD [--purpose TEXT]
outflow declare --people N [--sensitive M] --entity NAME_OR_ID --tool ID --at YYYY-MM-DD --purpose TEXT

Declares a transfer that no browser showed (server to server, or before roll-out). A file is examined on this machine; only pseudonyms
leave it, so the people in it merge with those already counted. A number alone merges with nobody and widens the bounds of the count.
Declaring the same file again, or going on after an interruption, changes nothing that is recorded already.

  --entity NAME_OR_ID   legal entity that sent it
  --tool ID             where it went, by the id of the catalogue
  --host HOST           where it went, if the catalogue does not have it
  --at YYYY-MM-DD       the day it was sent (Beijing)
  --people N            so many people, without a file
  --sensitive M         of them, people of whom something sensitive was sent (with --people)
  --purpose TEXT        what it was sent for; needed with --people
  --server URL          address of the dashboard (default http://127.0.0.1:54321)

Sign-in: OUTFLOW_EMAIL and OUTFLOW_PASSWORD, or OUTFLOW_ACCESS_TOKEN, in the environment. It needs the role owner or officer.`;

export interface DeclareOptions {
  readonly entity: string;
  readonly destination: { readonly tool: string } | { readonly host: string };
  /** Beijing day. */
  readonly at: string;
  readonly purpose: string | null;
  readonly server: string;
  readonly what: { readonly file: string } | { readonly people: number; readonly sensitive: number };
}

const MOST_PEOPLE = 2_000_000_000;
const LONGEST_PURPOSE = 200;

/** @returns null when help is asked for. @throws CommandMistake with one sentence. */
export function readOptions(args: string[], now: Date): DeclareOptions | null {
  const { values, positionals } = parse(args);
  if (values.help) return null;
  const file = fileOrNumber(positionals, values.people !== undefined);
  const purpose = values.purpose?.trim() || null;
  if (purpose !== null && purpose.length > LONGEST_PURPOSE) throw new CommandMistake(`--purpose has at most ${LONGEST_PURPOSE} characters.`);
  if (file === null && purpose === null) throw new CommandMistake("A number alone needs --purpose: say what was sent, and how you know the number.");
  if (values.sensitive !== undefined && file !== null) throw new CommandMistake("--sensitive goes with --people; a file is examined for it.");
  return {
    entity: needed(values.entity, "--entity NAME_OR_ID"),
    destination: destinationOf(values),
    at: dayOf(needed(values.at, "--at YYYY-MM-DD"), now),
    purpose,
    server: serverOf(values.server ?? "http://127.0.0.1:54321"),
    what: file === null ? numbersOf(values) : { file },
  };
}

function parse(args: string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        entity: text,
        tool: text,
        host: text,
        at: text,
        people: text,
        sensitive: text,
        purpose: text,
        server: text,
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new CommandMistake(`${(error as Error).message.split(".")[0]}; outflow declare --help lists the options.`);
  }
}

function fileOrNumber(positionals: readonly string[], isNumber: boolean): string | null {
  const [file, second] = positionals;
  if (second !== undefined) throw new CommandMistake("outflow declare takes one file at a time.");
  if (file !== undefined && isNumber) throw new CommandMistake("Give a file or --people, not both.");
  if (file === undefined && !isNumber) throw new CommandMistake("outflow declare needs a file, or --people N; outflow declare --help says more.");
  return file ?? null;
}

function needed(value: string | undefined, option: string): string {
  if (!value?.trim()) throw new CommandMistake(`outflow declare needs ${option}.`);
  return value.trim();
}

function destinationOf({ tool, host }: { tool?: string | undefined; host?: string | undefined }): DeclareOptions["destination"] {
  if (tool !== undefined && host !== undefined) throw new CommandMistake("Give --tool or --host, not both.");
  return host === undefined ? { tool: needed(tool, "--tool ID") } : { host: needed(host, "--host HOST") };
}

function dayOf(text: string, now: Date): string {
  const day = beijingDay.safeParse(text);
  if (!day.success) throw new CommandMistake("--at must be a calendar day such as 2026-05-14.");
  if (day.data > beijingDayOf(now)) throw new CommandMistake("--at lies in the future.");
  return day.data;
}

function serverOf(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) throw new CommandMistake("--server must be an http(s) address.");
  return new URL(text).href.replace(/\/+$/, "");
}

function numbersOf({ people, sensitive = "0" }: { people?: string | undefined; sensitive?: string | undefined }) {
  const whole = (text: string, option: string, least: number): number => {
    const number = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= least && number <= MOST_PEOPLE)) throw new CommandMistake(`${option} must be a whole number between ${least} and ${MOST_PEOPLE}.`);
    return number;
  };
  const numbers = { people: whole(people ?? "", "--people", 1), sensitive: whole(sensitive, "--sensitive", 0) };
  if (numbers.sensitive > numbers.people) throw new CommandMistake("--sensitive is at most --people.");
  return numbers;
}
