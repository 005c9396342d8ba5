import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { PI_KINDS } from "../../shared/contract/kinds.ts";
import { readArguments } from "./read-arguments.ts";

const USAGE = `npm run new recogniser -- ID --kind KIND --source TEXT --pattern REGEX --hit TEXT (five or more) --miss TEXT (five or more) [--country CC] [--keyword WORD …]

ID         lower-case letters, digits and dashes, such as fr-social-number
--source   standard or publication that defines the form
--pattern  what a candidate looks like, as a regular expression; group 1, where there is one, is the identifier
--hit      a made-up text in which it must be found; --miss one in which it must not
--country  issuer, ISO 3166-1 alpha-2; left out = no single one

Kinds: ${PI_KINDS.join(", ")}
The file says "unknown" of every candidate until its check is written: a checksum that fails refutes.`;

const folder = join(dirname(fileURLToPath(import.meta.url)), "../../shared/recognise/recognisers");
const ENOUGH = 5;

interface NewRecogniser {
  readonly id: string;
  readonly kind: string;
  readonly country: string | null;
  readonly source: string;
  readonly pattern: string;
  readonly keywords: readonly string[];
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

function patternOf(text: string): RegExp | null {
  try {
    return text === "" ? null : new RegExp(text);
  } catch {
    return null;
  }
}

/** What is wrong with the arguments, one sentence each. */
export function faultsOfNewRecogniser(given: NewRecogniser): string[] {
  const faults: string[] = [];
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(given.id)) faults.push("ID must be lower-case letters, digits and dashes, and begin with a letter.");
  if (!PI_KINDS.some((kind) => kind === given.kind)) faults.push(`--kind must be one of ${PI_KINDS.join(", ")}.`);
  if (given.country !== null && !/^[A-Z]{2}$/.test(given.country)) faults.push("--country must be an ISO 3166-1 alpha-2 code.");
  if (given.source === "") faults.push("--source is missing: the standard or publication that defines the form.");
  if (given.hits.length < ENOUGH || given.misses.length < ENOUGH) faults.push(`At least ${ENOUGH} --hit and ${ENOUGH} --miss are needed.`);
  const pattern = patternOf(given.pattern);
  if (pattern === null) faults.push("--pattern must be a regular expression.");
  else for (const hit of given.hits) if (!pattern.test(hit)) faults.push(`The pattern does not match the hit ${JSON.stringify(hit)}.`);
  return faults;
}

const nameOf = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

export function recogniserFile(given: NewRecogniser): string {
  const text = (value: unknown) => JSON.stringify(value);
  return `import type { Recogniser } from "./recogniser.ts";

export const ${nameOf(given.id)} = {
  id: ${text(given.id)},
  kind: ${text(given.kind)},
  country: ${text(given.country)},
  source: ${text(given.source)},
  pattern: /${new RegExp(given.pattern).source}/g,
  trigger: ${text(given.keywords.length > 0 ? "keyword" : "digits")},
  keywords: ${text(given.keywords.map((word) => word.toLowerCase()))},
  validate: (value) => ({ outcome: "unknown", value, certainty: 0.5 }),
  examples: { hits: ${text(given.hits)}, misses: ${text(given.misses)} },
} as const satisfies Recogniser;
`;
}

/** The registry with the new recogniser last: what is proven more strongly keeps the characters both claim. */
export function registered(registry: string, id: string): string {
  const name = nameOf(id);
  return registry
    .replace('import type { Recogniser } from "./recogniser.ts";\n', (line) => `import { ${name} } from "./${id}.ts";\n${line}`)
    .replace(/\n\];/, `\n  ${name},\n];`);
}

export async function newRecogniser(args: string[], print: (line: string) => void): Promise<number> {
  const list = { type: "string", multiple: true } as const;
  const one = { type: "string" } as const;
  const options = { kind: one, country: one, source: one, pattern: one, keyword: list, hit: list, miss: list, help: { type: "boolean" } } as const;
  const parsed = readArguments(() => parseArgs({ args, options, allowPositionals: true }));
  if (parsed === null || parsed.values.help === true || parsed.positionals.length !== 1) {
    print(USAGE);
    return parsed?.values.help === true ? 0 : 2;
  }
  const { kind = "", country = null, source = "", pattern = "", keyword: keywords = [], hit: hits = [], miss: misses = [] } = parsed.values;
  const given = { id: parsed.positionals[0] ?? "", kind, country, source, pattern, keywords, hits, misses };
  const faults = faultsOfNewRecogniser(given);
  const file = join(folder, `${given.id}.ts`);
  if (faults.length === 0 && existsSync(file)) faults.push(`${given.id}.ts exists already.`);
  for (const fault of faults) print(fault);
  if (faults.length > 0) return 2;
  const registry = join(folder, "all-recognisers.ts");
  writeFileSync(file, recogniserFile(given));
  writeFileSync(registry, registered(readFileSync(registry, "utf8"), given.id));
  for (const written of [file, registry]) print(written);
  print("Now write its check, raise RECOGNISERS_VERSION in shared/recognise/version.ts and run: npm run fix, npm test unit");
  return 0;
}
