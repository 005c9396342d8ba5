import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ADMIN_POLICY } from "@outflow/shared/contract/policy.ts";

export const MANAGED_SCHEMA_PATH = fileURLToPath(new URL("../../extension/managed_schema.json", import.meta.url));

/**
 * The file Chrome reads to know which policies exist (https://developer.chrome.com/docs/extensions/reference/manifest/storage).
 * It says `string` and no more: Chrome throws a whole policy away when one value does not fit, the extension drops only that key.
 */
export function managedSchema(): string {
  const properties = Object.fromEntries(Object.entries(ADMIN_POLICY).map(([key, { title, description }]) => [key, { title, description, type: "string" }]));
  return `${JSON.stringify({ type: "object", properties }, null, 2)}\n`;
}

/** Returns the path of the file that was written. */
export function generateManagedSchema(): string {
  const text = managedSchema();
  if (readFileSync(MANAGED_SCHEMA_PATH, "utf8") !== text) writeFileSync(MANAGED_SCHEMA_PATH, text);
  return MANAGED_SCHEMA_PATH;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateManagedSchema();
