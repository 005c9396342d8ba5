import { existsSync, readdirSync, rmSync } from "node:fs";
import { join, parse } from "node:path";
import { PlainError } from "../plain-error.ts";
import { lockHome } from "../stack/home-lock.ts";

/** What a home may hold. A folder with anything else in it is not ours to delete. */
const OURS = new Set(["database", "secrets.json", "secrets.json.new", "running.json", "inbox", "logs", "browser"]);

/** Deletes a home folder. @throws PlainError when it is in use, or holds what Outflow did not put there. */
export function resetHome(home: string): void {
  if (!existsSync(home)) return;
  const strangers = readdirSync(home).filter((name) => !OURS.has(name));
  if (strangers.length > 0 || home === parse(home).root)
    throw new PlainError(`The folder ${home} holds files that are not Outflow's (${strangers.slice(0, 3).join(", ")}); --reset deletes nothing there.`);
  lockHome(home)();
  for (const name of OURS) rmSync(join(home, name), { recursive: true, force: true });
}
