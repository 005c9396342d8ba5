import type { SourcedFact } from "../../contract/destination.ts";
import { CATALOGUE } from "./catalogue.generated.ts";
import type { CompactCatalogue, CompactFact, CompactTool } from "./compact.ts";
import { UNKNOWN_FACT } from "./entry.ts";

/** What the popup and the dashboard show about a catalogued tool. */
export interface CataloguedTool {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string | null };
  readonly vendor: string;
  /** One of `CATEGORIES` in entry.ts. */
  readonly category: string;
  /** Country codes are ISO 3166-1 alpha-2. */
  readonly seat: SourcedFact<string>;
  readonly contracting: SourcedFact<string>;
  /** Where data is kept unless the host name or a contract says otherwise. */
  readonly hosting: SourcedFact<string>;
  /** Hosting countries a customer can choose from. */
  readonly hostingOffered: SourcedFact<readonly string[]>;
  /** Tool id of the edition operated in the mainland, if there is one. */
  readonly domesticSibling: SourcedFact<string>;
  readonly domains: readonly string[];
}

/** What one host name stands for: the tool of the host itself, and tools that live on paths below it, longest path first. */
export interface CataloguedHost {
  readonly tool: number | null;
  readonly paths: readonly { readonly prefix: string; readonly tool: number }[];
}

/** The last two labels of a longer catalogued domain: nothing themselves, but worth a closer look. */
const NOTHING_ITSELF: CataloguedHost = { tool: null, paths: [] };

const catalogue = JSON.parse(CATALOGUE) as CompactCatalogue;
const decoded: (CataloguedTool | undefined)[] = new Array(catalogue.tools.length);
const numberOfTool = new Map<string, number>();
const hosts = new Map<string, CataloguedHost | number>();

for (let number = 0; number < catalogue.tools.length; number++) {
  const tool = catalogue.tools[number] as CompactTool;
  numberOfTool.set(tool[0], number);
  for (const domain of tool[5].split(" ")) register(domain, number);
}

/** Almost every host stands for one tool: those are plain numbers, so that the index is cheap to build when a browser starts. */
function register(domain: string, tool: number): void {
  const slash = domain.indexOf("/");
  const host = slash === -1 ? domain : domain.slice(0, slash);
  const before = hosts.get(host);
  if (before === undefined && slash === -1) {
    hosts.set(host, tool);
  } else {
    const { tool: own, paths } = typeof before === "object" ? before : { tool: before ?? null, paths: [] };
    if (slash === -1) hosts.set(host, { tool, paths });
    else hosts.set(host, { tool: own, paths: [...paths, { prefix: domain.slice(slash), tool }].sort((a, b) => b.prefix.length - a.prefix.length) });
  }
  // Built-in search: this runs once and cold, where a loop of our own costs more.
  const tail = host.lastIndexOf(".", host.lastIndexOf(".") - 1) + 1;
  if (tail > 0 && !hosts.has(host.slice(tail))) hosts.set(host.slice(tail), NOTHING_ITSELF);
}

export const hostIndex: ReadonlyMap<string, CataloguedHost | number> = hosts;

export function toolAt(number: number): CataloguedTool {
  let tool = decoded[number];
  if (tool === undefined) {
    tool = decode(catalogue.tools[number] as CompactTool);
    decoded[number] = tool;
  }
  return tool;
}

export function regionRuleAt(number: number): string | null {
  return (catalogue.tools[number] as CompactTool)[9] || null;
}

export function toolIdAt(number: number): string {
  return (catalogue.tools[number] as CompactTool)[0];
}

/** Seat alone, without decoding the rest. */
export function seatAt(number: number): string {
  const fact = catalogue.vendors[(catalogue.tools[number] as CompactTool)[4]]?.[1];
  return fact ? fact[0] : "";
}

export function readTool(id: string): CataloguedTool | null {
  const number = numberOfTool.get(id);
  return number === undefined ? null : toolAt(number);
}

export function everyTool(): readonly CataloguedTool[] {
  return catalogue.tools.map((_, number) => toolAt(number));
}

function decode(tool: CompactTool): CataloguedTool {
  const [vendor = "", seat = 0, contracting = 0] = catalogue.vendors[tool[4]] ?? [];
  const offered = fact(tool[7]);
  return {
    id: tool[0],
    name: { en: tool[1], zh: tool[2] || null },
    vendor,
    category: tool[3],
    seat: fact(seat),
    contracting: fact(tool[10] || contracting),
    hosting: fact(tool[6]),
    hostingOffered: offered.value === null ? UNKNOWN_FACT : { ...offered, value: offered.value.split(" ") },
    domesticSibling: fact(tool[8]),
    domains: tool[5].split(" "),
  };
}

function fact(compact: CompactFact<string>): SourcedFact<string> {
  if (compact === 0) return UNKNOWN_FACT;
  return { value: compact[0], source: sourceAt(compact[1]), checked: catalogue.dates[compact[2]] ?? null };
}

function sourceAt(number: number): string | null {
  const source = catalogue.sources[number];
  if (source === undefined) return null;
  const bar = source.indexOf("|");
  return `${catalogue.prefixes[Number(source.slice(0, bar))]}${source.slice(bar + 1)}`;
}
