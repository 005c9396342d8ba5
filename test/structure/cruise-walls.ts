import { join } from "node:path";
import { pathToFileURL } from "node:url";
import swc, { type ParseOptions } from "@swc/core";
import { cruise, type IConfiguration, type ICruiseResult } from "dependency-cruiser";

// dependency-cruiser reads every file as TypeScript without JSX; with `tsx` swc reads the .tsx files too. It parses through this object.
const { parseFileSync } = swc;
Object.assign(swc, { parseFileSync: (file: string, options: ParseOptions) => parseFileSync(file, { ...options, tsx: file.endsWith(".tsx") } as ParseOptions) });

export const projectRoot = join(import.meta.dirname, "../..");

export interface Wall {
  readonly name: string;
  readonly comment: string;
}

const { default: configuration } = (await import(pathToFileURL(join(projectRoot, ".dependency-cruiser.mjs")).href)) as { default: IConfiguration };

export const walls = (configuration.forbidden ?? []).map(({ name, comment }) => ({ name: name ?? "", comment: comment ?? "" })) satisfies Wall[];

/** One sentence for each import that goes through a wall: who, whom, and why not. */
export async function crossings(baseDir: string, rooms: string[]): Promise<{ wall: string; sentence: string }[]> {
  const { output } = await cruise(rooms, { ...configuration.options, ruleSet: { forbidden: configuration.forbidden }, validate: true, baseDir });
  return (output as ICruiseResult).summary.violations.map(({ rule, from, to }) => ({
    wall: rule.name,
    sentence: `${from} imports ${to}. ${walls.find(({ name }) => name === rule.name)?.comment}`,
  }));
}
