import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { classify } from "@outflow/shared/classify/classify.ts";
import { mayCarryDataAbroad } from "@outflow/shared/classify/may-carry-data-abroad.ts";
import { GENERATED } from "../../../scripts/generate/catalogue-index.ts";
import { cataloguedUrls, unknownUrls } from "./hosts.ts";
import { nanosecondsEach } from "./measure.ts";
import { classifierBundle, startUpMilliseconds } from "./start-up.ts";

const ROUNDS = 21;

/** Ratios against `new URL()` alone, in the same run on the same URLs; the catalogue's weight; what it adds to a start. */
export async function run(print: (line: string) => void): Promise<void> {
  // More hosts than `classify` remembers are new to it every time: the price of a first request.
  const sets = { "catalogued hosts": await cataloguedUrls(), "unknown hosts": unknownUrls(2_000), "unknown hosts, never seen before,": unknownUrls(60_000) };
  for (const [name, urls] of Object.entries(sets)) {
    const hosts = new Map(urls.map((url) => [url, new URL(url).hostname]));
    const taken = nanosecondsEach(
      urls,
      {
        "new URL()": (url) => new URL(url),
        "classify()": (url) => classify(url),
        "mayCarryDataAbroad()": (url) => mayCarryDataAbroad(hosts.get(url) ?? ""),
      },
      ROUNDS,
    );
    const base = taken["new URL()"] ?? Number.NaN;
    for (const [what, nanoseconds] of Object.entries(taken)) {
      print(`${name} (${urls.length}): ${what} ${Math.round(nanoseconds)} ns, ${(nanoseconds / base).toFixed(2)} × new URL()`);
    }
  }
  const catalogue = readFileSync(GENERATED);
  const bundled = Buffer.from(await classifierBundle());
  print(`catalogue: ${kilobytes(catalogue)}, gzip ${kilobytes(gzipSync(catalogue, { level: 9 }))} (limit 80 KB)`);
  print(`classifier bundled with catalogue and Public Suffix List: ${kilobytes(bundled)}, gzip ${kilobytes(gzipSync(bundled, { level: 9 }))}`);
  const { withIt, withoutIt } = await startUpMilliseconds(21);
  print(
    `start in a fresh process to the first answer: ${withIt.toFixed(1)} ms with it, ${withoutIt.toFixed(1)} ms without, difference ${(withIt - withoutIt).toFixed(1)} ms (limit 10 ms)`,
  );
}

function kilobytes(bytes: Uint8Array): string {
  return `${(bytes.length / 1_000).toFixed(1)} KB`;
}
