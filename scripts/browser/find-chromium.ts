import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installDebianPackage } from "../install-debian-package.ts";
import { PlainError } from "../plain-error.ts";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const USUAL_PLACES = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files\\Chromium\\Application\\chrome.exe",
];

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function lookAround(): string | null {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...USUAL_PLACES.filter((place) => place.startsWith("/") && !place.includes(".app"))];
  const files = [
    ...USUAL_PLACES.filter((place) => place.endsWith(".exe") || place.includes(".app")),
    ...NAMES.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name))),
  ];
  return files.find((file) => existsSync(file) && isExecutable(file)) ?? null;
}

/**
 * Path of a Chromium that can load unpacked extensions: CHROMIUM_PATH, then PATH and the usual places, then `apt-get install` when
 * root on Debian or Ubuntu.
 * @throws PlainError with one sentence that says what to do.
 */
export function findChromium(print: (line: string) => void = console.log): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isExecutable(named)) return named;
    throw new PlainError(`CHROMIUM_PATH is ${named}, and there is no program there; set it to a Chromium, or unset it.`);
  }
  const found = lookAround() ?? (installDebianPackage("chromium", "Chromium", print) ? lookAround() : null);
  if (found) return found;
  throw new PlainError("Chromium was not found; install it (for example: apt-get install chromium) or set CHROMIUM_PATH to where it is.");
}

/** "Chromium 156.0.…" as the program says it. */
export function chromiumVersion(path: string): string {
  return spawnSync(path, ["--version"], { encoding: "utf8" }).stdout?.trim() ?? "unknown";
}
