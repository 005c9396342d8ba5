import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Installs a Debian package when this is root on Debian or a relative; false where that is not so or apt failed. */
export function installDebianPackage(name: string, called: string, print: (line: string) => void): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  print(`Installing ${called} (apt-get install ${name}) …`);
  const apt = (...rest: string[]) => spawnSync("apt-get", rest, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } }).status === 0;
  const install = () => apt("install", "-y", "--no-install-recommends", name);
  return install() || (apt("update") && install());
}
