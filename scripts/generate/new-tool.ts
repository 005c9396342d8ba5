// npm run new tool -- …: writes a vendor file of the catalogue, complete from the first moment, and the files generated from it.
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CATEGORIES } from "../../shared/classify/catalogue/entry.ts";
import { generateCatalogueDocument } from "./catalogue-doc.ts";
import { generateCatalogueIndex } from "./catalogue-index.ts";
import { readArguments } from "./read-arguments.ts";

const USAGE = `npm run new tool -- ID --name NAME --vendor COMPANY --seat CC --source URL --category CATEGORY --domain DOMAIN [--domain DOMAIN …] [--zh NAME] [--case HOST …]

ID        what reports will call it: lower-case letters, digits and dashes
--seat    country of the company's registered or head office, ISO 3166-1 alpha-2
--source  public address of the page or data entry where you read the seat today
--case    a host or URL that must be recognised; every domain gets itself as a case

Categories: ${CATEGORIES.join(", ")}
A second tool of the same vendor is added to the vendor's file by hand; unknown facts are left out, never guessed.`;

const tools = join(dirname(fileURLToPath(import.meta.url)), "../../shared/classify/catalogue/tools");

/** Names of tools that cannot name a constant; companies are called so. */
const RESERVED =
  /^(await|break|case|catch|class|continue|default|delete|else|enum|export|for|if|import|in|new|null|return|static|super|switch|this|try|void|while|with|yield)$/;

interface NewTool {
  readonly id: string;
  readonly name: string;
  readonly zh: string | null;
  readonly vendor: string;
  readonly seat: string;
  readonly source: string;
  readonly category: string;
  readonly domains: readonly string[];
  readonly cases: readonly string[];
}

/** Returns what is wrong with the arguments, one sentence each; an empty list when the entry can be written. */
export function faultsOfNewTool(tool: NewTool): string[] {
  const faults: string[] = [];
  if (RESERVED.test(tool.id)) faults.push("ID is a word of the language and cannot name a constant: add the company's ending, such as catch-com-au.");
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(tool.id)) faults.push("ID must be lower-case letters, digits and dashes, and begin with a letter.");
  if (tool.name === "") faults.push("--name is missing.");
  if (tool.vendor === "") faults.push("--vendor is missing: the company that answers for the tool, as it names itself.");
  if (!/^[A-Z]{2}$/.test(tool.seat)) faults.push("--seat must be an ISO 3166-1 alpha-2 code such as US.");
  if (!/^https?:\/\/\S+$/.test(tool.source)) faults.push("--source must be the public address where you read the seat.");
  if (!CATEGORIES.some((category) => category === tool.category)) faults.push(`--category must be one of ${CATEGORIES.join(", ")}.`);
  if (tool.domains.length === 0) faults.push("--domain is missing.");
  for (const domain of tool.domains)
    if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S+)?$/.test(domain)) faults.push(`${domain} is no domain: lower case, without scheme and port.`);
  return faults;
}

/** The vendor file as text. `checked` is the day on which the source was read, YYYY-MM-DD. */
export function vendorFile(tool: NewTool, checked: string): string {
  const text = (value: string | null) => JSON.stringify(value);
  const cases = [...new Set([...tool.domains.map((domain) => (domain.includes("/") ? `https://${domain}` : domain)), ...tool.cases])];
  return `import type { VendorEntry } from "../entry.ts";

export const ${tool.id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())} = {
  vendor: ${text(tool.vendor)},
  seat: { value: ${text(tool.seat)}, source: ${text(tool.source)}, checked: ${text(checked)} },
  tools: [
    {
      id: ${text(tool.id)},
      name: { en: ${text(tool.name)}, zh: ${text(tool.zh)} },
      category: ${text(tool.category)},
      domains: [${tool.domains.map(text).join(", ")}],
      cases: [${cases.map(text).join(", ")}],
    },
  ],
} as const satisfies VendorEntry;
`;
}

/** `npm run new tool`: exit code 0 when the entry was written, 2 when the arguments do not suffice. `today` is YYYY-MM-DD. */
export async function newTool(args: string[], print: (line: string) => void, today: string): Promise<number> {
  const list = { type: "string", multiple: true } as const;
  const one = { type: "string" } as const;
  const options = { name: one, zh: one, vendor: one, seat: one, source: one, category: one, domain: list, case: list, help: { type: "boolean" } } as const;
  const parsed = readArguments(() => parseArgs({ args, options, allowPositionals: true }));
  if (parsed === null) {
    print(USAGE);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help === true || positionals.length !== 1) {
    print(USAGE);
    return values.help === true ? 0 : 2;
  }
  const { name = "", zh = null, vendor = "", seat = "", source = "", category = "", domain: domains = [], case: cases = [] } = values;
  const tool = { id: positionals[0] ?? "", name, zh, vendor, seat, source, category, domains, cases };
  const faults = faultsOfNewTool(tool);
  const file = join(tools, `${tool.id}.ts`);
  if (faults.length === 0 && existsSync(file)) faults.push(`${tool.id}.ts exists already: add the tool there.`);
  if (faults.length > 0) {
    for (const fault of faults) print(fault);
    return 2;
  }
  writeFileSync(file, vendorFile(tool, today));
  for (const written of [file, ...(await generateCatalogueIndex()), await generateCatalogueDocument()]) print(written);
  print("Now add confusing hosts to test/cases/classify and run: npm test structure");
  return 0;
}
