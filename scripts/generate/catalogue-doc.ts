// Writes docs/catalogue.md from the vendor files: node --import tsx scripts/generate/catalogue-doc.ts
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CATEGORIES, type KnownFact, type ToolEntry, type VendorEntry } from "../../shared/classify/catalogue/entry.ts";
import { readVendorFiles } from "./catalogue-index.ts";

export const DOCUMENT = join(dirname(fileURLToPath(import.meta.url)), "../../docs/catalogue.md");

interface Row {
  readonly vendor: VendorEntry;
  readonly tool: ToolEntry;
}

export function catalogueDocument(vendors: readonly VendorEntry[]): string {
  const rows = vendors.flatMap((vendor) => vendor.tools.map((tool) => ({ vendor, tool })));
  const inside = rows.filter(({ vendor }) => vendor.seat.value === "CN");
  const outside = rows.filter(({ vendor }) => vendor.seat.value !== "CN");
  return [
    "# Catalogue of tools",
    "",
    "Generated from `shared/classify/catalogue/tools` by `scripts/generate/catalogue-doc.ts`; not to be edited.",
    "",
    `${outside.length} tools of vendors outside the mainland, ${inside.length} of vendors in the mainland, ${vendors.length} vendors.`,
    "",
    "Countries are ISO 3166-1 alpha-2. *Seat* is the country of the office of the company that answers for the tool, *contract* that of the company with which a mainland",
    "customer usually contracts, *hosting* where data are kept unless a host name or a contract says otherwise, *offered* the countries a customer can choose from (`EU` where",
    "only the European Union is named); `?` is unknown. Each fact links to where it was read.",
    "",
    "## Outside the mainland",
    ...sections(outside),
    "",
    "## In the mainland",
    ...sections(inside),
    "",
  ].join("\n");
}

function sections(rows: readonly Row[]): string[] {
  return CATEGORIES.flatMap((category) => {
    const ofCategory = rows.filter(({ tool }) => tool.category === category).sort((a, b) => (a.tool.id < b.tool.id ? -1 : 1));
    if (ofCategory.length === 0) return [];
    return [
      "",
      `### ${category}`,
      "",
      "| tool | vendor | domains | seat | contract | hosting | offered | mainland edition |",
      "|---|---|---|---|---|---|---|---|",
      ...ofCategory.map(line),
    ];
  });
}

function line({ vendor, tool }: Row): string {
  const name = tool.name.zh === null || tool.name.zh === tool.name.en ? tool.name.en : `${tool.name.en} ${tool.name.zh}`;
  const cells = [
    `${name} (\`${tool.id}\`)`,
    vendor.vendor,
    tool.domains.join(" "),
    fact(vendor.seat),
    fact(tool.contracting ?? vendor.contracting),
    fact(tool.hosting),
    fact(tool.offered && { ...tool.offered, value: tool.offered.value.join(" ") }),
    fact(tool.domesticSibling),
  ];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

function fact(known: KnownFact<string> | undefined): string {
  return known === undefined ? "?" : `[${known.value}](${known.source.replaceAll("(", "%28").replaceAll(")", "%29")} "checked ${known.checked}")`;
}

/** Returns the path of the file that was written. */
export async function generateCatalogueDocument(): Promise<string> {
  const files = await readVendorFiles();
  writeFileSync(DOCUMENT, catalogueDocument(files.map(({ entry }) => entry)));
  return DOCUMENT;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(await generateCatalogueDocument());
