import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json, with no trailing slash. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), "..");

export const inProject = (...parts: string[]): string => join(projectRoot, ...parts);
