// npm run generate: writes every generated file again. Tests fail when one of them is stale.
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "../project-root.ts";
import { generateCatalogueDocument } from "./catalogue-doc.ts";
import { generateCatalogueIndex } from "./catalogue-index.ts";
import { generateManagedSchema } from "./managed-schema.ts";
import { generatePublicSuffixes } from "./public-suffixes.ts";

/** Returns the paths of the files that were written. */
export async function generateEverything(): Promise<readonly string[]> {
  return [...(await generateCatalogueIndex()), await generateCatalogueDocument(), await generatePublicSuffixes(), generateManagedSchema()];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const path of await generateEverything()) console.log(relative(projectRoot, path));
}
