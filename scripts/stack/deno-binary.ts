import { createRequire } from "node:module";

/** The Deno binary itself: through npm's launcher there would be a process in between that signals do not pass. */
export function denoBinary(): string {
  const { runInstall } = createRequire(import.meta.url)("deno/install_api.cjs") as { runInstall(): string };
  return runInstall();
}
