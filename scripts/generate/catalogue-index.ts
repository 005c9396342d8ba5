// Writes shared/classify/catalogue/catalogue.generated.ts from the vendor files: node --import tsx scripts/generate/catalogue-index.ts
import { readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { CompactCatalogue, CompactFact, CompactTool, CompactVendor } from "../../shared/classify/catalogue/compact.ts";
import type { KnownFact, VendorEntry } from "../../shared/classify/catalogue/entry.ts";

const catalogue = join(dirname(fileURLToPath(import.meta.url)), "../../shared/classify/catalogue");
export const GENERATED = join(catalogue, "catalogue.generated.ts");

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

/** Returns the path of the file that was written. */
export async function generateCatalogueIndex(): Promise<string> {
  const vendors = await readVendorFiles();
  writeFileSync(GENERATED, catalogueModule(compactCatalogue(vendors.map(({ entry }) => entry))));
  return GENERATED;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await generateCatalogueIndex());
