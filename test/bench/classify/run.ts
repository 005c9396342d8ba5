import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { classify } from "@outflow/shared/classify/classify.ts";
import { mayCarryDataAbroad } from "@outflow/shared/classify/may-carry-data-abroad.ts";
import { GENERATED } from "../../../scripts/generate/catalogue-index.ts";
import { classifierBundle } from "./classifier-bundle.ts";
import { cataloguedUrls, unknownUrls } from "./hosts.ts";
import { nanosecondsEach } from "./measure.ts";
import { serviceWorkerStart } from "./service-worker-start.ts";

const ROUNDS = 21;
const STARTS = 21;
const NEVER_SEEN = 10_000;

/** Ratios against `new URL()` alone, in the same run on the same URLs; the catalogue's weight; what it adds to a start. */
export async function run(print: (line: string) => void): Promise<void> {
  const catalogued = await cataloguedUrls();
  const unknown = unknownUrls(2_000);
  const sets: Readonly<Record<string, (round: number) => readonly string[]>> = {
    "catalogued hosts": () => catalogued,
    "unknown hosts": () => unknown,
    // Other hosts in every round, so that each is asked about for the first time: the price of a first request.
    "unknown hosts, never seen before,": (round) => unknownUrls(NEVER_SEEN, (round + 1_000) * NEVER_SEEN),
  };
  for (const [name, urlsOf] of Object.entries(sets)) {
    const hosts = new Map<string, string>();
    const taken = nanosecondsEach(
      (round) => {
        hosts.clear();
        const urls = urlsOf(round);
        // Also puts each URL together in memory, which the first to read it would pay for.
        for (const url of urls) hosts.set(url, new URL(url).hostname);
        return urls;
      },
      {
        "new URL()": (url) => new URL(url),
        "classify()": (url) => classify(url),
        "mayCarryDataAbroad()": (url) => mayCarryDataAbroad(hosts.get(url) ?? ""),
      },
      ROUNDS,
    );
    const base = taken["new URL()"] ?? Number.NaN;
    for (const [what, nanoseconds] of Object.entries(taken)) {
      print(`${name} (${urlsOf(0).length}): ${what} ${Math.round(nanoseconds)} ns, ${(nanoseconds / base).toFixed(2)} × new URL()`);
    }
  }
  const catalogue = readFileSync(GENERATED);
  const bundled = Buffer.from(await classifierBundle());
  print(`catalogue: ${kilobytes(catalogue)}, gzip ${kilobytes(gzipSync(catalogue, { level: 9 }))} (limit 80 KB)`);
  print(`classifier bundled with catalogue and Public Suffix List: ${kilobytes(bundled)}, gzip ${kilobytes(gzipSync(bundled, { level: 9 }))}`);
  const start = await serviceWorkerStart(bundled.toString("utf8"), STARTS);
  print(
    `start of a service worker in Chromium, to the first answer (median of ${STARTS}): ${start.classifier.toFixed(1)} ms for the classifier, ${start.nothing.toFixed(1)} ms for a script that does nothing, difference ${(start.classifier - start.nothing).toFixed(1)} ms (limit 10 ms)`,
  );
}

function kilobytes(bytes: Uint8Array): string {
  return `${(bytes.length / 1_000).toFixed(1)} KB`;
}
