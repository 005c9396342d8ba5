import type { RecogniseOptions, Recognition } from "../contract/examination.ts";
import { REPORT_LIMITS } from "../contract/transfer-report.ts";
import { parseContentType } from "./container/content-type.ts";
import { encodingOf } from "./container/decode-text.ts";
import { detectFormat, type Format } from "./container/detect-format.ts";
import { accountOf } from "./people/account-of.ts";
import { finishPeople } from "./people/finish-people.ts";
import { dayOf } from "./people/finish-person.ts";
import { Reading } from "./people/reading.ts";
import { recognise } from "./recognise.ts";
import { type PieceReader, readerOfLines, readerOfProse, readerOfRows } from "./stream/piece-reader.ts";

/** Bytes of a format that must be held whole (XLSX, PDF, ZIP, JSON …); more is not read and said so. */
const HELD_WHOLE = 128 * 1024 * 1024;
/** Bytes looked at before the format is decided. */
const HEAD = 65_536;

/**
 * The same as `recognise` for a file of any size, in batches of at most 5,000 people. CSV, TSV, NDJSON and plain text pass
 * through in bounded memory; other formats are held whole up to a cap. Every batch carries the account so far, the last one
 * the final account; there is always at least one batch.
 * @throws whatever the stream throws.
 */
export async function* recogniseStream(
  stream: ReadableStream<Uint8Array>,
  file: { contentType?: string | null; fileName?: string | null },
  options: RecogniseOptions,
): AsyncGenerator<Recognition> {
  const source = stream.getReader();
  try {
    const head = await readUpTo(source, HEAD);
    const type = parseContentType(file.contentType);
    const format = detectFormat(head.bytes, type, file.fileName);
    const makeReader = READERS[format];
    if (head.ended || makeReader === undefined) yield* recogniseWhole(source, head, file, options, format);
    else yield* recognisePieces(source, head.bytes, format, encodingOf(head.bytes, type.charset), makeReader, options);
  } finally {
    // Whoever stops listening stops the file too.
    await source.cancel().catch(() => undefined);
  }
}

const READERS: Partial<Record<Format, (reading: Reading) => PieceReader>> = { csv: readerOfRows, ndjson: readerOfLines, text: readerOfProse };

type Source = ReadableStreamDefaultReader<Uint8Array>;

async function readUpTo(source: Source, bytes: number, first: readonly Uint8Array[] = []): Promise<{ bytes: Uint8Array; ended: boolean }> {
  const chunks = [...first];
  let length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  let ended = false;
  while (length < bytes) {
    const { value, done } = await source.read();
    if (done) {
      ended = true;
      break;
    }
    chunks.push(value);
    length += value.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return { bytes: whole, ended };
}

async function* recogniseWhole(
  source: Source,
  head: { bytes: Uint8Array; ended: boolean },
  file: { contentType?: string | null; fileName?: string | null },
  options: RecogniseOptions,
  format: Format,
): AsyncGenerator<Recognition> {
  const whole = head.ended ? head : await readUpTo(source, HELD_WHOLE, [head.bytes]);
  if (!whole.ended && whole.bytes.length >= HELD_WHOLE) {
    yield { people: [], findings: [], account: { format, bytes: whole.bytes.length, read: "opaque", reason: "too-large" } };
    return;
  }
  const all = await recognise({ bytes: whole.bytes, ...file }, options);
  for (let at = 0; at === 0 || at < all.people.length; at += REPORT_LIMITS.people)
    yield { people: all.people.slice(at, at + REPORT_LIMITS.people), findings: at === 0 ? all.findings : [], account: all.account };
}

async function* recognisePieces(
  source: Source,
  head: Uint8Array,
  format: Format,
  encoding: string,
  makeReader: (reading: Reading) => PieceReader,
  options: RecogniseOptions,
): AsyncGenerator<Recognition> {
  const reading = new Reading(dayOf(options.at, options.idNumberIsSensitive), options.withFindings === true);
  reading.sawContent = true;
  const reader = makeReader(reading);
  const decoder = new TextDecoder(encoding);
  let bytes = head.length;
  let chunk: Uint8Array | undefined = head;
  const batch = (size: number): Recognition => {
    const people = finishPeople(reading, reading.people.splice(0, size));
    return { people, findings: reading.takeFindings(people), account: accountOf(format, bytes, reading) };
  };
  while (chunk !== undefined) {
    reader.read(decoder.decode(chunk, { stream: true }));
    while (reading.people.length >= REPORT_LIMITS.people) yield batch(REPORT_LIMITS.people);
    const next: ReadableStreamReadResult<Uint8Array> = await source.read();
    chunk = next.done ? undefined : next.value;
    bytes += chunk?.length ?? 0;
  }
  reader.read(decoder.decode());
  reader.end();
  do yield batch(REPORT_LIMITS.people);
  while (reading.people.length > 0);
}
