import { existsSync, readdirSync } from "node:fs";
import { findChromium } from "../browser/find-chromium.ts";
import { installDebianPackage } from "../install-debian-package.ts";
import { buildDashboard, buildExtension } from "../start/build-parts.ts";
import type { Part } from "./parts.ts";

const DEBIAN_POSTGRES = "/usr/lib/postgresql";

function hasPostgresBinaries(): boolean {
  return existsSync(DEBIAN_POSTGRES) && readdirSync(DEBIAN_POSTGRES).some((version) => existsSync(`${DEBIAN_POSTGRES}/${version}/bin/initdb`));
}

/**
 * Installs and builds what the given parts need. A missing PostgreSQL is no failure: the ledger's tests then run on PGlite alone and
 * say by name what they skipped.
 * @throws PlainError when Chromium is missing and cannot be installed, or a build fails.
 */
export async function prepare(parts: readonly Part[], print: (line: string) => void): Promise<void> {
  if (parts.includes("integration") && !process.env.DATABASE_URL && !hasPostgresBinaries())
    installDebianPackage("postgresql", "PostgreSQL for the ledger's tests", print);
  if (!parts.includes("integration") && !parts.includes("e2e")) return;
  findChromium(print);
  await buildDashboard(print);
  await buildExtension(print);
}
