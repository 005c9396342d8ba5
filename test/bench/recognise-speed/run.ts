import { recognise } from "@outflow/shared/recognise/recognise.ts";
import { recogniseStream } from "@outflow/shared/recognise/recognise-stream.ts";
import Papa from "papaparse";
import { againstLibraries } from "./against-libraries.ts";
import { interleaved } from "./interleaved.ts";
import { countPlainMatches } from "./plain-regexes.ts";
import { cleanJson, csvStream, denseRows, HEADER, smallBody } from "./speed-inputs.ts";

const AT = new Date("2026-11-22T04:00:00Z");

/** Rounds in which the engine compiles what it meets. */
const WARM_UP = 6;

/** Ratios in one run, medians of several rounds; ours and theirs take turns. */
export async function run(print: (line: string) => void): Promise<void> {
  // First, while the process is small: what others have left behind would hide what this takes.
  await millionRows(print);
  await againstLibraries(print);
  await againstPlain(print, "clean JSON, 2 MB", cleanJson(2_000_000), "application/json", 1);
  await againstPlain(print, "dense table, 2 MB", new TextEncoder().encode(HEADER + denseRows(30_000)), "text/csv", 0.5);
  const small = smallBody();
  const large = cleanJson(1_000_000);
  const [smallTime = Number.NaN] = await interleaved(500, [() => recognise({ bytes: small, contentType: "application/json" }, { at: AT })]);
  const [largeTime = Number.NaN] = await interleaved(9, [() => recognise({ bytes: large, contentType: "application/json" }, { at: AT })]);
  print(`nothing here, ${small.length} bytes: ${(smallTime * 1000).toFixed(0)} µs (wanted ≤ 100 µs)`);
  print(`nothing here, ${(large.length / 1e6).toFixed(2)} MB: ${largeTime.toFixed(1)} ms`);
}

async function againstPlain(print: (line: string) => void, what: string, bytes: Uint8Array, contentType: string, wanted: number): Promise<void> {
  const [ours = Number.NaN, plain = Number.NaN] = await interleaved(
    15,
    [() => recognise({ bytes, contentType }, { at: AT }), () => countPlainMatches(bytes)],
    WARM_UP,
  );
  const speed = (ms: number) => (bytes.length / 1_000 / ms).toFixed(1);
  print(`${what}: ${speed(ours)} MB/s, eight plain regexes ${speed(plain)} MB/s, ratio ${(plain / ours).toFixed(2)} (wanted ≥ ${wanted})`);
}

async function millionRows(print: (line: string) => void): Promise<void> {
  const rows = 1_000_000;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let peak = before;
  let people = 0;
  let start = performance.now();
  for await (const batch of recogniseStream(csvStream(rows), { fileName: "customers.csv" }, { at: AT })) {
    people += batch.people.length;
    peak = Math.max(peak, process.memoryUsage().rss);
  }
  const ours = performance.now() - start;
  start = performance.now();
  const parsed = await parseAlone(csvStream(rows));
  const alone = performance.now() - start;
  print(
    `${rows} rows of CSV: ${people} people in ${(ours / 1000).toFixed(1)} s; papaparse alone ${parsed} rows in ${(alone / 1000).toFixed(1)} s; ratio ${(ours / alone).toFixed(2)} (wanted ≤ 3)`,
  );
  print(`memory over the baseline: ${((peak - before) / 1e6).toFixed(0)} MB (wanted ≤ 200 MB)`);
}

async function parseAlone(stream: ReadableStream<Uint8Array>): Promise<number> {
  const decoder = new TextDecoder();
  let rest = "";
  let rows = 0;
  for await (const chunk of stream) {
    const text = rest + decoder.decode(chunk, { stream: true });
    const cut = text.lastIndexOf("\n") + 1;
    rows += Papa.parse(text.slice(0, cut), { skipEmptyLines: true }).data.length;
    rest = text.slice(cut);
  }
  return rows;
}
