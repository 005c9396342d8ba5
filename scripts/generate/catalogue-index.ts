// Writes catalogue.generated.ts and version.generated.ts in shared/classify/catalogue from the vendor files and region rules: npm run generate
import { createHash } from "node:crypto";
import { readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CompactCatalogue, CompactFact, CompactTool, CompactVendor } from "../../shared/classify/catalogue/compact.ts";
import type { KnownFact, VendorEntry } from "../../shared/classify/catalogue/entry.ts";
import { REGION_RULES } from "../../shared/classify/catalogue/regions/region-rules.ts";

const catalogue = join(dirname(fileURLToPath(import.meta.url)), "../../shared/classify/catalogue");
export const GENERATED = join(catalogue, "catalogue.generated.ts");
export const GENERATED_VERSION = join(catalogue, "version.generated.ts");

/** Every vendor file in the order of file names: `{ file, entry }`. Each file exports exactly one vendor. */
export async function readVendorFiles(): Promise<readonly { readonly file: string; readonly entry: VendorEntry }[]> {
  const folder = join(catalogue, "tools");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const exported = Object.values((await import(pathToFileURL(join(folder, file)).href)) as Record<string, VendorEntry>);
      const entry = exported[0];
      if (entry === undefined || exported.length !== 1) throw new Error(`${file} must export exactly one vendor entry.`);
      return { file, entry };
    }),
  );
}

export function compactCatalogue(vendors: readonly VendorEntry[]): CompactCatalogue {
  const sources = new Map<string, number>();
  const dates = new Map<string, number>();
  const numberIn = (seen: Map<string, number>, text: string): number => {
    const number = seen.get(text) ?? seen.size;
    seen.set(text, number);
    return number;
  };
  const fact = (known: KnownFact<string> | undefined): CompactFact<string> =>
    known === undefined ? 0 : [known.value, numberIn(sources, known.source), numberIn(dates, known.checked)];
  const tools: CompactTool[] = [];
  const compactVendors = vendors.map((vendor, number): CompactVendor => {
    for (const tool of vendor.tools) {
      const offered = tool.offered === undefined ? undefined : { ...tool.offered, value: tool.offered.value.join(" ") };
      tools.push([
        tool.id,
        tool.name.en,
        tool.name.zh ?? 0,
        tool.category,
        number,
        tool.domains.join(" "),
        fact(tool.hosting),
        fact(offered),
        fact(tool.domesticSibling),
        tool.regions ?? 0,
        fact(tool.contracting),
      ]);
    }
    return [vendor.vendor, fact(vendor.seat), fact(vendor.contracting)];
  });
  const prefixes = new Map<string, number>();
  const shortened = [...sources.keys()].map((source) => {
    const cut = source.lastIndexOf("/") + 1;
    return `${numberIn(prefixes, source.slice(0, cut))}|${source.slice(cut)}`;
  });
  return { prefixes: [...prefixes.keys()], sources: shortened, dates: [...dates.keys()], vendors: compactVendors, tools };
}

/** One string parsed when loaded: parsing JSON is several times faster than evaluating the same data as a program. */
export function catalogueModule(catalogueData: CompactCatalogue): string {
  const text = JSON.stringify(catalogueData).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `// Generated from catalogue/tools by scripts/generate/catalogue-index.ts; not to be edited.\nexport const CATALOGUE = '${text}';\n`;
}

/** Changes with every fact and every region rule: the last day on which something was checked, and the first digits of a digest of it all. */
export function catalogueVersion(data: CompactCatalogue): string {
  const rules = [...REGION_RULES.values()].map(({ id, find, regions }) => [id, find.source, regions]);
  const digest = createHash("sha256")
    .update(JSON.stringify([data, rules]))
    .digest("hex");
  const lastDay = [...data.dates].sort().at(-1) ?? "";
  return `${lastDay.replaceAll("-", ".")}-${digest.slice(0, 8)}`;
}

export function versionModule(data: CompactCatalogue): string {
  return `// Generated from the catalogue's content by scripts/generate/catalogue-index.ts; not to be edited.\n/** Travels with every transfer report, so that a figure can be traced to the catalogue that judged it. */\nexport const CATALOGUE_VERSION = "${catalogueVersion(data)}";\n`;
}

/** Returns the paths of the files that were written. */
export async function generateCatalogueIndex(): Promise<readonly string[]> {
  const data = compactCatalogue((await readVendorFiles()).map(({ entry }) => entry));
  writeFileSync(GENERATED, catalogueModule(data));
  writeFileSync(GENERATED_VERSION, versionModule(data));
  return [GENERATED, GENERATED_VERSION];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) console.log((await generateCatalogueIndex()).join("\n"));
